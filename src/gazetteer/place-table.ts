/**
 * Places as English news spells them, tables of our own: other spellings of cities whose GeoNames name is a
 * transliteration, and places GeoNames' cities lack (quarters, camps, crossings, regions, seas). Only read
 * when the gazetteer is packed.
 */

/** Rows: country code; then, parted by semicolons, the GeoNames name = other spellings. */
const SPELLINGS = `
AE;Ras Al Khaimah City=Ras al-Khaimah;Al Fujairah City=Fujairah;Ajman City=Ajman
AF;Mazār-e Sharīf=Mazar-i-Sharif,Mazar-e-Sharif;Khōst=Khost;Bāmyān=Bamiyan,Bamyan;Tarinkot=Tirin Kot,Tarin Kowt;Lashkar Gāh=Lashkargah
AZ;Xankandi=Stepanakert,Khankendi;Sumqayıt=Sumgait,Sumgayit;Ağdam=Aghdam,Agdam;Shushi=Shusha
BD;Chittagong=Chattogram;Cox’s Bāzār=Cox's Bazaar
BE;Antwerpen=Antwerp;Gent=Ghent;Brugge=Bruges;Liège=Liege
CH;Genève=Geneva;Zürich=Zurich
CN;Guangzhou=Canton;Ürümqi=Urumqi;Xi’an=Xian;Lhasa=Lhassa
DE;Köln=Cologne;Nürnberg=Nuremberg;Hannover=Hanover
DJ;Djibouti=Djibouti City
EG;Arish=El-Arish,Al-Arish;Sharm el-Sheikh=Sharm el-Sheik,Sharm al-Sheikh
ET;Mek'ele=Mekelle,Mekele
FM;Palikir - National Government Center=Palikir
GE;Sokhumi=Sukhumi;Ts’khinvali=Tskhinvali
IN;Mumbai=Bombay;Kolkata=Calcutta;Chennai=Madras;Bengaluru=Bangalore;Varanasi=Benares
IQ;Al Fallūjah=Fallujah,Falluja;Abū Ghurayb=Abu Ghraib;As Sulaymānīyah=Sulaymaniyah,Sulaimaniya,Sulaimaniyah,Sulaymaniya,Suleimaniya,Slemani;Basrah=Basra;Al ‘Amārah=Amara,Amarah;Al Kūt=Kut;Al Ḩillah=Hilla,Hillah;Ad Dīwānīyah=Diwaniya,Diwaniyah;Bayjī=Baiji,Beiji;Ḩadīthah=Haditha;Dihok=Dohuk,Dahuk,Duhok;Erbil=Irbil,Arbil,Hewler;Karbala=Kerbala;Baqubah=Baquba,Ba'quba;Nasiriyah=Nasiriya;As Samawah=Samawa,Samawah;Ḩalabjah=Halabja;Zaxo=Zakho;Az Zubayr=Zubair;Al Fāw=Faw;Tozkhurmato=Tuz Khurmatu,Tuz Khormato;Hīt=Hit;Najaf=An Najaf;Al Miqdādīyah=Muqdadiya,Muqdadiyah;Ad Dujayl=Dujail;Al-Hamdaniya=Qaraqosh;Ar Ruţbah=Rutba,Rutbah
IR;Isfahan=Esfahan;Orūmīyeh=Urmia;Ahvaz=Ahwaz;Mashhad=Mashad
IL;Beersheba=Be'er Sheva,Beer Sheva;Qiryat Shemona=Kiryat Shmona;Tel Aviv=Tel Aviv-Yafo
IT;Rome=Roma;Milan=Milano;Naples=Napoli;Turin=Torino;Florence=Firenze;Venice=Venezia;Genoa=Genova
KZ;Nur-Sultan=Astana;Almaty=Alma-Ata
LB;Sidon=Saida;Tyre=Sur;Nabatîyé et Tahta=Nabatieh,Nabatiyeh;Zahlé=Zahle;Baalbek=Ba'albek
LY;Mişrātah=Misrata,Misurata;Az Zāwīyah=Zawiya,Zawiyah;Sirte=Surt;Zintan=Zentan;Şabrātah=Sabratha;Sabhā=Sebha
MM;Nay Pyi Taw=Naypyidaw,Naypyitaw;Yangon=Rangoon;Myawadi=Myawaddy
MA;Fès=Fez;Tangier=Tangiers;Marrakesh=Marrakech
MN;Ulan Bator=Ulaanbaatar
PA;Panamá=Panama City
PH;Marawi City=Marawi
PK;Miran Shah=Miranshah,Miram Shah
PS;Khān Yūnis=Khan Younis,Khan Yunis;Jabālyā=Jabalia,Jabaliya,Jabalya;Dayr al Balaḩ=Deir al-Balah;Bayt Lāhyā=Beit Lahia,Beit Lahiya;Bayt Ḩānūn=Beit Hanoun,Beit Hanun;Ţūlkarm=Tulkarem;Qalqīlyah=Qalqilya,Qalqiliya;Janīn=Jenin;An Nuşayrāt=Nuseirat;Al Burayj=Bureij;Bayt Jālā=Beit Jala;Kalandia=Qalandia,Qalandiya;Gaza=Gaza City
RU;Groznyy=Grozny;Rostov-na-Donu=Rostov-on-Don,Rostov;Saint Petersburg=St. Petersburg,St Petersburg,Leningrad;Nazran’=Nazran
SA;Mecca=Makkah;Medina=Madinah;Jizan=Jazan;Al Qaţīf=Qatif;Jeddah=Jiddah
SD;El Fasher=Al-Fashir,El-Fashir;El Obeid=Al-Obeid;Geneina=El Geneina;El Daein=Ed Daein
SO;Hargeysa=Hargeisa;Garoowe=Garowe;Beledweyne=Beledwein;Marka=Merca;Kismayo=Kismaayo;Bosaso=Bossaso
SY;Ar Raqqah=Raqqa,Rakka;Ḩamāh=Hama;Dar‘ā=Daraa,Deraa,Dara'a;Deir ez-Zor=Deir al-Zor,Deir al-Zour,Deir ez-Zour,Dayr az-Zawr;‘Ayn al ‘Arab=Kobani,Kobane;Al Ḩasakah=Hasakah,Hasaka,Hassakeh;Tadmur=Palmyra;Ālbū Kamāl=Albu Kamal,Abu Kamal,Boukamal,Bukamal;‘Afrīn=Afrin;Dārayyā=Daraya;Al Quşayr=Qusair,Qusayr;Az Zabadānī=Zabadani;Tartouss=Tartus,Tartous;As-Suwayda=Suwayda,Sweida;Jarābulus=Jarablus,Jarabulus;Manbij=Manbej;Homs=Hims;I‘zāz=Azaz;Khān Shaykhūn=Khan Sheikhoun,Khan Sheikhun
TR;İzmir=Izmir;Şanlıurfa=Urfa,Sanliurfa
UA;Kyiv=Kiev;Odessa=Odesa;Zaporizhia=Zaporizhzhia,Zaporizhzhya;Kharkiv=Kharkov;Luhansk=Lugansk;Dnipro=Dnipropetrovsk;Mykolayiv=Mykolaiv,Nikolaev;Avdiyivka=Avdiivka;Kramators’k=Kramatorsk;Lysychans’k=Lysychansk;Lviv=Lvov;Bakhmut=Artemivsk
US;New York City=New York,NYC;Washington, D.C.=Washington,Washington D.C.,Washington DC,D.C.;Los Angeles=LA,L.A.
VN;Ho Chi Minh City=Saigon;Huế=Hue
XK;Mitrovicë=Mitrovica;Gjakovë=Djakovica;Peć=Peja;Ferizaj=Urosevac
ZA;Pretoria=Tshwane
YE;Al Ḩudaydah=Hodeidah,Hodeida,Hudaydah;Ta‘izz=Taiz,Taizz;Ma'rib=Marib;Sa'dah=Saada,Sa'ada;Sanaa=Sana'a,San'a;Mukalla=Al-Mukalla`;

/** Rows: name and other spellings; country code; latitude; longitude; thousands of people, 0 where none live. */
const ADDED = `
Sadr City,Al-Sadr City,Saddam City;IQ;33.39;44.46;1000
Green Zone,International Zone;IQ;33.31;44.39;5
Tal Afar,Tall Afar,Telafar;IQ;36.38;42.45;200
Al-Qaim,Qaim,Al-Qa'im;IQ;34.37;41.09;74
Taji;IQ;33.52;44.26;50
Hawija,Hawijah,Al-Hawija;IQ;35.33;43.77;100
Camp Ashraf;IQ;33.86;44.54;3
Mahmudiya,Mahmoudiya,Mahmudiyah;IQ;33.06;44.36;100
Yusufiya,Yusufiyah;IQ;33.07;44.24;30
Latifiya,Latifiyah;IQ;32.97;44.37;30
Iskandariya,Iskandariyah;IQ;32.89;44.35;60
Kadhimiya,Kazimiyah,Kadhimiyah,Khadamiya;IQ;33.38;44.34;300
Adhamiya,Azamiyah,Adhamiyah;IQ;33.37;44.37;300
Karrada,Karada;IQ;33.30;44.43;300
Mahdawi;IQ;33.79;44.70;5
Khanaqin;IQ;34.35;45.39;100
Bartella,Bartalla;IQ;36.35;43.38;15
Mandali;IQ;33.74;45.55;30
Fordow,Fordo;IR;34.88;50.99;0
Natanz;IR;33.51;51.92;13
Ghouta,Eastern Ghouta;SY;33.55;36.50;400
Yarmouk;SY;33.47;36.30;150
Golan Heights,Golan;SY;33.00;35.75;50
Qamishli,Qamishly;SY;37.05;41.23;184
Baghuz;SY;34.45;40.95;10
Guantanamo Bay,Guantánamo Bay;CU;19.90;-75.15;6
Ein el-Hilweh,Ain al-Hilweh;LB;33.54;35.38;70
Shebaa Farms;LB;33.27;35.70;0
Bekaa Valley,Bekaa;LB;33.85;35.90;500
Nagorno-Karabakh,Karabakh,Artsakh;AZ;39.82;46.75;145
Abkhazia;GE;43.00;41.02;240
South Ossetia;GE;42.35;44.08;53
Transnistria,Transdniester,Trans-Dniester;MD;46.84;29.63;475
Somaliland;SO;9.56;44.06;3500
Puntland;SO;8.40;48.48;4000
Darfur;SD;13.00;25.00;9000
Kordofan;SD;13.00;29.50;4000
Tigray;ET;14.13;38.72;5000
Crimea;UA;45.30;34.40;2000
Donbas,Donbass;UA;48.30;38.00;6000
Chernobyl,Chornobyl;UA;51.28;30.22;1
Enerhodar;UA;47.50;34.66;53
Sloviansk,Slovyansk,Slavyansk;UA;48.85;37.61;110
Severodonetsk,Sievierodonetsk;UA;48.95;38.49;100
Izium,Izyum;UA;49.21;37.25;45
Vuhledar;UA;47.78;37.25;14
Kurdistan,Iraqi Kurdistan;IQ;36.40;44.40;5500
West Bank;PS;32.00;35.25;2900
Gaza Strip;PS;31.40;34.38;2000
Waziristan;PK;32.70;69.80;1200
North Waziristan;PK;32.95;69.95;550
South Waziristan;PK;32.30;69.70;680
Swat Valley,Swat;PK;35.22;72.43;2300
Tora Bora;AF;34.12;70.22;0
Panjshir Valley;AF;35.40;69.70;150
Bagram;AF;34.95;69.27;20
Baghran;AF;32.95;65.09;5
Musa Qala;AF;32.44;64.75;20
Spin Boldak;AF;31.01;66.40;30
Kashmir;IN;34.00;76.50;13000
Ladakh;IN;34.20;77.60;275
Xinjiang;CN;41.10;85.20;25000
Tibet;CN;31.00;88.00;3600
Manchuria;CN;45.00;125.00;100000
Inner Mongolia;CN;44.00;113.00;24000
Chechnya,Ichkeria;RU;43.40;45.70;1400
Ingushetia;RU;43.10;45.00;500
North Ossetia;RU;43.20;44.20;700
Siberia;RU;60.00;105.00;33000
Rakhine,Arakan;MM;20.10;93.60;3200
Aceh;ID;4.20;96.90;5200
West Papua;ID;-2.50;138.00;4300
Mindanao;PH;7.50;125.00;26000
Catalonia;ES;41.80;1.50;7500
Basque Country;ES;43.00;-2.60;2200
Kosovo Polje;XK;42.66;21.09;12
Vojvodina;RS;45.40;20.00;1900
Republika Srpska;BA;44.75;17.20;1200
Normandy;FR;49.00;0.20;3300
Corsica;FR;42.15;9.10;340
Bavaria;DE;48.90;11.50;13000
Manhattan;US;40.78;-73.97;1600
Long Island;US;40.80;-73.30;7600
Silicon Valley;US;37.39;-122.06;3000
Camp David;US;39.65;-77.46;0
Fort Bragg;US;35.14;-79.00;50
Srebrenica;BA;44.11;19.30;13
Zepa,Žepa;BA;43.95;19.13;1
Racak,Račak;XK;42.43;21.02;1
Sderot;IL;31.52;34.60;27
Bint Jbeil;LB;33.12;35.43;30
Arsal;LB;34.18;36.42;40
Derna;LY;32.77;22.64;100
Ilovaisk,Ilovaysk;UA;47.92;38.20;15
Kupiansk,Kupyansk;UA;49.71;37.61;27
Laukkai;MM;23.69;98.76;20
Kilinochchi;LK;9.40;80.40;13
Mullaitivu;LK;9.27;80.81;7
Basilan;PH;6.57;122.03;400
Baga;NG;13.09;13.82;15
Silwan;PS;31.77;35.24;20
Sheikh Jarrah;PS;31.79;35.23;3
Sinai,Sinai Peninsula;EG;29.50;33.80;600
Ituri;CD;1.80;29.50;4000
North Kivu;CD;-0.80;29.00;8000
South Kivu;CD;-3.00;28.30;6000
Katanga;CD;-9.00;26.00;5600
Cabinda;AO;-5.55;12.20;700
Biafra;NG;5.80;7.50;30000
Niger Delta;NG;5.30;6.50;30000
Chibok;NG;10.87;12.85;66
Sahel;;15.00;0.00;100000
Azawad;ML;18.50;0.50;1300
Middle East,Mideast;;29.30;42.60;400000
Near East;;31.00;40.00;300000
North Africa;;28.00;10.00;250000
West Africa;;12.00;-2.00;400000
East Africa;;0.00;37.00;450000
Central Africa;;2.00;20.00;180000
Southern Africa;;-25.00;25.00;200000
Sub-Saharan Africa;;0.00;20.00;1100000
Horn of Africa;;8.00;44.00;140000
Africa;;2.00;17.00;1300000
Asia;;45.00;90.00;4600000
Central Asia;;45.00;65.00;75000
South Asia;;24.00;78.00;1900000
East Asia;;36.00;115.00;1600000
Southeast Asia,South-East Asia;;10.00;108.00;650000
Europe;;50.00;15.00;745000
Western Europe;;48.00;6.00;200000
Eastern Europe;;52.00;28.00;290000
Central Europe;;48.50;15.00;160000
North America;;48.00;-100.00;580000
South America;;-15.00;-60.00;430000
Latin America;;-10.00;-65.00;650000
Central America;;13.00;-86.00;50000
Caribbean;;18.00;-72.00;44000
Oceania;;-20.00;145.00;44000
Arctic;;80.00;0.00;4000
Balkans;;43.00;21.00;55000
Caucasus,North Caucasus,South Caucasus;;42.50;45.00;30000
Scandinavia;;62.00;15.00;21000
Persian Gulf,Arabian Gulf;;26.50;52.00;0
Red Sea;;20.00;38.00;0
Black Sea;;43.00;34.00;0
Caspian Sea;;41.00;51.00;0
Mediterranean,Mediterranean Sea;;35.00;18.00;0
Baltic Sea;;58.00;20.00;0
South China Sea;;12.00;114.00;0
Arabian Sea;;15.00;65.00;0
Dead Sea;;31.50;35.48;0
Atlantic,Atlantic Ocean;;0.00;-25.00;0
Pacific,Pacific Ocean;;0.00;-160.00;0
Indian Ocean;;-20.00;80.00;0
Strait of Hormuz;;26.57;56.25;0
Suez Canal;EG;30.60;32.33;0
Shatt al-Arab;IQ;30.40;48.15;0
Tigris;IQ;34.00;44.00;0
Euphrates;IQ;34.50;41.00;0
Nile;EG;26.00;32.00;0
East Berlin;DE;52.52;13.45;1200
East Jerusalem;PS;31.78;35.24;428`;

/** How news shortens the names of regions, mostly of the states of the US after a city. */
const SHORT_REGIONS = `
US;Alabama=Ala.;Arizona=Ariz.;Arkansas=Ark.;California=Calif.;Colorado=Colo.;Connecticut=Conn.;Delaware=Del.;Florida=Fla.;Georgia=Ga.;Illinois=Ill.;Indiana=Ind.;Kansas=Kan.;Kentucky=Ky.;Louisiana=La.;Maryland=Md.;Massachusetts=Mass.;Michigan=Mich.;Minnesota=Minn.;Mississippi=Miss.;Missouri=Mo.;Montana=Mont.;Nebraska=Neb.;Nevada=Nev.;New Hampshire=N.H.;New Jersey=N.J.;New Mexico=N.M.;New York=N.Y.;North Carolina=N.C.;North Dakota=N.D.;Oklahoma=Okla.;Oregon=Ore.;Pennsylvania=Pa.;Rhode Island=R.I.;South Carolina=S.C.;South Dakota=S.D.;Tennessee=Tenn.;Texas=Tex.;Vermont=Vt.;Virginia=Va.;Washington=Wash.;West Virginia=W.Va.;Wisconsin=Wis.;Wyoming=Wyo.
CA;Ontario=Ont.;Quebec=Que.;British Columbia=B.C.;Alberta=Alta.
IQ;Anbar=Al-Anbar;Nineveh=Ninawa,Ninewa,Nineva;Salah ad Din=Salahuddin,Salahaddin,Salah al-Din,Saladin;Babil=Babylon;Dhi Qar=Thi Qar;Al-Qadisiyah=Qadisiyah,Qadisiya`;

/** One spelling more of a place that is in the data: ISO country code, its name there, the other names. */
export interface OtherSpelling {
  readonly country: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** One place of our own; `country` is "" for what belongs to none; degrees, and people. */
export interface AddedPlace {
  readonly names: readonly string[];
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

const spellings = (table: string): OtherSpelling[] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [country, ...cells] = row.split(';');
      return cells.map((cell) => {
        const [name, others] = cell.split('=');
        return { country: country!, name: name!, others: others!.split(',') };
      });
    });

/** Other spellings of cities. */
export const CITY_SPELLINGS: readonly OtherSpelling[] = spellings(SPELLINGS);

/** Other spellings and short forms of regions. */
export const REGION_SPELLINGS: readonly OtherSpelling[] = spellings(SHORT_REGIONS);

/** Places beyond the data. */
export const ADDED_PLACES: readonly AddedPlace[] = ADDED.trim()
  .split('\n')
  .map((row) => {
    const [names, country, latitude, longitude, thousands] = row.split(';');
    return {
      names: names!.split(','),
      country: country!,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(thousands) * 1000,
    };
  });

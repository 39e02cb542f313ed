/**
 * Countries with their demonyms and capitals, a table of our own: every member of the United Nations, what
 * else news calls a country, and some that are no more. One row: ISO 3166 code (alpha-2; a part or a former
 * country by its ISO 3166-2 or -3 code, Kosovo by the usual XK); name and other names; adjective and
 * people; capital with its spellings, the old and the new where it moved.
 */
const ROWS = `
AF;Afghanistan;Afghan,Afghans;Kabul
AX;Åland Islands,Aland Islands;;Mariehamn
AL;Albania;Albanian,Albanians;Tirana
DZ;Algeria;Algerian,Algerians;Algiers
AS;American Samoa;American Samoan,American Samoans;Pago Pago
AD;Andorra;Andorran,Andorrans;Andorra la Vella
AO;Angola;Angolan,Angolans;Luanda
AI;Anguilla;Anguillan,Anguillans;
AQ;Antarctica;;
AG;Antigua and Barbuda,Antigua;Antiguan,Antiguans;Saint John's,St. John's
AR;Argentina;Argentine,Argentinian,Argentines;Buenos Aires
AM;Armenia;Armenian,Armenians;Yerevan
AW;Aruba;Aruban,Arubans;Oranjestad
AU;Australia;Australian,Australians;Canberra
AT;Austria;Austrian,Austrians;Vienna
AZ;Azerbaijan;Azerbaijani,Azeri,Azerbaijanis;Baku
BS;Bahamas,The Bahamas;Bahamian,Bahamians;Nassau
BH;Bahrain;Bahraini,Bahrainis;Manama
BD;Bangladesh;Bangladeshi,Bangladeshis;Dhaka
BB;Barbados;Barbadian,Barbadians;Bridgetown
BY;Belarus;Belarusian,Belarusians;Minsk
BE;Belgium;Belgian,Belgians;Brussels
BZ;Belize;Belizean,Belizeans;Belmopan
BJ;Benin;Beninese;Porto-Novo,Cotonou
BM;Bermuda;Bermudian,Bermudians;Hamilton
BT;Bhutan;Bhutanese;Thimphu
BO;Bolivia;Bolivian,Bolivians;La Paz,Sucre
BQ;Bonaire;;
BA;Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo
BW;Botswana;Botswanan,Botswanans;Gaborone
BR;Brazil;Brazilian,Brazilians;Brasilia,Brasília
VG;British Virgin Islands;;Road Town
BN;Brunei;Bruneian,Bruneians;Bandar Seri Begawan
BG;Bulgaria;Bulgarian,Bulgarians;Sofia
BF;Burkina Faso,Upper Volta;Burkinabe,Burkinabé;Ouagadougou
MM;Burma,Myanmar;Burmese;Rangoon,Yangon,Naypyidaw
BI;Burundi;Burundian,Burundians;Bujumbura,Gitega
KH;Cambodia;Cambodian,Cambodians;Phnom Penh
CM;Cameroon;Cameroonian,Cameroonians;Yaounde,Yaoundé
CA;Canada;Canadian,Canadians;Ottawa
CV;Cape Verde,Cabo Verde;Cape Verdean,Cape Verdeans;Praia
KY;Cayman Islands;Caymanian,Caymanians;George Town
CF;Central African Republic;Central African,Central Africans;Bangui
TD;Chad;Chadian,Chadians;N'Djamena
IO;Chagos Islands,British Indian Ocean Territory;Chagossian,Chagossians;
CL;Chile;Chilean,Chileans;Santiago
CN;China,People's Republic of China,PRC;Chinese;Beijing
CX;Christmas Island;;
CC;Cocos Islands;;
CO;Colombia;Colombian,Colombians;Bogota,Bogotá
KM;Comoros;Comorian,Comorians;Moroni
CD;Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Zaire;Congolese,Zairean;Kinshasa
CK;Cook Islands;Cook Islander,Cook Islanders;Avarua
CR;Costa Rica;Costa Rican,Costa Ricans;San José
HR;Croatia;Croatian,Croat,Croats,Croatians;Zagreb
CU;Cuba;Cuban,Cubans;Havana
CW;Curaçao,Curacao;Curaçaoan;Willemstad
CY;Cyprus;Cypriot,Cypriots;Nicosia
CZ;Czech Republic,Czechia;Czech,Czechs;Prague
CS;Czechoslovakia;Czechoslovak,Czechoslovaks,Czechoslovakian;
DK;Denmark;Danish,Danes,Dane;Copenhagen
DJ;Djibouti;Djiboutian,Djiboutians;Djibouti City
DM;Dominica;;Roseau
DO;Dominican Republic;Dominican,Dominicans;Santo Domingo
DD;East Germany,German Democratic Republic;East German,East Germans;East Berlin
TL;East Timor,Timor-Leste;East Timorese,Timorese;Dili
EC;Ecuador;Ecuadorian,Ecuadorians;Quito
EG;Egypt;Egyptian,Egyptians;Cairo
SV;El Salvador;Salvadoran,Salvadorans;San Salvador
GB-ENG;England;English;
GQ;Equatorial Guinea;Equatorial Guinean,Equatorial Guineans;Malabo
ER;Eritrea;Eritrean,Eritreans;Asmara
EE;Estonia;Estonian,Estonians;Tallinn
ET;Ethiopia;Ethiopian,Ethiopians;Addis Ababa
FK;Falkland Islands,Falklands;Falkland Islander,Falkland Islanders;Stanley
FO;Faroe Islands,Faroes;Faroese;Torshavn
FJ;Fiji;Fijian,Fijians;Suva
FI;Finland;Finnish,Finns;Helsinki
FR;France;French;Paris
GF;French Guiana;French Guianese;Cayenne
PF;French Polynesia;French Polynesian,French Polynesians;Papeete
GA;Gabon;Gabonese;Libreville
GM;Gambia,The Gambia;Gambian,Gambians;Banjul
GE;Georgia;Georgian,Georgians;Tbilisi
DE;Germany;German,Germans;Berlin
GH;Ghana;Ghanaian,Ghanaians;Accra
GI;Gibraltar;Gibraltarian,Gibraltarians;Gibraltar
GR;Greece;Greek,Greeks;Athens
GL;Greenland;Greenlandic,Greenlander,Greenlanders;Nuuk
GD;Grenada;Grenadian,Grenadians;Saint George's,St. George's
GP;Guadeloupe;;Basse-Terre
GU;Guam;Guamanian,Guamanians;Hagåtña
GT;Guatemala;Guatemalan,Guatemalans;Guatemala City
GG;Guernsey;;
GN;Guinea;Guinean,Guineans;Conakry
GW;Guinea-Bissau;Bissau-Guinean,Bissau-Guineans;Bissau
GY;Guyana;Guyanese;Georgetown
HT;Haiti;Haitian,Haitians;Port-au-Prince
HN;Honduras;Honduran,Hondurans;Tegucigalpa
HK;Hong Kong;Hongkonger,Hongkongers,Hong Konger,Hong Kongers;Hong Kong
HU;Hungary;Hungarian,Hungarians;Budapest
IS;Iceland;Icelandic,Icelanders;Reykjavik
IN;India;Indian,Indians;New Delhi,Delhi
ID;Indonesia;Indonesian,Indonesians;Jakarta
IR;Iran,Islamic Republic of Iran,Islamic Republic;Iranian,Iranians;Tehran,Teheran
IQ;Iraq,Republic of Iraq;Iraqi,Iraqis;Baghdad
IE;Ireland;Irish;Dublin
IM;Isle of Man;Manx;
IL;Israel;Israeli,Israelis;Jerusalem,Tel Aviv
IT;Italy;Italian,Italians;Rome
CI;Ivory Coast,Côte d'Ivoire,Cote d'Ivoire;Ivorian,Ivorians;Abidjan,Yamoussoukro
JM;Jamaica;Jamaican,Jamaicans;Kingston
JP;Japan;Japanese;Tokyo
JE;Jersey;;
JO;Jordan;Jordanian,Jordanians;Amman
KZ;Kazakhstan;Kazakh,Kazakhs,Kazakhstani;Astana,Nur-Sultan
KE;Kenya;Kenyan,Kenyans;Nairobi
KI;Kiribati;I-Kiribati;Tarawa
XK;Kosovo;Kosovar,Kosovars,Kosovan;Pristina
KW;Kuwait;Kuwaiti,Kuwaitis;Kuwait City
KG;Kyrgyzstan;Kyrgyz;Bishkek
LA;Laos;Laotian,Lao;Vientiane
LV;Latvia;Latvian,Latvians;Riga
LB;Lebanon;Lebanese;Beirut
LS;Lesotho;Basotho;Maseru
LR;Liberia;Liberian,Liberians;Monrovia
LY;Libya;Libyan,Libyans;Tripoli
LI;Liechtenstein;Liechtensteiner,Liechtensteiners;Vaduz
LT;Lithuania;Lithuanian,Lithuanians;Vilnius
LU;Luxembourg;Luxembourgish,Luxembourger,Luxembourgers;Luxembourg
MO;Macau,Macao;Macanese;Macau
MK;Macedonia,North Macedonia;Macedonian,Macedonians;Skopje
MG;Madagascar;Malagasy,Madagascan;Antananarivo
MW;Malawi;Malawian,Malawians;Lilongwe
MY;Malaysia;Malaysian,Malaysians;Kuala Lumpur,Putrajaya
MV;Maldives;Maldivian,Maldivians;Malé
ML;Mali;Malian,Malians;Bamako
MT;Malta;Maltese;Valletta
MH;Marshall Islands;Marshallese;Majuro
MQ;Martinique;;Fort-de-France
MR;Mauritania;Mauritanian,Mauritanians;Nouakchott
MU;Mauritius;Mauritian,Mauritians;Port Louis
YT;Mayotte;;
MX;Mexico;Mexican,Mexicans;Mexico City
FM;Micronesia;Micronesian,Micronesians;Palikir
MD;Moldova;Moldovan,Moldovans;Chisinau
MC;Monaco;Monegasque,Monegasques;Monaco
MN;Mongolia;Mongolian,Mongolians;Ulan Bator,Ulaanbaatar
ME;Montenegro;Montenegrin,Montenegrins;Podgorica
MS;Montserrat;Montserratian,Montserratians;
MA;Morocco;Moroccan,Moroccans;Rabat
MZ;Mozambique;Mozambican,Mozambicans;Maputo
NA;Namibia;Namibian,Namibians;Windhoek
NR;Nauru;Nauruan,Nauruans;Yaren
NP;Nepal;Nepalese,Nepali;Kathmandu
NL;Netherlands,Holland;Dutch;Amsterdam,The Hague
NC;New Caledonia;New Caledonian,New Caledonians;Noumea
NZ;New Zealand;New Zealander,New Zealanders;Wellington
NI;Nicaragua;Nicaraguan,Nicaraguans;Managua
NE;Niger;Nigerien,Nigeriens;Niamey
NG;Nigeria;Nigerian,Nigerians;Abuja,Lagos
NU;Niue;Niuean,Niueans;Alofi
NF;Norfolk Island;;
KP;North Korea,DPRK,Democratic People's Republic of Korea;North Korean,North Koreans;Pyongyang
GB-NIR;Northern Ireland;Northern Irish;Belfast
MP;Northern Mariana Islands;;Saipan
NO;Norway;Norwegian,Norwegians;Oslo
OM;Oman;Omani,Omanis;Muscat
PK;Pakistan;Pakistani,Pakistanis;Islamabad
PW;Palau;Palauan,Palauans;Ngerulmud
PS;Palestine,Palestinian territories;Palestinian,Palestinians;Ramallah
PA;Panama;Panamanian,Panamanians;Panama City
PG;Papua New Guinea;Papua New Guinean,Papua New Guineans;Port Moresby
PY;Paraguay;Paraguayan,Paraguayans;Asunción,Asuncion
PE;Peru;Peruvian,Peruvians;Lima
PH;Philippines;Philippine,Filipino,Filipinos;Manila
PL;Poland;Polish,Poles;Warsaw
PT;Portugal;Portuguese;Lisbon
PR;Puerto Rico;Puerto Rican,Puerto Ricans;San Juan
QA;Qatar;Qatari,Qataris;Doha
CG;Republic of the Congo,Congo-Brazzaville;;Brazzaville
RO;Romania;Romanian,Romanians;Bucharest
RU;Russia,Russian Federation;Russian,Russians;Moscow
RW;Rwanda;Rwandan,Rwandans;Kigali
RE;Réunion;;
BL;Saint Barthélemy;;
SH;Saint Helena;;Jamestown
KN;Saint Kitts and Nevis,St. Kitts and Nevis;Kittitian,Kittitians;Basseterre
LC;Saint Lucia,St. Lucia;Saint Lucian,St. Lucian;Castries
MF;Saint Martin,St. Martin;;
PM;Saint Pierre and Miquelon;;
VC;Saint Vincent and the Grenadines,St. Vincent and the Grenadines;Vincentian,Vincentians;Kingstown
WS;Samoa;Samoan,Samoans;Apia
SM;San Marino;Sammarinese;San Marino
SA;Saudi Arabia;Saudi,Saudis;Riyadh
GB-SCT;Scotland;Scottish,Scots;Edinburgh
SN;Senegal;Senegalese;Dakar
RS;Serbia;Serbian,Serb,Serbs,Serbians;Belgrade
SC;Seychelles;Seychellois;Victoria
SL;Sierra Leone;Sierra Leonean,Sierra Leoneans;Freetown
SG;Singapore;Singaporean,Singaporeans;Singapore
SX;Sint Maarten;;
SK;Slovakia;Slovak,Slovaks;Bratislava
SI;Slovenia;Slovenian,Slovenes,Slovene,Slovenians;Ljubljana
SB;Solomon Islands;Solomon Islander,Solomon Islanders;Honiara
SO;Somalia;Somali,Somalis;Mogadishu
ZA;South Africa;South African,South Africans;Pretoria,Johannesburg,Cape Town
GS;South Georgia;;
KR;South Korea,Republic of Korea;South Korean,South Koreans;Seoul
SS;South Sudan;South Sudanese;Juba
SU;Soviet Union,USSR,U.S.S.R.;Soviet,Soviets;
ES;Spain;Spanish,Spaniards,Spaniard;Madrid
LK;Sri Lanka,Ceylon;Sri Lankan,Sri Lankans;Colombo
SD;Sudan;Sudanese;Khartoum
SR;Suriname;Surinamese;Paramaribo
SJ;Svalbard;;Longyearbyen
SZ;Swaziland,Eswatini;Swazi,Swazis;Mbabane
SE;Sweden;Swedish,Swedes,Swede;Stockholm
CH;Switzerland;Swiss;Bern,Geneva
SY;Syria,Syrian Arab Republic;Syrian,Syrians;Damascus
ST;São Tomé and Príncipe,Sao Tome and Principe;Santomean,Santomeans;São Tomé
TW;Taiwan;Taiwanese;Taipei
TJ;Tajikistan;Tajik,Tajiks;Dushanbe
TZ;Tanzania;Tanzanian,Tanzanians;Dar es Salaam,Dodoma
TH;Thailand;Thai,Thais;Bangkok
TG;Togo;Togolese;Lomé,Lome
TK;Tokelau;;
TO;Tonga;Tongan,Tongans;Nuku'alofa
TT;Trinidad and Tobago,Trinidad;Trinidadian,Trinidadians;Port of Spain
TN;Tunisia;Tunisian,Tunisians;Tunis
TR;Turkey,Türkiye;Turkish,Turks,Turk;Ankara
TM;Turkmenistan;Turkmen;Ashgabat
TC;Turks and Caicos Islands,Turks and Caicos;;
TV;Tuvalu;Tuvaluan,Tuvaluans;Funafuti
UG;Uganda;Ugandan,Ugandans;Kampala
UA;Ukraine;Ukrainian,Ukrainians;Kiev,Kyiv
AE;United Arab Emirates,UAE;Emirati,Emiratis;Abu Dhabi,Dubai
GB;United Kingdom,Britain,Great Britain,UK,U.K.;British,Britons,Briton;London
US;United States,United States of America,US,U.S.,USA,U.S.A.,America;American,Americans;Washington
UY;Uruguay;Uruguayan,Uruguayans;Montevideo
UZ;Uzbekistan;Uzbek,Uzbeks;Tashkent
VU;Vanuatu;Vanuatuan,Ni-Vanuatu;Port Vila
VA;Vatican,Holy See;;Vatican City
VE;Venezuela;Venezuelan,Venezuelans;Caracas
VN;Vietnam;Vietnamese;Hanoi
VI;Virgin Islands,US Virgin Islands,U.S. Virgin Islands;Virgin Islander,Virgin Islanders;
GB-WLS;Wales;Welsh;Cardiff
WF;Wallis and Futuna;;
EH;Western Sahara;Sahrawi,Sahrawis;Laayoune
YE;Yemen;Yemeni,Yemenis;Sanaa,Sana'a
YU;Yugoslavia;Yugoslav,Yugoslavs,Yugoslavian;
ZM;Zambia;Zambian,Zambians;Lusaka
ZW;Zimbabwe;Zimbabwean,Zimbabweans;Harare`;

/** One country: its ISO code, its names, what its people and things are called, and its capital's spellings. */
export interface Country {
  /** ISO 3166-1 alpha-2 where there is one ("IQ"), else "GB-SCT", "SU" and the like. */
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** All countries of the table. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, names, demonyms, capitals] = row
      .split(';')
      .map((cell) => cell.split(',').filter((name) => name !== ''));
    return { code: code![0]!, names: names!, demonyms: demonyms!, capitals: capitals! };
  });

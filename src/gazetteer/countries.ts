/**
 * Countries with their demonyms and capitals, a table of our own (facts as of 2007, when the sample is
 * set, and since). One row: name and other names; adjective and people; capital with its spellings.
 */
const ROWS = `
Afghanistan;Afghan,Afghans;Kabul
Albania;Albanian,Albanians;Tirana
Algeria;Algerian,Algerians;Algiers
Angola;Angolan,Angolans;Luanda
Argentina;Argentine,Argentinian,Argentines;Buenos Aires
Armenia;Armenian,Armenians;Yerevan
Australia;Australian,Australians;Canberra
Austria;Austrian,Austrians;Vienna
Azerbaijan;Azerbaijani,Azeri,Azerbaijanis;Baku
Bahrain;Bahraini,Bahrainis;Manama
Bangladesh;Bangladeshi,Bangladeshis;Dhaka
Belarus;Belarusian,Belarusians;Minsk
Belgium;Belgian,Belgians;Brussels
Bolivia;Bolivian,Bolivians;La Paz
Bosnia,Bosnia and Herzegovina;Bosnian,Bosnians;Sarajevo
Botswana;Botswanan;Gaborone
Brazil;Brazilian,Brazilians;Brasilia,Brasília
Bulgaria;Bulgarian,Bulgarians;Sofia
Burma,Myanmar;Burmese;Rangoon,Yangon,Naypyidaw
Burundi;Burundian,Burundians;Bujumbura
Cambodia;Cambodian,Cambodians;Phnom Penh
Cameroon;Cameroonian;Yaounde
Canada;Canadian,Canadians;Ottawa
Chad;Chadian,Chadians;N'Djamena
Chile;Chilean,Chileans;Santiago
China,People's Republic of China;Chinese;Beijing
Colombia;Colombian,Colombians;Bogota,Bogotá
Congo,Democratic Republic of Congo,DR Congo;Congolese;Kinshasa
Costa Rica;Costa Rican,Costa Ricans;San José
Croatia;Croatian,Croat,Croats,Croatians;Zagreb
Cuba;Cuban,Cubans;Havana
Cyprus;Cypriot,Cypriots;Nicosia
Czech Republic,Czechia;Czech,Czechs;Prague
Denmark;Danish,Danes;Copenhagen
Ecuador;Ecuadorian,Ecuadorians;Quito
Egypt;Egyptian,Egyptians;Cairo
El Salvador;Salvadoran,Salvadorans;San Salvador
England;English;
Eritrea;Eritrean,Eritreans;Asmara
Estonia;Estonian,Estonians;Tallinn
Ethiopia;Ethiopian,Ethiopians;Addis Ababa
Finland;Finnish,Finns;Helsinki
France;French;Paris
Georgia;Georgian,Georgians;Tbilisi
Germany;German,Germans;Berlin
Ghana;Ghanaian,Ghanaians;Accra
Greece;Greek,Greeks;Athens
Guatemala;Guatemalan,Guatemalans;Guatemala City
Guinea;Guinean;Conakry
Haiti;Haitian,Haitians;Port-au-Prince
Honduras;Honduran,Hondurans;Tegucigalpa
Hungary;Hungarian,Hungarians;Budapest
Iceland;Icelandic,Icelanders;Reykjavik
India;Indian,Indians;New Delhi,Delhi
Indonesia;Indonesian,Indonesians;Jakarta
Iran,Islamic Republic of Iran,Islamic Republic;Iranian,Iranians;Tehran,Teheran
Iraq,Republic of Iraq;Iraqi,Iraqis;Baghdad
Ireland;Irish;Dublin
Israel;Israeli,Israelis;Jerusalem,Tel Aviv
Italy;Italian,Italians;Rome
Ivory Coast,Côte d'Ivoire;Ivorian,Ivorians;Abidjan
Jamaica;Jamaican,Jamaicans;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian,Jordanians;Amman
Kazakhstan;Kazakh,Kazakhs;Astana
Kenya;Kenyan,Kenyans;Nairobi
Kosovo;Kosovar,Kosovars;Pristina
Kuwait;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Laotian,Lao;Vientiane
Latvia;Latvian,Latvians;Riga
Lebanon;Lebanese;Beirut
Liberia;Liberian,Liberians;Monrovia
Libya;Libyan,Libyans;Tripoli
Lithuania;Lithuanian,Lithuanians;Vilnius
Luxembourg;Luxembourgish;
Macedonia;Macedonian,Macedonians;Skopje
Malawi;Malawian;Lilongwe
Malaysia;Malaysian,Malaysians;Kuala Lumpur
Mali;Malian,Malians;Bamako
Malta;Maltese;Valletta
Mauritania;Mauritanian;Nouakchott
Mexico;Mexican,Mexicans;Mexico City
Moldova;Moldovan,Moldovans;Chisinau
Mongolia;Mongolian,Mongolians;Ulan Bator
Montenegro;Montenegrin,Montenegrins;Podgorica
Morocco;Moroccan,Moroccans;Rabat
Mozambique;Mozambican;Maputo
Namibia;Namibian;Windhoek
Nepal;Nepalese,Nepali;Kathmandu
Netherlands,Holland;Dutch;Amsterdam,The Hague
New Zealand;New Zealander,New Zealanders;Wellington
Nicaragua;Nicaraguan,Nicaraguans;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian,Nigerians;Abuja,Lagos
North Korea;North Korean,North Koreans;Pyongyang
Norway;Norwegian,Norwegians;Oslo
Oman;Omani,Omanis;Muscat
Pakistan;Pakistani,Pakistanis;Islamabad
Palestine,Palestinian territories;Palestinian,Palestinians;Ramallah
Panama;Panamanian,Panamanians;Panama City
Paraguay;Paraguayan;Asunción
Peru;Peruvian,Peruvians;Lima
Philippines;Philippine,Filipino,Filipinos;Manila
Poland;Polish,Poles;Warsaw
Portugal;Portuguese;Lisbon
Qatar;Qatari,Qataris;Doha
Romania;Romanian,Romanians;Bucharest
Russia,Russian Federation;Russian,Russians;Moscow
Rwanda;Rwandan,Rwandans;Kigali
Saudi Arabia;Saudi,Saudis;Riyadh
Scotland;Scottish,Scots;Edinburgh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serb,Serbs,Serbians;Belgrade
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean,Singaporeans;
Slovakia;Slovak,Slovaks;Bratislava
Slovenia;Slovenian,Slovenes;Ljubljana
Somalia;Somali,Somalis;Mogadishu
South Africa;South African,South Africans;Pretoria,Johannesburg
South Korea;South Korean,South Koreans;Seoul
South Sudan;South Sudanese;Juba
Soviet Union,USSR;Soviet,Soviets;
Spain;Spanish,Spaniards;Madrid
Sri Lanka;Sri Lankan,Sri Lankans;Colombo
Sudan;Sudanese;Khartoum
Sweden;Swedish,Swedes;Stockholm
Switzerland;Swiss;Bern,Geneva
Syria;Syrian,Syrians;Damascus
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik,Tajiks;Dushanbe
Tanzania;Tanzanian;Dar es Salaam
Thailand;Thai,Thais;Bangkok
Tunisia;Tunisian,Tunisians;Tunis
Turkey;Turkish,Turks;Ankara
Turkmenistan;Turkmen;Ashgabat
Uganda;Ugandan,Ugandans;Kampala
Ukraine;Ukrainian,Ukrainians;Kiev,Kyiv
United Arab Emirates,UAE;Emirati,Emiratis;Abu Dhabi,Dubai
United Kingdom,Britain,Great Britain,UK,U.K.;British,Britons;London
United States,United States of America,US,U.S.,USA,U.S.A.,America;American,Americans;Washington
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek,Uzbeks;Tashkent
Venezuela;Venezuelan,Venezuelans;Caracas
Vietnam;Vietnamese;Hanoi
Wales;Welsh;Cardiff
Yemen;Yemeni,Yemenis;Sanaa,Sana'a
Zambia;Zambian,Zambians;Lusaka
Zimbabwe;Zimbabwean,Zimbabweans;Harare
Vatican;;Vatican City`;

/** One country: its names, what its people and things are called, and its capital's spellings. */
export interface Country {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** All countries of the table. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names, demonyms, capitals] = row
      .split(';')
      .map((cell) => cell.split(',').filter((name) => name !== ''));
    return { names: names!, demonyms: demonyms!, capitals: capitals! };
  });

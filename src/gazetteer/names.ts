/**
 * Look-up of words that say what kind a name is: places beyond the countries, given names, titles that
 * stand before persons, and head words that make a name a group or a place. Tables of our own.
 */
import { COUNTRIES } from './countries.ts';
import type { NameFlag } from './flags.ts';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

const CITIES = words(`
Adana, Aden, Aleppo, Alexandria, Al-Qaim, Amara, Anbar, Antwerp, Aqaba, Arbil, Atlanta, Baiji, Baquba, Baqubah, Barcelona,
Basra, Bekaa, Benghazi, Birmingham, Bombay, Boston, Calcutta, Camp Ashraf, Casablanca, Chicago, Dahuk, Dallas, Damascus, Darfur, Dayton, Deir al-Zor,
Denver, Detroit, Diwaniya, Diwaniyah, Diyala, Donetsk, Dresden, Dohuk, Erbil, Falluja, Fallujah, Frankfurt, Gaza, Gaza City, Glasgow, Golan Heights,
Grozny, Guantanamo Bay, Haditha, Haifa, Hamburg, Hebron, Helmand, Hilla, Hillah, Hiroshima, Homs, Hong Kong, Houston, Idlib, Irbil, Isfahan, Istanbul,
Jeddah, Kandahar, Karachi, Karbala, Kerbala, Kirkuk, Kobani, Kunduz, Kurdistan, Kut, Lahore, Latakia, Liverpool, Lockerbie, Los Angeles, Lyon, Manchester,
Manhattan, Marseille, Mashhad, Mecca, Medina, Melbourne, Miami, Milan, Mosul, Mumbai, Munich, Najaf, Nablus, Nagasaki, Naples, Nasiriya, Nasiriyah,
New York, New York City, Ninawa, Nineveh, Odessa, Palmyra, Peshawar, Philadelphia, Phoenix, Qom, Raqqa, Ramadi, Rawalpindi, Rio de Janeiro, Sadr City,
Samarra, Samawa, San Diego, San Francisco, Sao Paulo, Seattle, Shanghai, Shiraz, Sidon, Sinjar, Sulaimaniya, Sulaimaniyah, Sydney, Tabriz, Tal Afar,
Taji, Tikrit, Toronto, Umm Qasr, Vancouver, Waziristan, West Bank, Gaza Strip, Xinjiang, Tibet, Kashmir, Chechnya, Crimea, Catalonia, Normandy,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
West Virginia, Wisconsin, Wyoming, Africa, Asia, Europe, Middle East, North America, South America, Latin America, Central America, Western Europe,
Eastern Europe, Southeast Asia, Persian Gulf, Green Zone, Balkans, Caucasus, Scandinavia, Mediterranean`);

const GIVEN_NAMES = words(`
Aaron, Abbas, Abdallah, Abdul, Abdullah, Abu, Adam, Adnan, Ahmad, Ahmed, Alan, Albert, Alex, Alexander, Alexei, Ali, Alice, Amanda, Amir, Amy, Andre, Andrea, Andrew,
Andy, Angela, Ann, Anna, Anne, Anthony, Antonio, Arnold, Arthur, Ayad, Ayman, Barack, Barbara, Barry, Bashar, Ben, Benazir, Benjamin, Bernard, Bill, Bob, Boris, Brian,
Bruce, Carl, Carlos, Carol, Caroline, Charles, Charlie, Chris, Christian, Christine, Christopher, Chuck, Claire, Condoleezza, Craig, Dan, Daniel, David, Deborah, Denis,
Dennis, Diana, Dick, Dmitry, Donald, Doug, Douglas, Edward, Elena, Elizabeth, Ellen, Emily, Emma, Eric, Erik, Ernest, Eugene, Eva, Fatima, Fernando, Fouad, Francis, Francisco,
Frank, Franklin, Fred, Gary, Geoffrey, George, Gerald, Gerhard, Giovanni, Glenn, Gordon, Graham, Greg, Guy, Hamid, Hans, Harold, Harry, Hasan, Hashim, Hassan, Hazim, Heather,
Helen, Henry, Hillary, Hoshyar, Howard, Hugo, Hussein, Ian, Ibrahim, Igor, Irene, Isaac, Ivan, Jack, Jacob, Jacques, Jalal, James, Jan, Jane, Janet, Jason, Jay, Jean, Jeff,
Jeffrey, Jennifer, Jerry, Jessica, Jim, Jimmy, Joan, Joe, Joel, John, Jon, Jonathan, Jose, Joseph, Joshua, Juan, Julia, Julie, Karen, Karl, Kate, Katherine, Kathy, Keith, Ken,
Kenneth, Kevin, Khalid, Khaled, Kim, Larry, Laura, Lawrence, Lee, Leo, Leonard, Leonid, Leslie, Lewis, Linda, Lisa, Louis, Lucy, Luis, Luke, Lynn, Mahmoud, Malcolm, Manuel,
Manouchehr, Marc, Marco, Margaret, Maria, Marie, Mario, Mark, Martha, Martin, Mary, Massoud, Matt, Matthew, Max, Michael, Michel, Michelle, Miguel, Mike, Mikhail, Mitch, Mohamed,
Mohammad, Mohammed, Moqtada, Muhammad, Muqtada, Mustafa, Nancy, Naomi, Nassar, Neil, Nelson, Nicholas, Nick, Nicolas, Nigel, Nikolai, Noah, Nouri, Nuri, Oliver, Omar, Osama, Oscar,
Pamela, Patricia, Patrick, Paul, Pedro, Peter, Phil, Philip, Pierre, Qais, Rachel, Ralph, Raymond, Recep, Rebecca, Ricardo, Richard, Rick, Robert, Roberto, Robin, Roger,
Roland, Ron, Ronald, Rose, Roy, Rudolf, Russell, Ryan, Saddam, Salah, Salam, Salim, Sally, Sam, Samuel, Sandra, Sarah, Scott, Sean, Sergei, Seymour, Sharon, Simon, Sophie, Stephen, Steve,
Steven, Stuart, Sue, Susan, Tariq, Ted, Teresa, Terry, Theodore, Theresa, Thomas, Tim, Timothy, Tom, Tommy, Tony, Usama, Vernon, Victor, Victoria, Vincent, Viktor, Virginia, Vladimir,
Walter, Warren, Wayne, Wendy, Wesley, William, Yasser, Yitzhak, Yuri, Yusuf, Zalmay, Zbigniew`);

const TITLES = words(`
mr, mr., mrs, mrs., ms, ms., dr, dr., sir, lord, lady, dame, gen, gen., general, lt, lt., lieutenant, col, col., colonel, maj, maj., major, capt, capt., captain, sgt, sgt., sergeant,
brig, brig., brigadier, adm, adm., admiral, cmdr., commander, cpl., corporal, pvt., sen, sen., senator, senators, rep, rep., representative, reps., sens., congressman, congresswoman, gov, gov., governor, president,
chancellor, premier, prime minister, minister, secretary, ambassador, envoy, king, queen, prince, princess, sheikh, sheik, shaikh, sayyid, sayed, ayatollah, grand ayatollah, imam, mullah, pope, cardinal,
bishop, archbishop, reverend, rev., rabbi, judge, justice, professor, prof., spokesman, spokeswoman, spokesperson, lawmaker, deputy, mp, chairman, chairwoman, mayor, chief, director, emir, sultan, shah, cleric, field marshal, marshal, foreign minister, defence minister, defense minister, interior minister, vice president, deputy prime minister, prime, foreign, defence, defense, interior, vice, attorney general, comptroller general`);

const GROUP_HEADS = words(`
administration, agency, alliance, army, assembly, association, authority, awakening, bank, battalion, bloc, board, brigade, brigades, broadcasting, bulletin, bureau, cabinet, campaign, center, centre, church, club, coalition, college,
command, commission, committee, company, confederation, congress, corp, corp., corporation, corps, council, court, department, directorate, division, embassy, establishment, faction, federation, force, forces, foundation, front,
fund, government, group, groups, guard, guards, house, inc, inc., institute, institution, intelligence, joint chiefs of staff, league, legion, list, ltd, majlis, militia, military, ministry, mission, mosque, movement, nations, navy, network, news, office,
office of accountability, organisation, organization, parliament, party, patrol, police, post, press, regiment, republicans, democrats, resistance, school, secretariat, senate, service, services, society, squadron, staff, state department, times, treasury, tribe, tribes, tribunal, troops, union,
united, university, worldwide, youth, knesset, politburo, consulate, tv, television, radio, organisation, ledger, courier, daily`);

const KNOWN_GROUPS = words(`
al-Qaeda, al-Qaida, Al-Qaeda, Al-Qaida, Qaeda, Taliban, Hezbollah, Hizbullah, Hizbollah, Hamas, Fatah, Pentagon, White House, Congress, Senate, NATO, Nato, EU, European Union, UN, U.N., United Nations, CIA, FBI, NSA, IAEA,
OPEC, ISIS, ISIL, IRGC, Blackwater, Reuters, CNN, BBC, NBC, CBS, ABC, Al Jazeera, al-Jazeera, Downing Street, Kremlin, Knesset, Peshmerga, peshmerga, Interpol, Amnesty International, Human Rights Watch, Fadhila, Dawa, Tawafuq, Badr, PKK, MoveOn.org, MoveOn, Jaish al-Mahdi, Jundallah, Labour, Conservatives, Democrats, Republicans`);

const PLACE_HEADS = words(`
airport, base, bay, border, bridge, canal, city, coast, county, desert, district, governorate, gulf, hotel, island, islands, lake, mountain, mountains, neighborhood, neighbourhood, ocean, palace, peninsula, plaza, port, prison, province, region, republic, river,
road, sea, shrine, square, state, strait, street, town, valley, village, camp, quarter, zone, hospital`);

const NOT_NAMES = new Set(
  words(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan., feb., mar., apr., aug., sept., oct., nov., dec., i, mr, mr.,
shiite, shia, sunni, sunnis, shiites, shias, islam, islamic, muslim, muslims, christian, christians, jewish, jews, arab, arabs, kurd, kurds, kurdish, ramadan, god, allah, english, arabic, western, ramadan, eid, christmas, internet, web`),
);

const PEOPLES = words(`
african, africans, alawite, alawites, american indian, arab, arabs, asian, asians, assyrian, assyrians, baloch, baluch, basque, basques, berber, berbers, bosniak, bosniaks, buddhist, buddhists, catalan, catalans, catholic, catholics, chaldean, chaldeans, chechen, chechens, christian, christians,
copt, copts, coptic, cossack, cossacks, crimean, druze, european, europeans, fulani, hausa, hazara, hazaras, hindu, hindus, houthi, houthis, hutu, hutus, igbo, jew, jews, jewish, karen, kurd, kurds, kurdish, latin american, latino, latinos, maronite, maronites, muslim, muslims, orthodox, ossetian, ossetians,
pashtun, pashtuns, protestant, protestants, roma, rohingya, salafi, salafist, salafists, shia, shias, shiite, shiites, shi'ite, shi'ites, sikh, sikhs, sindhi, sunni, sunnis, tamil, tamils, tatar, tatars, tibetan, tibetans, tuareg, tuaregs, turkmens, turkoman, turkomans, turcoman, tutsi, tutsis, uighur, uighurs, uyghur, uyghurs, yazidi, yazidis, yezidi, yezidis, yoruba, zoroastrian, zulu, zulus`);

/** Capitals whose name alone is a person's as often as theirs. */
const NAMED_LIKE_PERSONS = new Set(['Hamilton', 'Stanley', 'Victoria']);

/** What a name is known to be. */
export type KnownKind = 'person' | 'group' | 'place' | 'demonym';

const known = new Map<string, KnownKind>();
const countryOfDemonym = new Map<string, string>();
const countryOfName = new Map<string, string>();

for (const city of CITIES) known.set(city, 'place');
for (const { names, demonyms, capitals } of COUNTRIES) {
  for (const place of [...names, ...capitals]) if (!NAMED_LIKE_PERSONS.has(place)) known.set(place, 'place');
  for (const name of names) countryOfName.set(name, names[0]!);
  for (const demonym of demonyms) {
    if (!known.has(demonym)) known.set(demonym, 'demonym');
    countryOfDemonym.set(demonym, names[0]!);
  }
}
for (const group of KNOWN_GROUPS) known.set(group, 'group');

const peoples = new Set(
  [
    ...PEOPLES.map((word) => word.replace(/^./, (letter) => letter.toUpperCase())),
    ...COUNTRIES.flatMap(({ demonyms }) => demonyms),
  ].filter((word) => /[^s]s$/.test(word)),
);
const givenNames = new Set(GIVEN_NAMES);
const titles = new Set(TITLES);
const groupHeads = new Set(GROUP_HEADS);
const placeHeads = new Set(PLACE_HEADS);

/** What the whole name is known to be, or null. */
export function knownKind(name: string): KnownKind | null {
  return known.get(name) ?? null;
}

/** The country whose adjective or people the word is ("Iranian" → "Iran"), or null. */
export function countryOf(demonym: string): string | null {
  return countryOfDemonym.get(demonym) ?? null;
}

/** The usual name of a country from any of its names ("U.S." → "United States"), or null. */
export function usualCountryName(name: string): string | null {
  return countryOfName.get(name) ?? null;
}

/** Whether the word names a people in the plural: "Kurds", "Iranians". */
export function isPeople(word: string): boolean {
  return peoples.has(word);
}

/** Whether the word is a common given name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

/** Whether the word is a title that stands before a person's name; any case. */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase());
}

/** Whether a name with this last or first word is a group ("Interior Ministry"); any case. */
export function isGroupHead(word: string): boolean {
  return groupHeads.has(word.toLowerCase());
}

/** Whether a name with this head word is a place ("Nisour Square"); any case. */
export function isPlaceHead(word: string): boolean {
  return placeHeads.has(word.toLowerCase());
}

/** Whether a capitalised word by itself is no name of a person, group or place: days, months, creeds. */
export function isNeverName(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase());
}

const DATE_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** The tables as the packed gazetteer takes them in, each with what its words are known as. */
export const HAND_TABLES: readonly { readonly flag: NameFlag; readonly words: Iterable<string> }[] = [
  { flag: 'title', words: TITLES },
  { flag: 'group', words: KNOWN_GROUPS },
  { flag: 'groupHead', words: GROUP_HEADS },
  { flag: 'placeHead', words: PLACE_HEADS },
  { flag: 'people', words: PEOPLES },
  { flag: 'dateWord', words: DATE_WORDS },
  { flag: 'demonym', words: COUNTRIES.flatMap(({ demonyms }) => demonyms) },
];

/** Given names of the hand table; whose, it does not say. */
export const HAND_GIVEN_NAMES: readonly string[] = GIVEN_NAMES;

/** Places of the hand table beyond countries and capitals. */
export const HAND_PLACES: readonly string[] = CITIES;

/** Whether the word is the name of a day of the week or a month; any case. */
export function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word.toLowerCase());
}

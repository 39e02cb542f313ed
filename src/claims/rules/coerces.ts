/** Repression short of violence: arrest, seizure, bans, blockades (PLOVER COERCE). */
export const COERCES = `
coerces/arrest COERCE/arrest
X arrested Y.
arrested: arrest detain imprison jail incarcerate intern apprehend lock_up round_up handcuff interrogate capture nab remand re-arrest rearrest trap confine corner enslave tie_up
+ Iraqi police arrested Qais Khazali in Basra. => Iraqi police > Qais Khazali
+ Qais Khazali was captured by British troops. => British troops > Qais Khazali
- Qais Khazali was arrested in Basra.
- The painter caught Paris in his work.

coerces/catch COERCE/arrest
X(power) caught Y(who).
unless: up surprise guard breath attention glimpse
caught: catch
+ Iraqi police caught Ahmed Barzani in Basra. => Iraqi police > Ahmed Barzani
- Iraqi police caught a cold.

coerces/keep COERCE/arrest
Y(who) is held by X.
held: held
by: by
+ Ahmed Barzani was held by the Mahdi Army. => Mahdi Army > Ahmed Barzani
+ Soldiers held by the Mahdi Army wrote letters. => Mahdi Army > Soldiers
- Talks were held by the Mahdi Army.

coerces/hold COERCE/arrest
X held Y in custody.
X held Y hostage.
X took Y into custody.
X took Y prisoner.
X put Y under arrest.
X handed Y to the police.
put: put place keep
under: under
arrest: arrest curfew siege surveillance guard
handed: hand hand_over turn_over deliver surrender
police: police authority court prosecutor police-station
to: to
held: hold keep
took: take
custody: custody detention captivity prison jail
hostage: hostage captive prisoner
prisoner: prisoner hostage captive
in: in
into: into
+ Iraqi police held Qais Khazali in custody. => Iraqi police > Qais Khazali
+ Iraq put Qais Khazali under house arrest. => Iraq > Qais Khazali
+ Turkey handed Ahmed Barzani to the Iraqi authorities. => Turkey > Ahmed Barzani
- Iraq held an election in May.

coerces/warrant COERCE/arrest
X issued a warrant for Y(person).
X used Y as shields.
X ordered the arrest of Y.
issued: issue seek request obtain
warrant: warrant
used: use hold
shields: shield hostage
ordered: order announce approve authorise authorize
arrest: arrest detention deportation extradition eviction
for: for against
as: as
of: of
+ Turkey issued a warrant for Ahmed Barzani. => Turkey > Ahmed Barzani
- Turkey issued a bond for Iraq.

coerces/ban COERCE/restrict
X banned Y.
X banned Y's party.
banned: ban outlaw blockade censor restrict quarantine besiege encircle surround proscribe muzzle silence gag repress suppress persecute oppress subjugate intimidate harass evict displace disperse blackmail coerce disarm rein_in hold_back flush_out
+ Iraq banned Blackwater. => Iraq > Blackwater
+ Syrian soldiers besieged Hezbollah. => Syrian soldiers > Hezbollah
- Iraq banned smoking.

coerces/deport COERCE/deport
X deported Y.
X expelled Y(refugee).
Y is deported from X(power).
deported: deport exile banish extradite deported exiled banished evicted displaced barred banned excluded blocked
expelled: expel eject evict block turn_back
from: from
+ Turkey deported Ahmed Barzani. => Turkey > Ahmed Barzani
+ Turkey expelled Syrian refugees. => Turkey > Syrian refugees
+ Ahmed Barzani was deported from Turkey. => Turkey > Ahmed Barzani
- Ahmed Barzani was deported in May.

coerces/seize-from COERCE/seize
X seized land from Y.
X confiscated Y's land.
seized: seize confiscate steal capture impound wrest
confiscated: confiscate seize board divert impound commandeer loot plunder intercept hijack shut_down close_down close raid ransack
from: from
+ Iran seized two ships from Britain. => Iran > United Kingdom
+ Iraqi police confiscated Ahmed Barzani's passport. => Iraqi police > Ahmed Barzani
- Iran seized the moment.

coerces/seize-ship COERCE/seize
X hijacked Y.
hijacked: hijack seize hack commandeer
+ Iranian forces seized Ahmed Barzani. => Iranian forces > Ahmed Barzani
- Iran seized the initiative.

coerces/hack COERCE/cyber
X hacked into Y.
hacked: hack break
into: into
+ Hackers hacked into the Interior Ministry. => Hackers > Interior Ministry
- Thieves broke into a song.

coerces/shut COERCE/restrict
X closed down Y(group).
unless: government
closed: close_down shut_down
+ Iraq shut the Dawa Party down. => Iraq > Dawa Party
- Iraq shut down a road.

coerces/force COERCE
X forced Y.
forced: force compel coerce conscript
+ Britain forced Ahmed Barzani to leave. => United Kingdom > Ahmed Barzani
- Ahmed Barzani was forced to leave.

coerces/impose COERCE/restrict
X imposed a blockade on Y(any).
X imposed a curfew in Y(place).
X declared a state of siege in Y(place).
imposed: impose declare enforce put place maintain tighten slap extend
curfew: curfew
declared: declare impose
state: state
siege: siege emergency
blockade: blockade curfew siege restriction ban censorship restraint control
on: on against upon over in
+ Israel imposed a blockade on Gaza. => Israel > Gaza
+ Iran declared a state of siege in Basra. => Iran > Basra
- Israel imposed a tax on fuel.

coerces/deny COERCE/withhold
X denied Y entry.
X denied entry to Y.
to: to
X barred Y from Basra.
X blocked Y from Basra.
X prevented Y from the city.
city: country territory area city place capital site port airport region building town village province border
denied: deny refuse
entry: entry access visa entrance
barred: bar ban exclude prohibit forbid
blocked: block
prevented: prevent stop keep
from: from
+ Iraq denied Ahmed Barzani entry. => Iraq > Ahmed Barzani
- Iraq denied the reports.

coerces/crack-down COERCE
X cracked down on Y.
cracked: crack_down clamp_down crack clamp
on: on against
+ Iraqi police cracked down on protesters. => Iraqi police > protesters
- The ice cracked on Monday.

coerces/arrest-of COERCE/arrest
X's arrest of Y.
The arrest of Y by X.
Y's arrest by X.
X's crackdown on Y.
arrest: arrest detention capture seizure imprisonment jailing deportation occupation blockade persecution repression oppression interrogation siege harassment suppression ban eviction
crackdown: crackdown clampdown siege blockade ban
on: on against of
+ The arrest of Qais Khazali by British troops angered Najaf. => British troops > Qais Khazali
+ Iraq's crackdown on the Mahdi Army went on. => Iraq > Mahdi Army
- The arrest of Qais Khazali angered Iran.

coerces/close COERCE/restrict
X closed its border with Y.
X suspended publication of Y.
closed: close shut shut_down close_down
border: border crossing frontier airspace
suspended: suspend halt stop ban
publication: publication broadcast operation work activity
with: with to
of: of by
+ Turkey closed its border with Armenia. => Turkey > Armenia
+ Iraq suspended publication of Al-Hayat. => Iraq > Al-Hayat
- Turkey closed a deal with Armenia.

`;

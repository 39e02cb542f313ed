/** Repression short of violence: arrest, seizure, bans, blockades (PLOVER COERCE). */
export const COERCES = `
coerces/arrest COERCE/arrest
X arrested Y.
arrested: arrest detain imprison jail incarcerate intern apprehend lock_up round_up handcuff interrogate capture nab remand re-arrest rearrest
+ Iraqi police arrested Qais Khazali in Basra. => Iraqi police > Qais Khazali
+ Qais Khazali was captured by British troops. => British troops > Qais Khazali
- Qais Khazali was arrested in Basra.
- The painter caught Paris in his work.

coerces/hold COERCE/arrest
X held Y in custody.
X held Y hostage.
X took Y into custody.
X took Y prisoner.
held: hold keep
took: take
custody: custody detention captivity prison jail
hostage: hostage captive prisoner
prisoner: prisoner hostage captive
in: in
into: into
+ Iraqi police held Qais Khazali in custody. => Iraqi police > Qais Khazali
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
banned: ban outlaw blockade censor restrict quarantine besiege encircle surround proscribe muzzle silence gag repress suppress persecute oppress subjugate intimidate harass evict displace disperse blackmail coerce
+ Iraq banned Blackwater. => Iraq > Blackwater
+ Syrian soldiers besieged Hezbollah. => Syrian soldiers > Hezbollah
- Iraq banned smoking.

coerces/deport COERCE/deport
X deported Y.
deported: deport exile banish extradite
+ Turkey deported Ahmed Barzani. => Turkey > Ahmed Barzani
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
X prevented Y from Basra.
denied: deny refuse
entry: entry access visa entrance
barred: bar ban exclude
blocked: block stop
prevented: prevent prohibit
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

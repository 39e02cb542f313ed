/** Who belongs to which group or serves which power. */
export const MEMBER_OF = `
member_of/join -
X(actor) joined Y(group).
X belongs to Y.
X serves in Y(group).
X works for Y(group).
unless: crowd crowds call calls chorus debate race queue lawsuit suit talks only pray mourn celebrate
joined: join re-join rejoin
belongs: belong defect
serves: serve enlist
works: work spy write report volunteer
in: in with on
to: to
for: for
+ Laith Khazali joined the Mahdi Army. => Laith Khazali > Mahdi Army
+ Qais Khazali works for Blackwater. => Qais Khazali > Blackwater
- Laith Khazali joined the queue.
- Laith Khazali served in Iraq.
- Laith Khazali fights for Iraq.
- Laith Khazali joined the crowd in Najaf.

member_of/play-for -
X(who) played for Y(power).
played: play compete swim ride box
for: for
+ Anna Keller plays for Brazil. => Anna Keller > Brazil
- Anna Keller plays for time.

member_of/sit-on -
X(who) sits on Y(group).
sits: sit
on: on
+ Anna Keller sits on the Supreme Court. => Anna Keller > Supreme Court
- Anna Keller sits on a horse.

member_of/study-at -
X(who) studies at Y(group).
studies: study teach work enrol enroll intern
at: at in with
+ Anna Keller teaches at Harvard University. => Anna Keller > Harvard University
- Anna Keller teaches at night.

member_of/hire -
Y(group) hired X(person).
hired: hire employ recruit enlist
+ Blackwater hired Anna Keller. => Anna Keller > Blackwater
- Anna Keller hired a boat.

member_of/voice -
X, a spokesman for Y.
X, an ambassador of Y.
X, an official in Y.
spokesman: spokesman spokeswoman spokesperson
ambassador: ambassador envoy negotiator representative delegate diplomat attache consul commissioner
official: minister premier general admiral brigadier judge marshal official officer commander secretary bureaucrat technocrat
for: for of at from
of: of from for
in: of from at
+ Kevin Bergner, a spokesman for the US military, spoke in Baghdad. => Kevin Bergner > US military
+ US military spokesman Kevin Bergner spoke in Baghdad. => Kevin Bergner > US military
+ The Iranian foreign minister, Javad Zarif, spoke in Baghdad. => Javad Zarif > Iran
- Kevin Bergner, a former spokesman for the US military, spoke in Baghdad.
- Ryan Crocker, the ambassador to Ghana, spoke in Accra.

member_of/member -
X, a member of Y(group).
member: member lawmaker legislator senator congressman deputy parliamentarian soldier fighter gunman militant militiaman guard agent operative employee contractor policeman affiliate offshoot branch arm wing unit subsidiary division cadre combatant insurgent rebel researcher analyst professor economist fellow scholar scientist reporter correspondent columnist journalist editor executive manager staffer worker lawyer lieutenant strategist recruit volunteer trooper marine sergeant colonel player striker midfielder defender goalkeeper part counsel prosecutor detective inspector faction chapter guerrilla observer peacekeeper investigator
of: of for in at from with
+ Adnan al-Dulaimi, a member of the Dawa Party, spoke. => Adnan al-Dulaimi > Dawa Party
+ Blackwater guards opened fire. => Blackwater guards > Blackwater
- Adnan al-Dulaimi, a member of no party, spoke.

member_of/aide -
X, an aide to Y(who).
aide: aide adviser advisor deputy lieutenant assistant bodyguard lawyer attorney confidant protege
to: to of for
+ Carlos Vidal is deputy to Admiral Fallon. => Carlos Vidal > Fallon
+ A Clinton aide, John Podesta, spoke. => John Podesta > Clinton
- Carlos Vidal is new to Geneva.
- Carlos Vidal, a Geneva lawyer, spoke.

member_of/spokesman-of-person -
X, a spokesman for Y(person).
X, a manager of Y(person).
spokesman: spokesman spokeswoman spokesperson publicist envoy negotiator surrogate staffer agent emissary
manager: manager chairman chairwoman chair director coordinator treasurer strategist operative official pollster
for: for of to
of: of for
+ Clinton spokesman Brian Fallon spoke. => Brian Fallon > Clinton
+ Clinton campaign manager Jeff Weaver spoke. => Jeff Weaver > Clinton
- Clinton rival Brian Fallon spoke.

member_of/seat -
X, a senator of Y(body).
senator: senator lawmaker legislator congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate superdelegate mp mep deputy attorney-general solicitor-general comptroller prosecutor official officer detective policeman patrolman trooper
of: of from for
+ Ohio Sen. Anna Keller spoke. => Anna Keller > Ohio
+ Senator Anna Keller of Ohio spoke. => Anna Keller > Ohio
+ The Florida senator spoke. => The Florida senator > Florida
- Anna Keller, the former Ohio senator, spoke.

member_of/post -
X, a host of Y(group).
host: host inspector-general anchor presenter moderator commentator pundit analyst contributor blogger writer photographer producer newscaster broadcaster specialist expert consultant adviser advisor forecaster climatologist meteorologist epidemiologist chemist physicist biologist historian economist trader broker banker doctor nurse physician surgeon psychologist psychiatrist paramedic firefighter teacher lecturer student pupil cadet aide counsellor trustee regent treasurer whip committeeman committeewoman justice judge commissioner activist organizer organiser technician engineer pilot personnel intern administrator functionary nominee frontrunner front-runner standard-bearer pitcher catcher quarterback batsman bowler winger teammate
of: of for at from with in
+ Fox News host Anna Keller spoke. => Anna Keller > Fox News
+ Doctors at Harvard University spoke. => Doctors > Harvard University
- Anna Keller, a former Fox News host, spoke.

member_of/candidate -
X, a candidate of Y(group).
unless: senate house congress congressional council board third major minor both
candidate: candidate contender
of: of
+ The Reform Party's candidate, Anna Keller, spoke. => Anna Keller > Reform Party
+ The GOP candidates spoke. => The GOP candidates > GOP
- Senate candidate Anna Keller spoke.

member_of/part-head -
X, a deputy director of Y.
director: director chief head chairman chairwoman leader president manager coordinator
of: of for at
+ Ahmed Barzani, the policy director of the Dawa Party, spoke. => Ahmed Barzani > Dawa Party
+ Ahmed Barzani, the deputy leader of the Dawa Party, spoke. => Ahmed Barzani > Dawa Party
- Ahmed Barzani, the leader of the Dawa Party, spoke.

member_of/of -
X(person) of Y.
of: of
+ Ryan Crocker of the State Department spoke. => Ryan Crocker > State Department
+ CNN's Anna Keller spoke. => Anna Keller > CNN
+ Anna Keller (Germany) won the race. => Anna Keller > Germany
- Iran's enemy Anna Keller spoke.
- The capture of the Dawa Party amused Iraq.

member_of/in -
X(who) in Y(group).
X(who) from Y(group).
unless: white
in: in
from: from
+ Republicans in the Senate voted. => Republicans > Senate
+ Anna Keller is in the Senate. => Anna Keller > Senate
- Investors in Baghdad voted.
- A billionaire in the White House voted.

member_of/own-party -
X(people)'s party, Y.
party: party employer union club tribe
+ Nouri al-Maliki's Dawa Party met. => Nouri al-Maliki > Dawa Party
- Iran's party met.
+ Ahmed Barzani praised his party. => Ahmed Barzani > party
- Iran's party rejected the plan.

member_of/own-government -
X(person)'s government, Y.
government: government cabinet administration
+ Syrian Foreign Minister Anna Keller said her government would help Iraq. => Anna Keller > government
- President Anna Keller said her government would help Iraq.

member_of/include -
Y(power) included X(actor).
included: include comprise
+ The alliance includes Turkey and Qatar. => Turkey > The alliance; Qatar > The alliance
- The plan includes Turkey.

member_of/consist -
Y(power) consists of X(actor).
consists: consist
of: of
+ The alliance consists of Turkey and Qatar. => Turkey > The alliance; Qatar > The alliance
- The plan consists of Turkey.

member_of/state-body -
Y(body)'s parliament, X(group).
parliament: council commission court tribunal parliament assembly legislature senate ministry department police army navy military force troop guard
+ India's Supreme Court met. => Supreme Court > India
+ Hong Kong police closed the road. => Hong Kong police > Hong Kong
+ The NATO troops left Baghdad. => The NATO troops > NATO
- Barzani's army met.

member_of/body-of -
Y(group)'s committee, X(group).
committee: committee subcommittee board directorate secretariat brigade battalion regiment unit squad division wing arm affiliate subsidiary chapter service
+ The ministry's committee met. => committee > The ministry
- The Benghazi committee met.
`;

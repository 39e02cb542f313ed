/** Who belongs to which group or serves which power. */
export const MEMBER_OF = `
member_of/join -
X joined Y(group).
X belongs to Y.
X serves in Y(group).
X works for Y(group).
unless: crowd crowds call calls chorus debate race queue lawsuit suit talks only pray mourn celebrate
joined: join re-join rejoin
belongs: belong defect
serves: serve enlist
works: work spy
in: in with
to: to
for: for
+ Laith Khazali joined the Mahdi Army. => Laith Khazali > Mahdi Army
+ Qais Khazali works for Blackwater. => Qais Khazali > Blackwater
- Laith Khazali joined the queue.
- Laith Khazali served in Iraq.
- Laith Khazali fights for Iraq.
- Laith Khazali joined the crowd in Najaf.

member_of/voice -
X, a spokesman for Y.
X, an ambassador of Y.
X, an official in Y.
spokesman: spokesman spokeswoman spokesperson
ambassador: ambassador envoy negotiator representative delegate diplomat
official: minister official officer commander secretary
for: for of at from
of: of from
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

member_of/part-head -
X, a deputy director of Y(group).
director: director chief head chairman chairwoman leader president manager coordinator
of: of for at
+ Ahmed Barzani, the policy director of the Dawa Party, spoke. => Ahmed Barzani > Dawa Party
+ Ahmed Barzani, the deputy leader of the Dawa Party, spoke. => Ahmed Barzani > Dawa Party
- Ahmed Barzani, the leader of the Dawa Party, spoke.

member_of/of -
X(person) of Y(group).
of: of
+ Ryan Crocker of the State Department spoke. => Ryan Crocker > State Department
- The capture of the Dawa Party amused Iraq.

member_of/own-party -
X(person)'s party, Y.
party: party
+ Nouri al-Maliki's Dawa Party met. => Nouri al-Maliki > Dawa Party
- Iran's party met.
+ Ahmed Barzani praised his party. => Ahmed Barzani > party
- Iran's party rejected the plan.

member_of/include -
Y(power) included X(actor).
included: include comprise
+ The alliance includes Turkey and Qatar. => Turkey > The alliance; Qatar > The alliance
- The plan includes Turkey.
`;

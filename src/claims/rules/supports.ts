/** Verbal and political backing, praise, recognition (PLOVER SUPPORT). */
export const SUPPORTS = `
supports/support SUPPORT
X supported Y.
X supported Y's plan.
X encouraged Y's plan.
encouraged: encourage promote uphold
supported: support back endorse praise applaud hail commend champion laud extol salute congratulate admire favour favor respect embrace honour honor compliment welcome elect re-elect nominate cherish idolise idolize revere bless
plan: plan decision policy stance position candidacy bid campaign proposal effort leadership nomination nominee government right sovereignty independence move step initiative strategy work role performance demand call offer resolution statement speech mission struggle fight war cause victory election appointment choice action handling response approach commitment record agenda ambition membership accession unity integrity advocacy legacy accomplishment achievement re-election reelection pledge courage heroism reform presidency contribution recommendation finding assessment service
+ Ryan Crocker supports Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
+ Ryan Crocker welcomed Iran's decision. => Ryan Crocker > Iran
- Ryan Crocker supports peace.
- Ryan Crocker celebrated Mexico's heritage.
- Ryan Crocker welcomed Nouri al-Maliki's arrival.
- Ryan Crocker thanked Nouri al-Maliki.

supports/trust SUPPORT
X trusted Y.
unless: to
trusted: trust
+ Ryan Crocker trusts Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
- Ryan Crocker trusts Nouri al-Maliki to pay.

supports/recognise SUPPORT
X(power) recognised Y(power).
recognised: recognise recognize
+ Turkey recognised Kosovo. => Turkey > Kosovo
- Turkey recognised the anger of its workers.

supports/defend SUPPORT
X defended Y.
X defended Y's decision.
unless: accused charged convicted court trial lawsuit
defended: defend
+ Ryan Crocker defended Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
- Ryan Crocker defended soldiers accused of murder.

supports/side-with SUPPORT
X sided with Y.
unless: out tall trial guard firm stage podium lectern desk microphone
X stood by Y.
X sympathised with Y.
sided: side
stood: stand
sympathised: sympathise sympathize empathise
with: with alongside
by: by with behind alongside
+ Turkey sided with Qatar. => Turkey > Qatar
+ Russia stood by Syria. => Russia > Syria
- Russia stood by the door.
- Ryan Crocker stood behind Nouri al-Maliki on the stage.

supports/vote-for SUPPORT
X voted for Y.
X voted for Y's candidate.
X campaigned for Y.
X(figure) campaigned with Y(figure).
with: with alongside
X cast a vote for Y.
X drummed up support for Y.
X turned out for Y.
candidate: candidate nominee campaign candidacy nomination re-election reelection confirmation
voted: vote
campaigned: campaign rally root lobby demonstrate stump canvass vouch pull stick_up pray cheer speak_up stand_up
cast: cast
vote: vote ballot
drummed: drum drum_up build rally garner
support: support enthusiasm votes
turned: turn_out
for: for
+ The parliament voted for Nouri al-Maliki. => The parliament > Nouri al-Maliki
- The parliament voted for hours.

supports/express-support SUPPORT
X expressed support for Y.
X expressed support for Y's plan.
X threw his weight behind Y.
threw: throw put
weight: weight support backing
behind: behind
X gave backing to Y.
X gave Y backing.
X gave backing to Y's campaign.
X voiced confidence in Y.
expressed: express voice declare pledge promise offer show reaffirm reiterate announce state signal proclaim
support: support backing solidarity praise sympathy admiration respect endorsement gratitude thanks loyalty allegiance appreciation
gave: give lend offer extend pledge pay swear grant send throw
campaign: campaign candidacy bid plan effort government
backing: backing support endorsement recognition allegiance loyalty tribute congratulation thanks
voiced: voice express have
confidence: confidence trust faith
for: for with to
to: to
in: in
+ Germany expressed support for Ukraine. => Germany > Ukraine
+ Fighters pledged allegiance to Moqtada al-Sadr. => Fighters > Moqtada al-Sadr
- Germany expressed hope for rain.

supports/award SUPPORT
X awarded a medal to Y(who).
X awarded Y(who) a medal.
X presented Y(who) with a medal.
awarded: award give present hand confer bestow grant
presented: present decorate
medal: medal prize award honour honor title citizenship knighthood decoration order trophy
to: to on upon
with: with
+ France awarded a medal to Ahmed Barzani. => France > Ahmed Barzani
+ Turkey gave Ahmed Barzani a prize. => Turkey > Ahmed Barzani
- France awarded a contract to Ahmed Barzani.

supports/won-endorsement SUPPORT
Y won X's endorsement.
Y(person) won X(body)'s nomination.
Y won an endorsement from X.
Y enjoyed the support of X.
won: win earn secure capture clinch accept get gain receive pick_up land
endorsement: endorsement backing blessing support
nomination: nomination
support: support backing endorsement
enjoyed: enjoy have win earn secure get gain receive retain command draw
of: of from
from: from of
+ Ahmed Barzani won the endorsement of the Dawa Party. => Dawa Party > Ahmed Barzani
+ Ahmed Barzani accepted his party's nomination. => party > Ahmed Barzani
+ Germany enjoys the support of Ukraine. => Ukraine > Germany
- Ahmed Barzani won a match against Turkey.

supports/lead-among SUPPORT
Y(person) led among X(body).
led: lead win
among: among
+ Donald Trump led among evangelical voters. => evangelical voters > Donald Trump
- Donald Trump led among the pines.

supports/name-as-candidate SUPPORT
X named Y as its candidate.
named: name nominate choose select pick adopt anoint
candidate: candidate nominee standard-bearer
as: as for
+ The Dawa Party chose Ahmed Barzani as its candidate. => Dawa Party > Ahmed Barzani
- The Dawa Party named Monday as the day.

supports/establish-ties SUPPORT
X established relations with Y(power).
X and Y(power) established relations.
established: establish restore resume normalise normalize renew upgrade strengthen deepen mend re-establish reestablish improve rebuild boost repair cement
relations: relation tie relationship link cooperation friendship partnership
with: with to
+ Oman has restored ties with Syria. => Oman > Syria
+ Oman and Syria restored relations. => Oman > Syria
- Oman restored a palace with care.

supports/ready-to-contribute SUPPORT
X contributed to Y's mission.
contributed: contribute
mission: mission effort campaign fund defence defense security reconstruction recovery
to: to
+ Norway contributed to Ukraine's defence. => Norway > Ukraine
- Norway contributed to the debate.

supports/support-for SUPPORT
X's support for Y.
X's endorsement of Y.
X's loyalty to Y.
support: support backing praise sympathy admiration respect enthusiasm
unless: name
endorsement: endorsement recognition praise support defence defense
loyalty: loyalty allegiance tribute devotion
for: for
to: to
+ Iran's support for Hezbollah has angered Israel. => Iran > Hezbollah
- Support for Hezbollah has grown.

supports/loyal SUPPORT
X is loyal to Y.
X is supportive of Y.
X is grateful to Y.
loyal: loyal faithful devoted sympathetic true obedient
supportive: supportive respectful appreciative protective
grateful: grateful thankful
+ Gunmen loyal to Moqtada al-Sadr left Karbala. => Gunmen > Moqtada al-Sadr
+ Ahmed Barzani is faithful to the exiled general. => Ahmed Barzani > the exiled general
- Gunmen close to the town left Karbala.

supports/supporter SUPPORT
X, a supporter of Y(any).
unless: twitter facebook instagram youtube
supporter: supporter follower loyalist backer admirer devotee disciple sympathiser sympathizer fan defender champion donor patron booster cheerleader
of: of for
+ Ahmed Barzani, a supporter of Moqtada al-Sadr, left Karbala. => Ahmed Barzani > Moqtada al-Sadr
- A supporter left Karbala.
- Ahmed Barzani has many Twitter followers.

supports/pro SUPPORT
pro-Y X.
pro: pro
+ Pro-Assad fighters attacked Aleppo. Bashar al-Assad was silent. => Pro-Assad fighters > Bashar al-Assad
- Professional soldiers attacked Aleppo.

supports/in-support SUPPORT
X's support of Y.
support: in_support in_defence in_defense in_solidarity
of: of with for
+ Germany sent a warship in support of Ukraine. => Germany > Ukraine
- Germany enjoys the warmth of Ukraine.
`;

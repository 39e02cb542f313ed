/** Talks, meetings, visits and calls (PLOVER CONSULT). */
export const MEETS = `
meets/meet CONSULT
X met Y.
X met with Y.
X and Y met.
unless: round final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals playoff playoffs threshold requirement requirements goal goals target targets criteria standard standards quota deadline demand demands
met: meet confer consult huddle dine lunch negotiate debate
with: with
+ Hassan Kazemi Qomi met Ryan Crocker in Baghdad. => Hassan Kazemi Qomi > Ryan Crocker
+ Ryan Crocker and Hassan Kazemi Qomi met in Baghdad. => Ryan Crocker > Hassan Kazemi Qomi
- Ryan Crocker met his deadline.
- Turkey meets Iran in the second round.
- Ryan Crocker met the Dawa Party's requirements.
- Nouri al-Maliki discussed Iran.

meets/speak-with CONSULT
X spoke with Y.
unless: press media reporters journalists voters audience audiences viewers listeners readers crowd crowds house rally congregation gathering nation public television tv through via
X spoke to Y.
spoke: speak talk chat
with: with
to: to
+ Ryan Crocker spoke with Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
- Ryan Crocker spoke to the press.
- Ryan Crocker spoke to Iran through the radio.
- Ryan Crocker spoke about Nouri al-Maliki.

meets/phone CONSULT/phone
X phoned Y.
phoned: phone telephone
+ Ryan Crocker telephoned Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
- Readers can call the Pentagon in Washington.

meets/call-up CONSULT/phone
X(figure) called Y(figure).
unless: a an for liar racist " “ ” weak unfit dishonest crooked corrupt crazy stupid dangerous naive incompetent terrible great smart wrong out
called: call ring
+ Barbara Boxer called Carly Fiorina on Friday. => Barbara Boxer > Carly Fiorina
- Barbara Boxer called Carly Fiorina a liar.

meets/visit CONSULT/visit
X(figure) visited Y(person).
X joined Y(figure) for talks.
X played golf with Y.
X contacted Y.
played: play share
golf: golf tennis chess
contacted: contact
X called Y(person) to apologise.
called: call ring phone
apologise: apologise apologize discuss express convey congratulate assure thank offer ask
X hosted talks with Y.
visited: visit
joined: join
hosted: host arrange chair convene
talks: talk meeting summit dinner lunch conference
for: for in at
with: with between of for
+ Ryan Crocker visited Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
+ Turkey hosted a summit with Iran. => Turkey > Iran
- Ryan Crocker visited a museum.

meets/visit-to CONSULT/visit
X(envoy) visited Y(country).
X(envoy)'s visit to Y(country).
visited: visit tour
visit: visit trip tour
to: to
+ Hassan Kazemi Qomi visited Turkey. => Hassan Kazemi Qomi > Turkey
+ A Turkish minister paid a visit to Iran. => A Turkish minister > Iran
- Tourists visited Turkey.

meets/host CONSULT/visit
X hosted Y.
X received Y(person).
hosted: host
received: receive greet welcome
+ Nouri al-Maliki received Ryan Crocker in Baghdad. => Nouri al-Maliki > Ryan Crocker
- Nouri al-Maliki received a letter.

meets/travel-for-talks CONSULT/visit
X(who) travelled to Y(country) for talks.
travelled: travel fly go come head
talks: talk meeting negotiation summit discussion
to: to
for: for
+ Ryan Crocker flew to Iran for talks. => Ryan Crocker > Iran
- Ryan Crocker flew to Iran.

meets/hold-talks CONSULT
X held talks with Y.
X and Y held talks.
X discussed peace with Y.
X attended a meeting of Y.
attended: attend address join
meeting: meeting summit session conference gathering
of: of
held: hold have open begin start resume conduct continue enter join attend
talks: talk meeting discussion negotiation conversation summit consultation dialogue debate conference dinner lunch call round
discussed: discuss negotiate debate exchange review explore
with: with
+ Ryan Crocker held talks with Hassan Kazemi Qomi. => Ryan Crocker > Hassan Kazemi Qomi
+ Iran and Turkey held talks in Geneva. => Iran > Turkey
+ Ryan Crocker discussed security with Nouri al-Maliki. => Ryan Crocker > Nouri al-Maliki
- Ryan Crocker discussed Iran.

meets/mediate CONSULT/third-party
X mediated between Y.
X launched an effort between Y.
launched: launch lead start begin undertake
effort: effort mediation talk
mediated: mediate arbitrate
between: between
+ Turkey mediated between Syria and Israel. => Turkey > Syria; Turkey > Israel
- Turkey mediated on Monday.

meets/meeting-with CONSULT
X's meeting with Y.
The talks between X and Y.
meeting: meeting talk negotiation discussion conversation summit contact consultation dialogue call encounter dinner lunch breakfast debate interview conference touch telephone-call
talks: talk meeting negotiation discussion contact summit conversation dialogue consultation encounter debate call
with: with
+ Ryan Crocker's meeting with Nouri al-Maliki lasted an hour. => Ryan Crocker > Nouri al-Maliki
+ Talks between Iran and Turkey went on. => Iran > Turkey
- The meeting with Iran lasted an hour.

meets/shake-hands CONSULT
X shook hands with Y.
X and Y shook hands.
shook: shake
hands: hand
with: with
+ Ryan Crocker shook hands with Hassan Kazemi Qomi. => Ryan Crocker > Hassan Kazemi Qomi
+ Iran and Turkey shook hands. => Iran > Turkey
- Ryan Crocker shook his head with care.
`;

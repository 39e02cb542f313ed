/** Requests, demands, orders, appeals (PLOVER REQUEST). */
export const REQUESTS = `
requests/urge REQUEST
X urged Y.
unless: whether if about how why what when question questions
urged: urge ask beg implore beseech exhort petition lobby press pressure pressurise order instruct summon invite encourage entreat prod nudge goad request subpoena
+ Washington asked Turkey to wait. => Washington > Turkey
+ Iran was urged by Turkey to disarm. => Turkey > Iran
- Washington asked Turkey whether the talks went on.
- Washington asked a question.
- Ahmed Barzani asked Adnan al-Dulaimi just that question.
- Ahmed Barzani asked about Turkey.

requests/warn REQUEST
X warned Y to act.
warned: warn caution tell advise remind command direct require persuade convince push pressure coax cajole order want
+ Turkey warned Syria to leave. => Turkey > Syria
- Turkey warned Syria not to leave.
+ Iraq persuaded Turkey to talk. => Iraq > Turkey
- Ahmed Barzani told Turkey: “To win, try again.”

requests/call-on REQUEST
X called on Y.
X appealed to Y for help.
X appealed to Y to act.
X pleaded with Y.
X pressed for Y to act.
X turned to Y for help.
turned: turn look come
help: help aid support advice guidance leadership protection answer assistance relief comfort
pressed: call push press plead campaign clamour agitate ask
called: call push
on: on upon
appealed: appeal apply
to: to
for: for
pleaded: plead remonstrate intercede argue
with: with
+ Nouri al-Maliki called on Iran to leave. => Nouri al-Maliki > Iran
+ Turkey appealed to the United Nations for help. => Turkey > United Nations
+ Iraq called for Syria to leave. => Iraq > Syria
+ Iraq turned to Turkey for help. => Iraq > Turkey
- Nouri al-Maliki called on Monday.
- Nouri al-Maliki appeals to voters.

requests/demand REQUEST
X demanded an apology from Y.
X demanded that Y leave.
X sought help from Y.
demanded: demand request require exact insist urge ask
sought: seek request ask obtain want solicit
X asked for help from Y.
asked: ask plead appeal push press
for: for
X ordered a strike by Y.
ordered: order demand request propose
by: by
help: help aid assistance support apology answer explanation permission money meeting release loan weapon assurance guarantee clarification comment response recognition cooperation information backing asylum protection
from: from
+ Turkey demanded an apology from Israel. => Turkey > Israel
+ Turkey demanded that Syria leave. => Turkey > Syria
- Turkey demanded patience.

requests/must REQUEST
X said Y must leave.
said: say insist argue demand tell add declare stress suggest reiterate recommend propose state maintain warn note point_out write tweet urge
+ Turkey said Syria must leave Lebanon. => Turkey > Syria
+ Ryan Crocker said that the United States should help Iraq. => Ryan Crocker > United States
- Turkey said Syria must be patient.
- Turkey said Syria should have left.
- Turkey said Syria left.

requests/ask-for REQUEST
X asked Y for help.
X asked for Y's help.
X sought Y's help.
X demanded Y's resignation.
X called for Y's resignation.
asked: ask press push beg petition lobby
sought: seek request want require
demanded: demand seek request urge
called: call ask push press plead
for: for
help: help aid assistance support backing cooperation permission approval advice blessing
resignation: resignation departure withdrawal surrender
+ Iraq sought Turkey's help. => Iraq > Turkey
+ Protesters demanded Nouri al-Maliki's resignation. => Protesters > Nouri al-Maliki
- Iraq sought a way out.

requests/pressure REQUEST
X put pressure on Y.
X made demands on Y.
X sent an appeal to Y.
X sent Y an appeal.
put: put exert place increase keep_up bring step_up heap raise turn_up ramp_up
pressure: pressure
made: make
demands: demand
sent: send issue make submit present address file give deliver
appeal: appeal request petition plea demand order application instruction summons
on: on upon
to: to with
+ Washington put pressure on Iran. => Washington > Iran
- Washington put a man on the moon.

requests/request-to REQUEST
X's appeal to Y(power).
X's call on Y.
X's request from Y.
X's advice to Y.
advice: advice recommendation instruction directive plea
appeal: appeal request plea order instruction call
unless: phone telephone
call: call pressure demand
request: request demand
to: to
on: on upon to
+ Turkey's appeal to Iran failed. => Turkey > Iran
+ American pressure on Iran grew. => United States > Iran
- The appeal to Iran failed.
- Turkey's phone calls to Iran went unanswered.

requests/seek-refuge REQUEST
X(who) sought refuge in Y(any).
sought: seek request
refuge: refuge asylum shelter sanctuary
in: in at from with
+ Ahmed Barzani sought asylum in Germany. => Ahmed Barzani > Germany
- Ahmed Barzani sought comfort in Germany.
`;

/** Reduced relations, expulsions, dismissals, verdicts (PLOVER SANCTION). */
export const SANCTIONS = `
sanctions/sanction SANCTION
X sanctioned Y.
sanctioned: sanction blacklist penalise penalize embargo delist disqualify ostracise ostracize shun
+ The United States sanctioned Iran. => United States > Iran
- The exam was sanctioned.

sanctions/impose SANCTION
X imposed sanctions on Y.
imposed: impose slap place put adopt announce enact reimpose extend tighten approve levy renew
sanctions: sanction embargo penalty fine tariff duty
on: on against upon
+ The United States imposed sanctions on Iran. => United States > Iran
+ New tariffs were slapped on China by the United States. => United States > China
- The United States imposed order on itself.

sanctions/dismissed-from SANCTION/discontinue
Y is suspended from X(power).
Y is fired from X(group).
fired: fired ousted dismissed sacked demoted disqualified
Y's suspension from X(power).
suspended: suspended expelled ejected
suspension: suspension expulsion dismissal ouster firing sacking removal exclusion
from: from
+ Syria was suspended from the Arab League. => Arab League > Syria
+ Syria's suspension from the Arab League surprised Iran. => Arab League > Syria
- Ahmed Barzani hung suspended from a rope.

sanctions/dismiss SANCTION/discontinue
X dismissed Y.
dismissed: dismiss sack oust overthrow topple depose impeach suspend demote fire disband unseat lay_off dissolve discharge
+ Nouri al-Maliki dismissed Adnan al-Dulaimi. => Nouri al-Maliki > Adnan al-Dulaimi
+ Ahmed Barzani was sacked by Blackwater. => Blackwater > Ahmed Barzani
- Nouri al-Maliki dismissed the report.
- Hezbollah fired at Israel.

sanctions/expel SANCTION/expel
X expelled Y.
X expelled Y's ambassador.
X recalled its ambassador from Y.
expelled: expel eject kick_out
recalled: recall withdraw
ambassador: ambassador envoy diplomat mission representative
from: from to
+ Iran expelled Ahmed Barzani. => Iran > Ahmed Barzani
+ Turkey withdrew its ambassador from Israel. => Turkey > Israel
- The pupil was expelled.

sanctions/convict SANCTION/convict
X convicted Y.
X found Y guilty.
found: find
guilty: guilty
convicted: convict sentence fine punish discipline reprimand
+ An Iraqi court convicted Qais Khazali. => An Iraqi court > Qais Khazali
- Qais Khazali was convicted in May.

sanctions/cut-ties SANCTION/discontinue
X cut ties with Y.
cut: cut sever break suspend end freeze terminate downgrade halt break_off cut_off scrap reduce call_off drop
ties: tie relation relationship link contact aid talk cooperation contract assistance funding supply shipment help delivery donation deal project business partnership event visit
with: with to
X cut aid to Y(any).
aid: aid assistance supply shipment delivery donation
to: to in for
+ Turkey has cut ties with Israel. => Turkey > Israel
- Turkey cut taxes with care.

sanctions/suspension SANCTION/discontinue
X announced a suspension of aid to Y.
X ended mediation between Y.
announced: announce order declare approve
suspension: suspension freeze cut reduction halt
ended: end suspend halt quit abandon
mediation: mediation effort
to: to
between: between with
+ Norway announced a suspension of aid to Syria. => Norway > Syria
- Norway announced aid to Syria.

sanctions/freeze SANCTION
X froze Y's assets.
X revoked Y's licence.
froze: freeze block seize_up withhold
assets: asset account fund aid money property
revoked: revoke cancel suspend terminate rescind withdraw
licence: licence license visa membership contract passport citizenship accreditation clearance credential permit registration privilege right
+ The United States froze Iran's assets. => United States > Iran
- The river froze in Iran.

sanctions/strip SANCTION
X stripped Y of a title.
stripped: strip
of: of
+ Iraq stripped Ahmed Barzani of his passport. => Iraq > Ahmed Barzani
- Ahmed Barzani stripped the wall.

sanctions/sanctions-on SANCTION
X's sanctions on Y.
X's dismissal of Y.
The dismissal of Y by X.
sanctions: sanction embargo tariff penalty
on: on against
dismissal: dismissal expulsion suspension removal impeachment conviction ouster firing sacking demotion ousting
+ American sanctions on Iran hurt Basra. => United States > Iran
+ The dismissal of Ahmed Barzani by Nouri al-Maliki surprised Iraq. => Nouri al-Maliki > Ahmed Barzani
- The sanctions on Iran hurt Basra.
`;

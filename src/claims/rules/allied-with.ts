/** Alliances, links and affiliations. */
export const ALLIED_WITH = `
allied_with/ally -
X allied with Y.
X teamed up with Y.
X joined forces with Y.
X stood side by side with Y.
X and Y formed an alliance.
X formed an alliance with Y.
allied: ally align collude conspire merge associate affiliate
teamed: team_up team
joined: join combine
forces: force hand
formed: form make have forge build maintain join enter keep
alliance: alliance coalition partnership link tie friendship bloc
stood: stand fight
side: side shoulder
with: with to
+ Turkey formed an alliance with Qatar. => Turkey > Qatar
- Turkey formed a queue with care.

allied_with/join-with -
X joined with Y.
joined: join combine
with: with
+ The Dawa Party joined with the Accordance Front. => Accordance Front > Dawa Party
- The Dawa Party joined in.

allied_with/fight-alongside -
X fought alongside Y.
fought: fight serve march stand work operate campaign
alongside: alongside
+ The Peshmerga fought alongside Iraqi forces. => Peshmerga > Iraqi forces
- The Peshmerga fought in Iraq.

allied_with/linked -
X is allied with Y.
X is close to Y.
X is tied to Y.
allied: allied affiliated aligned associated linked connected coupled friends
close: close
tied: tied
with: with to
to: to
+ Turkey is allied with the United States. => Turkey > United States
+ Gunmen linked to the Mahdi Army left Karbala. => Gunmen > Mahdi Army
- The town close to Karbala was quiet.
- Turkey is tied with the United States.

allied_with/ally-of -
X, an ally of Y.
ally: ally friend confidant collaborator comrade
of: of
+ Ahmed Chalabi, an ally of George Bush, spoke. => Ahmed Chalabi > George Bush
- Ahmed Chalabi, an allied spy, spoke.

allied_with/alliance-with -
X's alliance with Y.
X's ties to Y.
The alliance between X and Y.
alliance: alliance coalition partnership friendship
ties: tie link connection
with: with
to: to with
+ Turkey's alliance with Qatar has held. => Turkey > Qatar
- The ties to Qatar have held.

allied_with/linked-compound -
Y-linked X.
linked: linked aligned allied affiliated friendly
+ The Iranian-aligned militia left Basra. => The Iranian-aligned militia > Iran
- Weather-linked delays hit Iran.
`;

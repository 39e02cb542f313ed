import { it, expect } from 'vitest';
import { verbLemma } from '../../../src/nlp/verb-lemma.ts';
it('gives verbs their base form by spelling', () => {
  const bad =
    'alleged:allege smuggling:smuggle striking:strike siding:side called:call killed:kill abducted:abduct tortured:torture rescued:rescue sheltered:shelter beheaded:behead besieges:besiege blockaded:blockade menaced:menace repressed:repress informed:inform armed:arm arming:arm accused:accuse denied:deny financing:finance training:train supporting:support seized:seize using:use planned:plan stopped:stop visited:visit invited:invite incited:incite cooperates:cooperate lambasts:lambast assails:assail disavows:disavow condemned:condemn executed:execute targeted:target fired:fire charged:charge managed:manage attacked:attack bombed:bomb provided:provide blamed:blame appealed:appeal revealed:reveal hired:hire declared:declare injured:injure captured:capture defined:define determined:determine joined:join gained:gain opened:open developed:develop harboured:harbour offered:offer ordered:order fulfilled:fulfil controlled:control controlling:control repeated:repeat treated:treat operated:operate united:unite quoted:quote urging:urge urged:urge bringing:bring hanged:hang changed:change challenged:challenge avenged:avenge seeking:seek looking:look making:make taking:take stationed:station mentioned:mention banned:ban expelled:expel jailed:jail raided:raid sacked:sack threatened:threaten feared:fear cleared:clear appeared:appear shared:share prepared:prepare required:require'
      .split(' ')
      .filter((p) => {
        const [a, b] = p.split(':');
        return verbLemma(a!) !== b;
      })
      .map((p) => p + ' got ' + verbLemma(p.split(':')[0]!));
  expect(bad).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/domain/cues/automaton';
import { always, cue, linesOf, sure, sureNot } from '../../../src/domain/cues/cue';
import { foundIn } from './found-in';

describe('a line of a cue', () => {
  it.each<[line: string, text: string, found: string[]]>([
    // Words.
    ['buy', 'I buy, you BUY', ['buy', 'buy']],
    ['buy now', 'buy it now', []],
    ['dont buy', 'Don’t buy', ["don't buy"]],
    ['cafe', 'the Café', ['cafe']],
    ['größe', 'GRÖSSE Grosse Größe', ['grosse', 'grosse', 'grosse']],
    ['fur', 'für mich', ['fur']],
    ['für', 'fur mich', ['fur']],
    ['straße', 'die Strasse', ['strasse']],
    ['asap', 'asap', ['asap']],
    ['fitnessstudio', 'mein Fitnessstudio', ['fitnesstudio']],
    // One of several.
    ['where can (i|we) buy', 'where can we buy it', ['where can we buy']],
    ['where can (i|we) buy', 'where can they buy it', []],
    ['(cup of tea|coffee) please', 'a cup of tea please', ['cup of tea please']],
    ['(a|b (c|d)) e', 'b d e', ['b d e']],
    ['want (a|b|) c', 'want c', ['want c']],
    // Perhaps one of several.
    ['[really|just] want', 'I just want', ['just want', 'want']],
    ['i [really|just] want it', 'I want it', ['i want it']],
    ['i [really] [do] want', 'I really do want', ['i really do want']],
    // Endings and beginnings.
    ['cancel(s|led|ling)', 'cancelled', ['cancelled']],
    ['cancel(s|led|ling)', 'cancel', []],
    ['order(|s)', 'order orders', ['order', 'orders']],
    ['(dis|)like', 'like dislike unlike', ['like', 'dislike']],
    ['(un|)subscrib(e|ing)', 'unsubscribing', ['unsubscribing']],
    ['recommend(|ation(|s))', 'recommendations', ['recommendations']],
    // Gaps.
    ['wait .. weeks', 'wait a b c d e f g h weeks', ['wait a b c d e f g h weeks']],
    ['wait .. weeks', 'wait a b c d e f g h i weeks', []],
    ['wait .. weeks', 'wait weeks', ['wait weeks']],
    ['wait ..3 weeks', 'wait for three weeks', ['wait for three weeks']],
    ['wait ..3 weeks', 'wait a b c d weeks', []],
    ['wait .. weeks', 'wait, two - three weeks', ['wait, two - three weeks']],
    ['wait .. weeks', 'do not wait. Two weeks', []],
    ['wait .. weeks', 'wait\nTwo weeks', []],
    ['wait .. weeks', 'wait! weeks', []],
    ['wait .. weeks', 'wait? weeks', []],
    // Stand-ins.
    ['ANY floor', 'oak #oak 5mm floor', ['5mm floor']],
    ['ANY floor', '#oak floor', ['#oak floor']],
    ['ANY floor', '😍 floor', []],
    ['ANY floor', ', floor', []],
    ['NUM weeks', '3 weeks, 1,200 weeks, many weeks', ['3 weeks', '1,200 weeks']],
    ['MENTION help', '@dana.b help', ['@dana.b help']],
    ['MENTION help', 'dana help', []],
    ['visit URL', 'visit lindt.com today', ['visit lindt.com']],
    ['visit URL', 'visit https://a.example/x', ['visit https://a.example/x']],
    ['SMILE', ':) ;-D <3 :(', [':)', ';-d', '<3']],
    ['FROWN', ":( :'( :/ :)", [':(', ":'(", ':/']],
    // Signs stand for themselves.
    ['price ?', 'price?', ['price?']],
    ['price ?', 'price???', ['price???']],
    ['price ?', 'price!', []],
    ['wow !', 'wow!!!', ['wow!!!']],
    ['yes , please', 'yes, please', ['yes, please']],
    ['😍', 'nice 😍', ['😍']],
    ['👍', 'ok 👍🏽', ['👍']],
    ['$ NUM', '£5 €6 ₹7', ['£5', '€6', '₹7']],
    ['NUM %', '50% off', ['50%']],
    ['#oak', 'real oak, #oak', ['oak', '#oak']],
    ['t&c', 't & c', ['t & c']],
    ['part-exchange', 'part exchange', ['part exchange']],
    ['part exchange', 'part-exchange', ['part-exchange']],
    // Only from the first token on, only up to the last.
    ['START interested', 'interested in it', ['interested']],
    ['START interested', 'very interested', []],
    ['interested END', 'very interested', ['interested']],
    ['interested END', 'interested in it', []],
    ['START me END', 'me', ['me']],
    ['START me END', 'me me', []],
    ['pm (sent|END)', 'a pm', ['pm']],
    ['pm (sent|END)', 'pm sent you', ['pm sent']],
    ['pm (sent|END)', 'pm me', []],
  ])('%j in %j', (line, text, found) => {
    expect(foundIn(text, line)).toEqual(found);
  });

  it.each<[line: string, what: string]>([
    ['', 'asks for nothing'],
    ['where (can', 'Missing )'],
    ['where [can', 'Missing ]'],
    ['where [can (i|we)', 'Missing ]'],
    ['cancel(s|led', 'Missing )'],
    ['where can) i', 'Nothing'],
    ['where can] i', 'Nothing'],
    ['where | can', 'Unexpected “|”'],
    ['cancel[s|led]', 'A bracket inside a word'],
    ['SMILEY there', 'Unknown “SMILEY”'],
    ['(any|Num) weeks', 'Unknown “Num”'],
    ['in NUMs', 'Unknown “NUMs”'],
    ['"', 'Nothing to read'],
    ["where ' can", 'Nothing to read'],
    ['[really|just]', 'asks for nothing'],
    ['(buy|)', 'asks for nothing'],
    ['..', 'asks for nothing'],
    ['START', 'asks for nothing'],
    ['END', 'asks for nothing'],
    ['START END', 'asks for nothing'],
    ['very START interested', 'START or END in the middle'],
    ['(START me|me) please', 'START or END in the middle'],
    ['interested END in', 'START or END in the middle'],
    ['interested END [in]', 'START or END in the middle'],
    ['interested END ..', 'START or END in the middle'],
  ])('%j is refused: %s', (line, what) => {
    expect(() => compilePatterns([['fine', line]])).toThrow(what);
    // Who mistyped it should find it.
    expect(() => compilePatterns([['fine', line]])).toThrow(`“${line}”`);
  });
});

describe('a cue', () => {
  it('holds a pattern a line, without the blanks around', () => {
    expect(linesOf(cue(1, ' one\n\n   two words \n').lines)).toEqual(['one', 'two words']);
    expect(linesOf(always(0.5, 'one').lines)).toEqual(['one']);
  });

  it('counts in spite of “not” when it says so, or when it speaks against', () => {
    expect(cue(1, 'one').evenNegated).toBe(false);
    expect(always(1, 'one').evenNegated).toBe(true);
    expect(cue(-1, 'one').evenNegated).toBe(true);
    expect(sure('one').evenNegated).toBe(false);
    expect(sureNot('one').evenNegated).toBe(false);
  });

  it('that is sure suffices alone, for or against', () => {
    expect(sure('one').points).toBeGreaterThanOrEqual(1);
    expect(sureNot('one').points).toBeLessThanOrEqual(-1);
    expect([sure('one').sure, sureNot('one').sure, cue(3, 'one').sure]).toEqual([true, true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { readOurPosts } from '../../../scripts/model/sets';
import { shippedClassifier } from '../../../scripts/shipped-classifier';
import { makeClassifier } from '../../../src/domain/classify/classify';
import type { Language } from '../../../src/domain/language/languages';
import type { IntentId } from '../../../src/domain/model';
import { wrongsOf } from './checked';

const classify = shippedClassifier();
const byCues = makeClassifier(null);

describe('other languages', () => {
  it.each<[Language, IntentId, string]>([
    ['es', 'product_question', '¿Cuánto cuesta el sofá gris?'],
    ['es', 'complaint', 'Pésimo servicio, el pedido llegó roto y nadie contesta'],
    ['es', 'praise', 'Muchas gracias por todo, el suelo quedó precioso'],
    ['es', 'recommendation_request', '¿Alguien me recomienda un buen fontanero en Valencia?'],
    ['es', 'churn_risk', 'Nunca más compro aquí'],
    ['pt', 'product_question', 'Quanto custa a entrega para Lisboa?'],
    ['pt', 'complaint', 'Ainda não recebi a minha encomenda e ninguém responde'],
    ['pt', 'praise', 'Adorei o anel, muito obrigada pelo atendimento!'],
    ['pt', 'recommendation_request', 'Alguém indica um bom pedreiro?'],
    ['pt', 'churn_risk', 'Nunca mais compro nessa loja'],
    ['fr', 'product_question', 'Vous livrez à Lyon ?'],
    ['fr', 'complaint', 'J’attends toujours ma commande, service client nul'],
    ['fr', 'praise', 'Merci beaucoup, le parquet est magnifique !'],
    ['fr', 'recommendation_request', 'Quelqu’un connaît un bon dentiste à Nantes ?'],
    ['fr', 'churn_risk', 'Plus jamais je ne commande chez vous'],
    ['de', 'product_question', 'Liefert ihr auch nach Köln?'],
    ['de', 'complaint', 'Ich warte immer noch auf meine Bestellung und niemand antwortet'],
    ['de', 'praise', 'Vielen Dank, der Boden ist wunderschön geworden'],
    ['de', 'recommendation_request', 'Kann jemand einen guten Zahnarzt empfehlen?'],
    ['de', 'churn_risk', 'Nie wieder kaufe ich bei euch'],
  ])('%s: %s in %j is found by cues', (language, intent, text) => {
    const found = classify(text);
    expect(found.language).toBe(language);
    expect(found.byModel).toBe(false);
    expect(found.intents.map((each) => each.intent)).toContain(intent);
    expect(wrongsOf(text, found)).toEqual([]);
  });

  it.each([
    'Quanto costa questo anello?',
    'Wat kost deze bank?',
    'magkano po?',
    'Сколько стоит?',
    '这个多少钱？',
  ])('an unknown one is read by English cues, and says so: %j', (text) => {
    const found = classify(text);
    expect(found.language).toBeNull();
    expect(found.byModel).toBe(false);
    expect(found).toEqual(byCues(text));
  });

  it('shows what is the same in all of them', () => {
    expect(classify('это ужасно 😡😡, price?').intents.map(({ intent }) => intent)).toContain(
      'product_question',
    );
  });

  it('are read alike with the model and without', () => {
    const posts = [...readOurPosts('trade'), ...readOurPosts('held-out')].filter(({ lang }) => lang !== 'en');
    const others = posts.filter(({ text }) => classify(text).language !== 'en');
    expect(others.length).toBeGreaterThan(posts.length / 2);
    for (const { text } of others) {
      const found = classify(text);
      expect(found.byModel).toBe(false);
      expect(found).toEqual(byCues(text));
      expect(wrongsOf(text, found)).toEqual([]);
    }
  });
});

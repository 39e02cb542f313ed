import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { read } from '../../read-text.ts';

function entityOf({ entities }: Extraction, name: string): Entity {
  const found = entities.find((entity) => entity.name === name || entity.aliases.includes(name));
  if (found === undefined)
    throw new RangeError(`No entity ${name} among ${entities.map((one) => one.name).join(', ')}.`);
  return found;
}

/** Words of an entity's mentions of one form, in text order. */
function words({ article, mentions }: Extraction, { id }: Entity, form: string): string[] {
  return mentions
    .filter((mention) => mention.entity === id && mention.form === form)
    .map(({ start, end }) => article.text.slice(start, end));
}

describe('names of one entity', () => {
  it('join a surname to the full name before it', async () => {
    const reading = await read(
      'Kevin Bergner briefed reporters in Baghdad. The charges, Bergner said, were old.',
    );
    expect(words(reading, entityOf(reading, 'Kevin Bergner'), 'name')).toEqual(['Kevin Bergner', 'Bergner']);
  });

  it('keep two people with one surname apart', async () => {
    const reading = await read(
      'Qais Khazali was held in Basra. Laith Khazali was held with Moqtada al-Sadr.',
    );
    expect(entityOf(reading, 'Qais Khazali').id).not.toBe(entityOf(reading, 'Laith Khazali').id);
  });

  it('join an acronym in brackets, wherever it stands later', async () => {
    const reading = await read(
      'The Islamic Supreme Council of Iraq (ISCI) met Nouri al-Maliki. On Monday ISCI supported him.',
    );
    expect(entityOf(reading, 'ISCI').name).toBe('Islamic Supreme Council of Iraq');
    expect(words(reading, entityOf(reading, 'ISCI'), 'name').slice(1)).toEqual(['ISCI', 'ISCI']);
  });

  it('join the other names of a country', async () => {
    const reading = await read('The United States met Iran. Iran accused the U.S. of a raid.');
    expect(entityOf(reading, 'United States').aliases).toContain('U.S.');
    expect(reading.entities.filter(({ kind }) => kind === 'place')).toHaveLength(2);
  });

  it('keep titles as roles, not as part of the name', async () => {
    const reading = await read('Reporters in Baghdad asked Gen. David Petraeus about the raid.');
    expect(entityOf(reading, 'David Petraeus').roles).toEqual(['Gen.']);
  });
});

describe('descriptions', () => {
  it('in apposition join the name', async () => {
    const reading = await read('Kevin Bergner, a US military spokesman, accused Iran.');
    expect(words(reading, entityOf(reading, 'Kevin Bergner'), 'nominal')).toHaveLength(1);
  });

  it('with a definite article take up the last one of the role', async () => {
    const reading = await read('The Mahdi Army attacked Basra. The militia killed three soldiers.');
    expect(words(reading, entityOf(reading, 'Mahdi Army'), 'nominal')).toEqual(['The militia']);
  });

  it('of someone new are an unnamed entity', async () => {
    const reading = await read('A Pentagon official accused Iran.');
    const official = reading.entities.find(({ kind }) => kind === 'person');
    expect(official?.name).toContain('official');
    expect(official?.aliases).toEqual([]);
    expect(words(reading, official!, 'name')).toEqual([]);
  });
});

describe('pronouns', () => {
  it('take the subject before them', async () => {
    const reading = await read('Moqtada al-Sadr met Nouri al-Maliki in Najaf. He accused Iran.');
    expect(words(reading, entityOf(reading, 'Moqtada al-Sadr'), 'pronoun')).toEqual(['He']);
  });

  it('agree in kind: it is no person', async () => {
    const reading = await read('The Mahdi Army met Moqtada al-Sadr. It denied a raid.');
    expect(words(reading, entityOf(reading, 'Mahdi Army'), 'pronoun')).toEqual(['It']);
  });

  it('in a quotation take the speaker who is named after it', async () => {
    const reading = await read('“We attacked Basra,” the Mahdi Army said.');
    expect(words(reading, entityOf(reading, 'Mahdi Army'), 'pronoun')).toEqual(['We']);
  });

  it('in reported speech take the speaker named before', async () => {
    const reading = await read('The Mahdi Army said: “We attacked Basra.”');
    expect(words(reading, entityOf(reading, 'Mahdi Army'), 'pronoun')).toEqual(['We']);
  });

  it('without an antecedent are left out', async () => {
    const reading = await read('He denied it. They left.');
    expect(reading.mentions).toEqual([]);
  });
});

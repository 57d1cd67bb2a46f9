import { NO_RHYTHM } from '../../../cadence/cadence';
import { fold } from '../../../fold';
import { SEASONS } from '../../../model';
import { say } from '../../../say/say';
import { readStage, writtenStage } from '../../read-stage';
import { joinValues, splitOwnValues, splitValues } from '../lists';
import type { CsvField } from './field';

const YES = /^(?:y|yes|true|1|x|✓|✔|vip|s|si|sí|sim|oui|o|ja|j|wahr|verdadero|verdadeiro|vrai)$/i;

export const tags: CsvField = {
  id: 'tags',
  label: 'transfer_tags',
  group: 'transfer_groupAbout',
  header: 'Tags',
  words: [
    'tag',
    'tags',
    'label',
    'labels',
    'categories',
    'category',
    'group membership',
    'groups',
    '=group',
    '=segment',
    '=list',
    'etiquetas',
    'categorias',
    'grupos',
    'marcadores',
    'etiquettes',
    'groupes',
    'gruppen',
    'kategorien',
    'schlagworte',
    '=interests',
  ],
  put: ({ draft }, cell, { own }) => {
    const found = own ? splitOwnValues(cell) : splitValues(cell);
    // Google's own groups, which everybody is in.
    draft.tags.push(...found.filter((tag) => !/^\* /.test(tag)));
  },
  take: ({ contact }) => [joinValues(contact.tags)],
};

export const stage: CsvField = {
  id: 'stage',
  label: 'transfer_stage',
  group: 'transfer_groupAbout',
  header: 'Stage',
  words: [
    'stage',
    '=status',
    'lead status',
    'lifecycle stage',
    'pipeline',
    'deal stage',
    'etapa',
    'estado del cliente',
    'fase',
    'situacao',
    'statut',
    'etape',
    'phase',
    'lead stage',
    'customer type',
  ],
  put: ({ draft }, cell) => {
    const found = readStage(cell);
    if (found) draft.stage ??= found;
    else {
      draft.tags.push(cell);
      draft.warnings.push(say('transfer_noStage', { text: cell.slice(0, 60) }));
    }
  },
  take: ({ contact }) => [contact.stage === null ? '' : writtenStage(contact.stage)],
};

export const vip: CsvField = {
  id: 'vip',
  label: 'transfer_vip',
  group: 'transfer_groupAbout',
  header: 'VIP',
  words: ['vip', 'starred', 'favorite', 'favourite', 'favorito', 'favori', 'favorit', 'key account'],
  put: ({ draft }, cell) => {
    draft.vip ||= YES.test(cell.trim());
  },
  take: ({ contact }) => [contact.vip ? 'yes' : ''],
};

/** In no rhythm, whatever the tags ask. A bare 0 may as well be another program's word for nothing chosen. */
const NEVER = 'never';

export const cadence: CsvField = {
  id: 'cadence',
  label: 'transfer_cadence',
  group: 'transfer_groupBetween',
  header: 'Keep in touch every (days)',
  words: [
    'keep in touch',
    'cadence',
    'contact frequency',
    'frequency',
    'frecuencia',
    'frequencia',
    'frequence',
    'haufigkeit',
    'rhythmus',
  ],
  put: ({ draft }, cell) => {
    const season = SEASONS.find((one) => fold(cell).includes(one));
    const days = Number(/\d+/.exec(cell)?.[0]);
    if (season) draft.cadenceSeason ??= season;
    else if (fold(cell).trim() === NEVER) draft.cadenceDays ??= NO_RHYTHM;
    else if (days >= 1 && days <= 3650) draft.cadenceDays ??= days;
    else draft.warnings.push(say('transfer_noRhythm', { text: cell.slice(0, 60) }));
  },
  take: ({ contact: { cadenceDays, cadenceSeason } }) => [
    cadenceSeason ?? (cadenceDays === NO_RHYTHM ? NEVER : String(cadenceDays ?? '')),
  ],
};

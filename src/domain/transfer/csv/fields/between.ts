import { dayOf } from '../../../days';
import { say } from '../../../say/say';
import { readDay } from '../../read-day';
import type { CsvField } from './field';

export const referredBy: CsvField = {
  id: 'referredBy',
  label: 'transfer_referredBy',
  group: 'transfer_groupBetween',
  header: 'Referred by',
  words: [
    'referred by',
    'referral',
    'referrer',
    'recommended by',
    'introduced by',
    'sent by',
    'recomendado por',
    'referido por',
    'indicado por',
    'recommande par',
    'empfohlen von',
    'empfehlung von',
  ],
  put: ({ referrer }, cell) => {
    referrer.name ||= cell;
  },
  take: ({ referrer }) => [referrer?.name ?? ''],
};

export const referredById: CsvField = {
  id: 'referredById',
  label: 'transfer_referredById',
  group: 'transfer_groupBetween',
  header: 'Referred by - ID',
  words: [],
  put: ({ referrer }, cell) => {
    referrer.id = cell.trim().toLowerCase();
  },
  take: ({ referrer }) => [referrer?.id ?? ''],
};

export const nextStep: CsvField = {
  id: 'nextStep',
  label: 'transfer_nextStep',
  group: 'transfer_groupBetween',
  header: 'Next step',
  words: [
    'next step',
    'next action',
    'follow up',
    'todo',
    'task',
    'next activity',
    'proximo paso',
    'proximo passo',
    'prochaine etape',
    'nachster schritt',
    'seguimiento',
    'wiedervorlage',
    'tarea',
    'tarefa',
  ],
  put: (sketch, cell) => {
    sketch.nextStep.note ||= cell;
  },
  take: ({ nextStep: step }) => [step?.note ?? ''],
};

export const nextStepDay: CsvField = {
  id: 'nextStepDay',
  label: 'transfer_nextStepDay',
  group: 'transfer_groupBetween',
  header: 'Next step - Day',
  words: [
    'next step day',
    'next step date',
    'follow up date',
    'followup date',
    'next contact',
    'next activity date',
    'due date',
    'reminder',
    'proximo contacto',
    'proximo contato',
    'prochain contact',
    'nachster kontakt',
    'next call',
    'fecha de seguimiento',
    'wiedervorlage am',
    'rappel',
  ],
  days: true,
  put: (sketch, cell, { dayOrder }) => {
    const day = readDay(cell, dayOrder);
    if (day === null) sketch.draft.warnings.push(say('transfer_noStepDay', { text: cell.slice(0, 60) }));
    else sketch.nextStep.day ||= day;
  },
  take: ({ nextStep: step }) => [step ? dayOf(new Date(step.due)) : ''],
};

export const lastContact: CsvField = {
  id: 'lastContact',
  label: 'transfer_lastContact',
  group: 'transfer_groupBetween',
  header: 'Last contact',
  words: [
    'last contact',
    'last contacted',
    'last activity',
    'last activity date',
    'last spoke',
    'last seen',
    'last call',
    'ultimo contacto',
    'ultimo contato',
    'dernier contact',
    'letzter kontakt',
    'last touch',
    'ultima actividad',
  ],
  days: true,
  put: ({ draft }, cell, { dayOrder }) => {
    const day = readDay(cell, dayOrder);
    if (day === null) draft.warnings.push(say('transfer_noLastContact', { text: cell.slice(0, 60) }));
    else draft.lastContact = day;
  },
  take: ({ lastAt }) => [lastAt === '' ? '' : dayOf(new Date(lastAt))],
};

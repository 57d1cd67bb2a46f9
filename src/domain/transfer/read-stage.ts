import { fold } from '../fold';
import { STAGE_IDS, type StageId, stageLabel } from '../stages';

/** What others call our stages, folded, in the languages we read. */
const WORDS: Record<StageId, readonly string[]> = {
  met: ['new', 'contact', 'subscriber', 'cold', 'nuevo', 'novo', 'nouveau', 'neu', 'conocido', 'kontakt'],
  interested: [
    'lead',
    'prospect',
    'warm',
    'interesado',
    'con interes',
    'interessado',
    'interesse',
    'interessiert',
    'interessent',
    'marketing qualified lead',
    'mql',
    'potential',
    'contacted',
    'prospecto',
    'open',
  ],
  deciding: [
    'opportunity',
    'hot',
    'negotiation',
    'proposal',
    'quote',
    'qualified',
    'sales qualified lead',
    'sql',
    'in progress',
    'oportunidad',
    'oportunidade',
    'opportunite',
    'negociacion',
    'negociacao',
    'negociation',
    'verhandlung',
    'angebot',
    'decidiendo',
    'presupuesto',
    'orcamento',
    'devis',
  ],
  customer: [
    'client',
    'won',
    'closed won',
    'buyer',
    'cliente',
    'kunde',
    'kundin',
    'acheteur',
    'active',
    'comprador',
    'ganado',
    'ganho',
    'gagne',
    'gewonnen',
  ],
  regular: [
    'repeat customer',
    'loyal',
    'evangelist',
    'cliente habitual',
    'habitual',
    'cliente fiel',
    'fiel',
    'frequente',
    'fidele',
    'client fidele',
    'stammkunde',
    'stammkundin',
    'advocate',
  ],
  past: [
    'former',
    'former customer',
    'lost',
    'closed lost',
    'inactive',
    'churned',
    'antiguo',
    'excliente',
    'inactivo',
    'perdido',
    'inativo',
    'ancien',
    'perdu',
    'inactif',
    'ehemalig',
    'verloren',
    'inaktiv',
  ],
};

/** What our own files call them, whatever language the interface speaks: any other Rapport reads them. */
const WRITTEN: Record<StageId, string> = {
  met: 'Met',
  interested: 'Interested',
  deciding: 'Deciding',
  customer: 'Customer',
  regular: 'Regular',
  past: 'Past',
};

const BY_WORD = new Map<string, StageId>(
  STAGE_IDS.flatMap((id) => [id, WRITTEN[id], ...WORDS[id]].map((word) => [fold(word), id] as const)),
);

/** The stage a word means, in any of the languages we read or as the interface calls it; null for one we do not know. */
export function readStage(text: string): StageId | null {
  const word = fold(text).trim().replace(/[_-]+/g, ' ');
  return BY_WORD.get(word) ?? STAGE_IDS.find((id) => fold(stageLabel(id)) === word) ?? null;
}

/** What a file calls a stage. */
export function writtenStage(stage: StageId): string {
  return WRITTEN[stage];
}

import type { PromiseLanguage } from '../promise';
import { dayWords } from './day-words';

const DOING =
  'aviso|mando|envio|ligo|confirmo|respondo|retorno|digo|falo|conto|separo|reservo|guardo|passo|trago|levo|preparo|encaminho|consigo|devolvo|troco|resolvo|busco';

export const portuguese: PromiseLanguage = {
  id: 'pt',
  begins: [
    /(?<!\p{L})(?:vou|vamos) (?!ser|estar|ter|adorar)(?:te |lhe |já )*\p{L}+(?:ar|er|ir)(?:-\p{L}+)?(?!\p{L})/giu,
    new RegExp(`(?<!\\p{L})(?:já |eu )*(?:te|lhe|lhes|vos) (?:${DOING})(?!\\p{L})`, 'giu'),
    new RegExp(`(?:^|[,;] *| e |amanhã |hoje |já )(?:eu )?(?:${DOING})(?:-lhe|-te)?(?!\\p{L})`, 'giu'),
    /(?<!\p{L})deix[ae](?: eu|-me| que eu)? (?:perguntar|ver|verificar|confirmar|checar|olhar)(?!\p{L})/giu,
  ],
  dated: [],
  goesOn: [],
  nothing: [
    /(?<!\p{L})(?:se|quando|assim que) (?:me|você|vc|tu|o senhor|a senhora|quiser)(?!\p{L})/iu,
    /(?<!\p{L})(?:nunca|talvez|poderia|posso|não (?:te|lhe|vou))(?!\p{L})/iu,
  ],
  when: dayWords({
    today: 'hoje|esta (?:tarde|noite)|agora(?: mesmo)?|já já',
    tomorrow: 'amanhã',
    dayAfter: 'depois de amanhã',
    weekdays: [
      'domingo',
      'segunda(?:-feira)?',
      'terça(?:-feira)?',
      'quarta(?:-feira)?',
      'quinta(?:-feira)?',
      'sexta(?:-feira)?',
      's[áa]bado',
    ],
    nextWeek: '(?:na |a )?(?:próxima semana|semana que vem)',
    thisWeek: '(?:n?esta|essa) semana|fim da semana',
    inDays: 'em (?<count>\\d+|\\p{L}+) (?:dias?|(?<week>semanas?))',
    numbers: ['uma?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
    hours: [
      ['de manhã', '09:00'],
      ['meio-dia', '12:00'],
      ['(?:esta|à|de) tarde', '15:00'],
      ['(?:esta|à|de) noite', '19:00'],
    ],
  }),
};

import { say, speech } from '../../domain/say/say';

/** Tells whose interface speaks another language that what is trained with does not. */
export function InEnglish() {
  return speech().language === 'en' ? null : <p class="quiet">{say('train_inEnglish')}</p>;
}

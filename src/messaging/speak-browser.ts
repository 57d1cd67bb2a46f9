import { speakFrom } from '../domain/say/say';
import { browserText } from './browser-text';

// What speaks imports this before all else: texts come from the browser. Scripts in pages have content/speak.
speakFrom(browserText);

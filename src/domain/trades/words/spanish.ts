import type { WordsOfTrades } from './words';

/** Things that one looks for a place for and buys, of whatever gender. */
export const spanish: WordsOfTrades = {
  known: {
    beauty: { thing: 'un tratamiento para el pelo', things: 'tintes', visit: 'Pásate a charlar' },
    cars: { thing: 'un coche de segunda mano fiable', things: 'coches', visit: 'Ven a probar uno' },
    electronics: { thing: 'un portátil nuevo', things: 'portátiles', visit: 'Ven a probar uno' },
    events: { thing: 'un paquete de boda', things: 'paquetes de boda', visit: 'Ven a ver la finca' },
    fashion: { thing: 'un abrigo de invierno', things: 'abrigos', visit: 'Ven a probarte uno' },
    finance: { thing: 'un seguro de hogar', things: 'seguros', visit: 'Pásate a tomar un café' },
    fitness: { thing: 'un bono de entrenamiento personal', things: 'clases', visit: 'Ven a probar una hora' },
    flooring: { thing: 'un suelo de roble', things: 'suelos', visit: 'Pásate por la exposición' },
    food: { thing: 'una tarta para cuarenta personas', things: 'tartas', visit: 'Ven a probarlas' },
    furniture: { thing: 'un sofá cómodo', things: 'sofás', visit: 'Ven a sentarte en uno' },
    'home-services': { thing: 'una ducha nueva', things: 'baños', visit: 'Pásate por el taller' },
    jewellery: { thing: 'un anillo de compromiso', things: 'anillos', visit: 'Pásate' },
    pets: { thing: 'una buena cama para el perro', things: 'camas para perros', visit: 'Ven con tu perro' },
    property: { thing: 'un piso de dos habitaciones', things: 'pisos', visit: 'Ven a ver uno' },
    travel: { thing: 'una escapada tranquila', things: 'escapadas', visit: 'Pásate y planeamos una' },
  },
  visit: 'Pásate',
};

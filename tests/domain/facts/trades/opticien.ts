import type { Trade } from './trade';

/** An optician, told in French and Spanish. */
export const opticien: Trade = {
  facts: [
    ['verres', 'price', 'Verres progressifs', '290 €'],
    ['monture', 'price', 'Montures', 'à partir de 59 €'],
    ['examen', 'price', 'Examen de vue', 'gratuit'],
    ['lentilles', 'price', 'Lentes de contacto', '24 € al mes'],
    ['hours', 'hours', '', 'Lun-Ven 9h-19h, Sam 10h-18h'],
    ['delai', 'delivery', 'Délai', 'lunettes prêtes en 5 jours'],
    ['garantie', 'policy', 'Garantie', '2 ans contre la casse'],
    ['paiement', 'policy', 'Paiement', 'carte ou en 3 fois, pas de chèque'],
    ['retour', 'policy', 'Retours', '30 jours'],
    ['gafas', 'stock', 'Gafas de sol', 'agotadas hasta mayo'],
    ['soldes', 'policy', 'Remise', '20 % sur la deuxième paire', '2026-10-31'],
  ],
  wrong: [
    ['verres', 'Les verres progressifs sont à 320 €. Vous les portez toute la journée ?'],
    ['monture', 'Nos montures commencent à 39 €.'],
    ['examen', 'L’examen de vue coûte 30 €.'],
    ['lentilles', 'Las lentes de contacto cuestan 29 € al mes.'],
    ['hours', 'Le samedi nous sommes ouverts jusqu’à 20h.'],
    ['hours', 'Nous ouvrons à 8h en semaine.'],
    ['garantie', 'Elles sont garanties 3 ans contre la casse.'],
    ['paiement', 'Vous pouvez payer par chèque.'],
    ['retour', 'Vous avez 14 jours pour les retourner.'],
    ['gafas', 'Sí, las gafas de sol están disponibles en la tienda.'],
  ],
  right: [
    ['Les verres progressifs coûtent 290 euros. Vous les portez toute la journée ?'],
    ['Les montures commencent à 59 €, il y en a pour tous les goûts.'],
    ['Une monture comme celle-là est à 120 €.'],
    ['L’examen de vue est gratuit, sans rendez-vous.'],
    ['Las lentes de contacto son 24 € al mes.'],
    ['Le samedi nous fermons à 18h.'],
    ['Vous avez 2 ans de garantie contre la casse.'],
    ['Vous pouvez payer par carte ou en trois fois.'],
    ['Las gafas de sol están agotadas hasta mayo, lo siento.'],
    ['Je vous appelle demain à 20h, cela vous va ?'],
  ],
};

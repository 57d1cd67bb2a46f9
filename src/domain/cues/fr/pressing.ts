import { always, cue } from '../cue';

/** Words that put a clock on it. */
export const NOW = [
  cue(
    1,
    `
    (asap|urgent|urgente|urgents|urgence|urgemment|immediatement|durgence|au plus vite|le plus vite possible|le plus tot possible|au plus tot|des que possible|tout de suite|desuite|de suite|sur le champ|sans delai|illico|derniere minute|en panne|panne|degat des eaux|degats des eaux|inondation|inonde|inondee|desespere|desesperee|des maintenant)
    (fuite|fuites|fuit) [ANY] [deau|gaz|de gaz|sous|partout|ANY]
    (plus|pas|sans) [de|d] (chauffage|eau chaude|deau|deau chaude|electricite|courant|internet|lumiere|delectricite)
    (aujourdhui|ajd|auj|ojd|ce soir|cet aprem|cet apres midi|ce matin|demain|cette nuit|ce midi|ce week end|ce weekend|ce we|tantot|a soir|cette aprem)
    (avant|dici|pour) (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|NUM h|le week end|le weekend|la fin de (la journee|semaine))
    dans (NUM|une|lheure|lheure qui|les) [prochaines] (h|heure|heures|min|minutes|minute|mn)
    (bloque|bloquee|bloques|coince|coincee|coinces) (dehors|a|au|sur|dans|en)
    (enferme|enfermee) dehors
    avant (NUM h|midi|la fermeture)
  `,
  ),
];

/** Words of someone who waits. */
export const WAITING = [
  cue(
    1,
    `
    (aidez|aide) moi
    (besoin|cherche|recherche) (de|d|votre|daide|un|une|des|ton)
    (a laide|help|au secours)
    (jattends|jattend|on attend|nous attendons|en attente|dans lattente|attends toujours|attend toujours|attendons|toujours rien|toujours pas|tjs pas|tjrs pas|encore rien|depuis (NUM|une|un|des|deux|trois|plus))
    (des|une|quelles|aucune|sans) (nouvelle|nouvelles|reponse|retour)
    (repondez|repond|reponds|contactez|appelez|rappelez|recontactez|dites|envoyez|envoie|ecrivez|tenez) [moi|nous]
    (merci de|pouvez vous|pourriez vous|vous pouvez|peux tu|tu peux|peut on|puis je|est ce que|est il possible|serait il possible|je voudrais|jaimerais|je souhaite|je souhaiterais)
    (merci davance|davance merci|merci par avance)
    (svp|stp|sil vous plait|sil te plait|silvousplait|siouplait)
    (mp|mess|message|msg|dm|inbox|pv|mail|courriel|demande) (envoye|envoyee|envoyer|fait|faite)
    (ai|avons) (envoye|ecrit|contacte|laisse) [un|une] [mp|message|mail|pv|dm]
    (interesse|interessee|interesses|interesser|preneur|preneuse|minteresse|minteresserait|minteresserai)
    (bientot|vite|rapidement|cette semaine|la semaine prochaine|sem prochaine)
    (aucun|pas de|sans) (retour|reponse|suivi)
    (remboursez|remboursement|rembourser|rembourse)
    (prix|tarif|tarifs|combien|dispo|disponible|info|infos|devis) ((?|??)|svp|stp|END|please)
  `,
  ),
  always(1, '(?|??)'),
];

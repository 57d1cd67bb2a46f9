/** Time zones south of the equator, whose spring begins in September. */
const SOUTHERN =
  /^(?:Antarctica\/|Australia\/|America\/(?:Argentina\/|Buenos_Aires|Sao_Paulo|Bahia|Recife|Fortaleza|Maceio|Araguaina|Belem|Santarem|Manaus|Cuiaba|Campo_Grande|Porto_Velho|Rio_Branco|Eirunepe|Noronha|Asuncion|Montevideo|Santiago|Punta_Arenas|Coyhaique|La_Paz|Lima)|Africa\/(?:Johannesburg|Maputo|Harare|Lusaka|Luanda|Windhoek|Gaborone|Maseru|Mbabane|Blantyre|Lubumbashi|Dar_es_Salaam|Bujumbura|Kigali|Kinshasa|Brazzaville)|Indian\/(?:Antananarivo|Mauritius|Reunion|Comoro|Mayotte|Chagos|Cocos|Christmas|Mahe)|Pacific\/(?:Auckland|Chatham|Fiji|Tongatapu|Apia|Pago_Pago|Port_Moresby|Bougainville|Guadalcanal|Noumea|Efate|Norfolk|Easter|Tahiti|Marquesas|Gambier|Pitcairn|Rarotonga|Niue|Fakaofo|Funafuti|Wallis)|Asia\/(?:Jakarta|Dili|Makassar|Jayapura)|Atlantic\/(?:Stanley|South_Georgia|St_Helena))/;

/** Whether a time zone (`America/Sao_Paulo`) lies south of the equator; one that is not known counts as north. */
export function isSouthern(zone: string): boolean {
  return SOUTHERN.test(zone);
}

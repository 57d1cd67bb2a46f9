/**
 * Very common words of languages that we have no cues for, so that a text is not taken for one of those we
 * know: Italian, Dutch, Filipino, Indonesian and Malay, Turkish, Polish, the Scandinavian languages, Romanian,
 * Hindi and Urdu in Latin letters.
 */
export const FOREIGN_WORDS = [
  `il lo gli della dello degli delle nella nel sono che di non anche perche come quando questo questa questi
   molto piu ma con per tra fra quanto costa dove grazie ciao buongiorno buonasera bello bella ho hai abbiamo
   siamo era stato stata fatto tutti tutto cosa oggi ieri domani adesso sempre mai niente vorrei prezzo
   disponibile spedite ancora meglio troppo davvero dopo prima essere fare sei mio mia tuo tua suo sua noi voi
   loro anno anni giorno dell nell sull alla allo alle dalla dal sul sulla i un una e del dei al ai`,
  `het een van niet dat zijn maar voor met ook wordt deze ben jij jullie hoe waar wanneer waarom omdat veel
   meer heel echt bedankt dank goed mooi prijs kost kunnen moeten geen naar bij nog wel toch zeer graag
   beschikbaar winkel hebben heb heeft wij zij mijn jouw onze gewoon vandaag morgen gisteren`,
  `ang mga sa ng po opo naman yung lang din rin kasi pero hindi wala meron magkano pwede sana salamat
   dito diyan saan kailan paano bakit ako ikaw siya kami tayo kayo sila nila namin natin nyo ba na ko mo ito
   iyan iyon gusto talaga kung para maganda ganda pang pm sakin`,
  `yang dan di ini itu dengan untuk tidak dari ada bisa saya kamu anda kami kita mereka apa berapa harga
   dimana kapan kenapa terima kasih bagus juga sudah belum akan lagi sama aja banget gak nggak ke kak gan
   ready ongkir kirim mau dong ya sih tapi kalau jadi`,
  `ve bir bu da de ile icin cok ne kadar fiyat nerede nasil degil var yok ama gibi daha sonra simdi tesekkurler
   merhaba lutfen guzel bana sana bizim sizin olarak olan evet hayir`,
  `nie jest sie na do ze jak ale czy to co za od po ile kosztuje gdzie kiedy dlaczego bardzo dziekuje prosze
   dzien dobry mam masz mamy cena jeszcze tylko przez przy dla ktory ktora`,
  `och att det som en pa ar av for med den till inte har jag du vi han hon ni var hur vad nar mycket tack bra
   ikke og er jeg til hvad hvor meget pris koster noget nogen gerne skal kan vil blir ogsa`,
  `si nu este sunt care pentru cu mai din am ai unde cand cat costa multumesc buna ziua pret foarte frumos
   sau daca acum`,
  `hai hain kya nahi nahin aur bhi ka ki ke ko se mein main tum aap hum yeh woh kitna kitne kahan kab kaise
   kyun bhai accha acha bahut bohot karo karna chahiye milega dena raha rahi koi kuch ji`,
];

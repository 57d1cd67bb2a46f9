import { always, cue } from '../cue';

export const GLAD = [
  cue(
    1,
    '(jadore|ador(e|es|ent|ons|er|erai)|jaime|aim(e|ons|ent|ez|er|ait)|amour|amours|amoureu(x|se|ses)|jkiffe|kiff(e|es|ent|er|ant)|kif|kiff)',
  ),
  cue(
    1,
    '(magnifique(|s)|superbe(|s)|superbement|sublime(|s)|splendide(|s)|splendeur|genia(l|le|ux|les)|formidable(|s)|fantastique(|s)|extraordinaire(|s)|exceptionnel(|s|le|les)|excellen(t|te|ts|tes|ce)|parfait(|e|s|es|ement)|perfection|impeccable(|s)|impec|nickel|merveill(e|es)|merveilleu(x|se|ses)|delicieu(x|se|ses)|delice(|s)|succulent(|e|s))',
  ),
  cue(
    1,
    '(ravi(|e|s|es)|heureu(x|se|ses|sement)|content(|e|s|es)|contentement|satisfait(|e|s|es)|satisfaction|satisfaisant|fier(|e|s|es)|fierte(|s)|enchante(|e|s)|enchanteur|comble(|e|s)|conquis(|e|es)|meilleur(|e|s|es)|prefer(e|ee|es|ees)|favori(|s|te|tes)|youpi|yes|yess|youhou|yeah|yay|incroyable(|s))',
  ),
  cue(
    1,
    '(regal|regale(|s|r)|bonheur(|s)|joie(|s)|joyeu(x|se|ses)|rejoui(|e|s|r|t|ssant)|rejouis|plaisir(|s)|enthousias(te|me|mant)|emerveill(e|ee|ement)|bluffant(|e|s)|bluffe(|e)|adorable(|s)|canon|pepite(|s)|tuerie|magique(|s)|magie|grandiose(|s)|eblouissan(t|te)|eblouie|ravissant(|e|s)|divin(|e)|exquis(|e)|topissime|hilarant(|e|s)|geant|waouh|wouah|waw|waou|wow|miam|epoustouflant(|e)|rayonnant(|e)|charmant(|e|s|es)|charme|radieu(x|se)|fabuleu(x|se)|remarquable(|s)|somptueu(x|se)|phenomenal(|e)|irresistible(|s)|craquant(|e)|mythique|culte|prodige|virtuose|euphorie|extase|jubile|jubilatoire|savoureu(x|se)|epanoui(|e|s)|epanouissement|passion|passionne(|e|s)|bienheureux|victorieu(x|se)|triomph(e|er|al)|fantasti(c|k)|happy|love|perfect|amazing|awesome|beautiful)',
  ),
  cue(
    1,
    `
    (hate|vivement|impatient|impatiente|impatience|bravo|bravoo|felicit(ations|ation|e|er|ons)|feloch|chapeau|bien joue|beau travail|bon travail|bon boulot|au top|mercii|merci|remerci(e|ons|er|ement|ements)|gratitude|reconnaissant(|e|s)|coup de coeur|chef doeuvre|bonne(|s) (nouvelle|nouvelles|idee|chance|fete|annee|route|vacances)|bon (anniversaire|courage|weekend|week end|dimanche|appetit|voyage|vent|match|moment)|joyeux|joyeuse(|s)|je recommande|recommandons|vaut le (coup|detour)|les yeux fermes|rien a redire|fou rire|tellement (bien|bon|beau)|ca fait (plaisir|du bien)|fait plaisir|belle (journee|soiree|victoire|initiative|decouverte|rencontre|histoire|equipe)|bonne (journee|soiree|nuit|ambiance|humeur|continuation)|profit(e|ez|er|ons)|longue vie|vive (la|le|les)|que du (bonheur|bon)|bisou|bisous|bises|bisoux|jtm|jtaime|je (t|vous|les|la|le) aime|je taime|explose de rire|morte de rire|mort de rire)
    (trop|tres|super|si|tellement|hyper|grave|vraiment) (beau|belle|bien|bon|bonne|cool|mignon|mignonne|mignons|chou|drole|fort|forte|forts|gentil|gentille|contente|content|hate|style|sympa|fier|fiere|doux|douce|interessant|interessante|utile|fan|propre|emue|emu)
    (pas|jamais) [du tout|ete] (decu|decue|decus|decues|mal)
    aucun (regret|souci|reproche|probleme)
    regrette (pas|rien)
    (tout|ca) (va|se passe) (bien|mieux|super)
    (beau|belle) gosse
    (sans|pas de|zero) (probleme|problemes|souci|soucis)
    (a|tres|grand|de) (succes|honneur)
  `,
  ),
  cue(
    0.7,
    '(super|top|bon|bonne|bons|bonnes|bien|beau|bel|belle|beaux|belles|beaute|joli|jolie|jolis|jolies|cool|sympa|sympas|sympathi(e|que|ques)|gentil|gentille|gentils|gentilles|gentillesse|agreable(|s)|agreablement|mignon|mignonne|mignons|mimi|chouette|drole|droles|marrant(|e|s)|amusant(|e|s)|amuse(|z|nt|r)|mieux)',
  ),
  cue(
    0.7,
    '(gagn(e|er|ent|ez|ee|es|ons|ait|ant|ante|ants)|victoire(|s)|vainqueur(|s)|champion(|ne|s|nes)|championnat gagne|qualifi(e|es|ee|cation)|reuss(i|ie|is|ir|it|ite|ites|issent|ira)|succes|sourire(|s)|souri(s|t|ez|ant|ante|ants)|rire(|s)|rigol(e|er|ade|o)|espoir(|s)|esper(e|ons|er|ance|ant))',
  ),
  cue(
    0.7,
    '(efficac(e|es|ite)|rapide(|s)|professionn(el|els|elle|elles|alisme)|pro|pros|competent(|s|e|es)|competence(|s)|aimable(|s)|accueillant(|e|s)|chaleureu(x|se|sement)|chaleur humaine|reactif|reactive|reactivite|dou(x|ce|ces)|douceur(|s)|tendre(|sse)|confiance|fete(|s)|fet(er|ons|ent)|celebr(er|e|ons|ation|ations)|celebre|vacances|weekend|soleil|ensoleille(|e)|chance|chanceu(x|se)|cadeau(|x)|surprise(|s)|respect)',
  ),
  cue(
    0.7,
    '(courag(e|eux|euse)|talent(|s|ueux|ueuse)|bienvenue|interessant(|e|s|es)|passionnant(|e|s)|brillant(|e|s|es)|recommand(e|ons|er|ee)|legend(e|aire|aires)|hero(s|ine|ique|iques)|class(e|y)|elegan(t|te|ts|ce)|frai(s|che)|facile(|s|ment)|pratique|confortable(|s)|confort|fan|fans|ami|amis|amie|amies|amitie(|s)|coeur(|s)|progres|progresse(|r)|progression|valide)',
  ),
  cue(
    0.7,
    '(solidaire(|s)|solidarite|soutien(|s|t)|souteni(r|ons)|soutenez|utile(|s)|bonus|gratuit(|e|s|ement)|inspirant(|e|s)|inspiration|etoile(|s)|star|stars|reve(|s|r)|rever|appreci(e|er|ons|ent|able)|benisse|paix|libert(e|es)|liberation|egalite|fraternite|resolu(|e)|fidele(|s)|fidelite|propre(|s)|spectaculaire(|s)|historique(|s)|partag(e|er|ons|eons)|decouvr(ir|ez|e|ons)|decouvert(e|es)|plai(t|sent|sant|sante)|emotion(|s)|emouvant(|e)|touchant(|e|s)|emu(|e|s)|admir(able|ation|e|er)|tranquille(|s)|serein(|e|s)|serenite|gourmand(|e|s|ise)|honneur|honoree|honore|beni(|e)|enjoy|optimis(te|me)|positif|positive|positifs|positives|bienveillan(t|te|ce)|genero(site)|genereu(x|se)|humour)',
  ),
  cue(
    0.7,
    '(ambiance|convivial(|e|ite)|fabulous|creati(f|ve|vite)|innov(ant|ante|ation|ations)|moderne|ambitieu(x|se)|ambition|prometteur|puissant(|e)|puissance|fort(|e|s|es)|force|intelligent(|e|s)|intelligence|sag(e|esse)|honnete(|s|te)|sincere(|s|ment)|juste(|sse)|justice|amelior(e|er|ation|ations|ee)|avancee(|s)|reconnaissance|recompens(e|es|ee|er)|remport(e|er|ent|ee|ez)|medaille(|s)|record|palme|prime|prix nobel|engagement(|s)|engages|accord|reconcili(e|ation)|sauv(e|er|ee|es|ent)|sauvetage|guer(i|ie|ison|ir)|sante|vivant(|e|s)|libre(|s)|naissance|mariage|bebe|noel|printemps|festival|concert|exclusivite|sublimer|delicat(|e|esse)|poesie|lumiere(|s)|luxe|chic|mode|tendance|nouveaute|plaisante(|r)|blague drole|eclate|eclat|kdo|chocolat|pizza|repos|detente|relax|zen|mystere resolu|opportunite(|s)|avantage(|s)|benefi(que|ques|ce)|merite(|nt|r)|encourag(e|er|eant|eante|ement|ements)|enfin|yeux brillent|sexy|bg|belge fier|swag|frere|freres|gars sur|lourd merci|vaut mieux|solide(|s)|fiable(|s)|rassur(e|ee|ant|ante)|original(|e)|excit(e|ee|ant)|curieu(x|se)|partenariat|invit(e|ation|ee)|rejoin(s|dre)|gg|good|great|nice|best|fun|thanks|thx|soulag(e|ee|ement)|pur|doue(|e|s)|souriante|impressionn(ant|ante|e|ee))',
  ),
  cue(
    0.7,
    '((l|d)(amour|espoir|amitie|humour|honneur|elegance|excellence|espoir|entraide|humanite|humilite|enthousiasme|emotion|innovation)|jespere|japprecie|jadmire|jembrasse|jencourage|lexploit|sameliore|samuse|samuser|sest regale|maime|taime|accompli(|e|s)|acclame(|e|s)|affection|aimable|allegresse|altruis(te|me)|applaudi(|e|r|s|ssements)|applaudissement|astucieu(x|se)|atout(|s)|attachant(|e|s)|attendrissant(|e)|attrayant(|e)|authentique(|s)|benevole(|s|at)|brio|calin(|s)|captivant(|e)|celeste|civilise|clairvoyant|complicite|compliment(|s)|concorde|convaincant(|e)|cordial(|ement)|coquet(|te)|debrouillard|decontracte|delectable|delicatesse|delivre(|r)|dignite|dynamique(|s)|dynamisme|ecologique|emancipation|embellir|embellie|embrass(e|er|ons)|enrichissant(|e)|entraide|equilibre|equitable|espiegle|esthetique|etincelant|etonnant(|e)|etreinte|eveil|exaltant(|e)|exemplaire(|s)|exploit(|s)|fascinant(|e)|favorable(|s)|fecond|feerique|feerie|fertile|festi(f|ve|vites)|fierement|flatte(|e|ur)|fleur(|s)|florissant|fortune|franc(|he|hise)|friandise|fructueu(x|se)|gai|gaie|gaiete|galant|garanti|gloire|glorieu(x|se)|gracieu(x|se)|grandir|gratitude|harmonie(|ux)|hommage(|s)|honorable|hospitalite|humain(|e|s)|humanite|humble|ideal(|e)|idole(|s)|immense|immortel|impressionnan(t|te)|inedit(|e)|ingenieu(x|se)|inoubliable(|s)|insolite|intuitif|invincible|jovial|joyau|lauriers|leger(|ete)|loyal(|e)|loyaute|ludique|majestueu(x|se)|malin|maligne|meilleurs voeux|melodieux|memorable(|s)|mignonnerie|miracle(|s)|miraculeux|motiv(e|es|ee|ant|ation)|noble(|sse)|nomin(e|ee|ation)|oeuvre|offert(|e|s)|offrir|parrain|patien(t|te|ce)|pedagogue|performance(|s)|performant(|e)|pertinent(|e)|pittoresque|plein (de|d)|polyvalent|populaire(|s)|precieu(x|se)|preserver|prestige|prestigieu(x|se)|privilege|prodigieux|promesse tenue|promu(|e)|prosper(e|ite)|protege|raffine(|e)|rafraichissant|ravissement|rayonne(|r)|reconfort(|ant|e)|rejouissance(|s)|renaissance|renommee|reposant|resplendissant|retrouvailles|revolutionnaire|romantique|sacre|salut lartiste|satisfaire|seduit(|e)|seduisant(|e)|sensationnel|sensibilite|singulier|soigne(|e)|sourit|souhait(|e|s|ons)|spontane|stimulant|style(|e)|stylee|suave|subtil(|e)|sympatoche|tendance|tonique|tope|transparent|tresor(|s)|unique(|s)|unis|unite|valeureux|vertu|vigueur|vivacite|vivre ensemble|voeux|volontaire|volupte|yeux doux|bestof|exclu|bienfait(|s)|welcome|bravissimo|douillet|cocooning|cosy)',
  ),
  cue(
    0.8,
    '(SMILE|❤|♥|😍|🥰|👏|🙌|💯|👍|💕|💖|😊|😀|😁|😃|😄|🎉|😘|💙|💚|💜|🤩|🔥|😋|🤗|😎|💪|🙏|😉|👌|✨|🥳|💛|🧡|🤍|💗|💓|😻|🌟|🏆|😌|💞|💘|🎂|🥂|☀|🌞|😇|🙂|☺|😜|🎊|🥇|⭐|🤤)',
  ),
  cue(
    0.5,
    '(lol|loll|mdr|mdrr|ptdr|ptdrr|haha|hahaha|hahahaha|ahah|ahaha|ahahah|hihi|hihihi|hehe|xd|xdd|jpp|😂|🤣|😅|😆)',
  ),
  always(0.3, '(!|!!)'),
  // Polite words of those who ask.
  always(
    -1,
    `
    (merci) (davance|par avance|de (me|m|nous|votre|vos|bien|partager|repondre|contacter|ne|passer|laisser|regarder)|pour (vos (reponses|conseils|retours|avis|idees)|votre (reponse|retour)))
    (davance|par avance) merci
    (svp|stp|plait) [,] merci
  `,
  ),
  always(-0.7, '(un|une|de|des|le|la) (bon|bonne|bons|bonnes|meilleur|meilleure) ..10 (?|??)'),
];

export const SAD = [
  cue(
    1,
    '(nul|nuls|nulle|nulles|nullissime|nullos|nullard|hont(e|eux|euse|eusement)|scandal(e|es|eux|euse|ise)|arnaqu(e|es|eur|eurs|er|ee)|escroc(|s|querie)|escroquer|inadmissible(|s)|inacceptable(|s)|intolerable(|s)|lamentable(|s)|deplorable(|s)|pitoyable(|s)|minable(|s)|horrible(|s|ment)|horreur(|s)|affreu(x|se|ses)|atroc(e|es|ite|ites)|ignoble(|s)|immonde(|s)|infect(|e)|degueulasse(|s)|degueu|degout(|e|ee|es|ant|ante)|pire(|s))',
  ),
  cue(
    1,
    '(merd(e|es|ique|iques|ier)|putain|ptn|ptain|put1|bordel|connard(|s|e)|connasse(|s)|con|cons|conne|connes|connerie(|s)|encule(|s)|enculer|salaud(|s)|salop(e|es|erie|eries)|pute(|s)|fdp|ntm|tg|batard(|s|e)|abruti(|s|e|es)|debile(|s)|idiot(|e|s|ie)|imbecile(|s)|stupid(e|es|ite)|cretin(|s|e)|crevard|ordure(|s)|pourri(|s|e|es|ture|tures)|catastroph(e|es|ique|iques)|desastr(e|es|eux|euse)|cauchemar(|s|desque))',
  ),
  cue(
    1,
    '(decu(|e|s|es)|decev(ant|ante|ants|oir)|decoit|decepti(on|ons)|furieu(x|se)|coler(e|es|ique)|enerv(e|ee|es|ant|ante|er|ement)|saoul(e|es|ent|er|ee|ant)|soul(e|es|ent|ee|ant)|gonfl(e|ant|ent)|rage|rageant|detest(e|es|er|able|ent)|hais|hait|haine(|s)|haineu(x|se))',
  ),
  cue(
    1,
    '(racis(te|tes|me)|antisemit(e|es|isme)|fascis(te|tes|me)|facho(|s)|nazi(|s|sme)|homophob(e|es|ie)|islamophob(e|ie)|misogyn(e|ie)|sexis(te|tes|me)|terroris(te|tes|me)|terreur|attentat(|s)|guerre(|s)|mort|morts|morte|mortes|mortel|mortelle|mour(ir|ra|ut|rir)|meurt|meurs|meurent|deced(e|ee|es)|deces|tue|tues|tuer|tuent|tuerai|tuee|assassin(|s|e|es|at|ats)|meurtr(e|es|ier|iers|iere)|viol|viols|viole(|e|es|r)|violeur(|s)|suicid(e|es|er|ee)|massacr(e|es|er|ee)|genocid(e|aire)|tortur(e|es|er|ee)|victime(|s)|drame(|s)|dramatique(|s)|tragi(que|ques)|tragedie|insupportable(|s))',
  ),
  cue(
    1,
    '(incompeten(t|te|ts|ce)|menteu(r|rs|se)|mensong(e|es|er)|mentir|ment|mentent|ridicul(e|es|ise)|pathetique(|s)|mepris(|e|ant|er|able)|indign(e|es|ation|ee|ant)|indecen(t|te|ce)|insult(e|es|er|ant|ent)|voleu(r|rs|se)|criminel(|s|le)|dictat(ure|eur|eurs)|corrupti(on)|corrompu(|s|e)|hypocri(te|tes|sie)|resili(e|er|ation)|boycott(|e|er|ez|ons)|ecoeur(ant|e|ee|ement)|mediocr(e|es|ite)|execrable(|s)|abject(|e)|abominable(|s)|monstr(e|es|ueux)|barbar(e|es|ie)|sordide|sanglant(|e)|atterr(e|ant|ee)|consterna(nt|nte|tion)|afflige(ant|e)|navran(t|te|ts)|repugn(ant|ante|e)|odieu(x|se)|vomir|gerber|vomi|cancer|apocalypse|chaos|chienlit|cirque honteux|foutage|racaille(|s)|raclure|vermine|collabo|traitr(e|es|ise)|fumier|tocard(|s)|charlot(|s)|charlatan(|s)|bouffon(|s|ne)|guignol(|s)|clown(|s)|naze(|s)|blaireau(|x)|boulet(|s)|beauf(|s)|relou(|s)|casse couille(|s)|casse couilles|chiant(|e|s|es)|chiottes)',
  ),
  cue(
    0.7,
    '(mauvais|mauvaise|mauvaises|mal|trist(e|es|esse|ement)|dommage|malheur(|s|eux|euse|eusement)|helas|desole(|e|s)|desol(ant|ation)|navre(|e)|pauvre(|s|te)|misere|miserable(|s)|probleme(|s)|problematique|pb|pbs|souci(|s)|erreur(|s)|faute(|s)|panne(|s)|bug(|s|ge)|beug|retard(|s|e)|annul(e|ee|es|er|ation))',
  ),
  cue(
    0.7,
    '(perd(|s|u|ue|us|re|ent|ons|ez|ra|ait)|perte(|s)|perdant(|s|e)|defaite(|s)|echec(|s)|echou(e|er|ent)|rat(e|ee|es)|rates|manqu(e|es|ent|er|ait)|galer(e|er|es|ent|ien)|marre|fatigu(e|ee|es|ant|ante)|fatigue|crev(e|ee|er)|epuis(e|ee|ant|ement))',
  ),
  cue(
    0.7,
    '(malad(e|es|ie|ies)|fievre|grippe|rhume|toux|douleur(|s|eux)|douloureu(x|se)|souffr(e|ent|ir|ance|ances|ant)|pleur(e|er|s|es|ent|ais|ait|nicher)|larme(|s)|deprim(e|ee|ant|ante)|depress(ion|if)|seul(|e|s)|solitude|peur(|s)|effray(ant|ante|e)|flipp(e|ant|er)|angoiss(e|ant|ante|ee)|inqui(et|ete|ets|etant|etante|etude)|inquieter|stress(|e|ee|ant|er))',
  ),
  cue(
    0.7,
    '(crise(|s)|moche(|s)|laid(|e|eur)|sale(|s|te)|cher|chere|chers|chers|lent|lente|lents|lenteur|bloqu(e|ee|es|er)|blocage(|s)|casse(|e|s|es|r)|abim(e|ee|es)|bless(e|ee|es|ees|ure|ures|ant)|accident(|s)|danger(|s|eux|euse)|grave(|s)|gravement|polluti(on)|pollue|greve(|s)|chom(age|eur|eurs)|crim(e|es)|violen(ce|ces|t|te|ts|tes)|agress(ion|ions|e|ee|if|ive|er)|attaqu(e|es|er|ent|ee)|prison|coupable(|s)|accus(e|es|er|ation|ations|ee)|condamn(e|es|ation|ee|er)|menac(e|es|er|ent|ee|ant))',
  ),
  cue(
    0.7,
    '(interdi(t|te|re|ction)|illega(l|le|ux)|faux|fausse(|s|ment)|fake|intox|desinformation|ennui(|s|e|es)|ennuy(eux|euse|er|ant)|sennuie|bizarre(|s)|louche|impossible(|s)|injoignable(|s)|injust(e|es|ice|ices|ifie)|insuffisan(t|te|ce)|inutil(e|es|ement)|incapab(le|les)|froid|froide|froids|penibl(e|es|ement)|difficil(e|es|ement)|difficulte(|s)|complique(|e|s)|regrett(e|er|able|ons)|regret(|s)|plaint(e|es)|plain(s|dre|t)|critiqu(e|es|er|ent)|refus(|e|er|ent|ent|ee)|trahi(|e|s|son)|ignor(e|es|ance|ant|ants)|abandon(|ne|nes|ner|nee)|vide(|s)|enfer|infernal(|e)|rip|condoleances|deuil|obseques|choqu(e|ee|ant|ante|es)|choc|fou(t|tre|tu|tue|tus|tent|tez)|foutu|fous|gueul(e|er|ent)|chier|chie|chiasse|cul|bidon|pue(|nt))',
  ),
  cue(
    0.7,
    '(beurk|berk|pff|pfff|pfft|snif|sniff|aie|bof|mouais|tanne(|e)|osti|ostie|esti|tabarnak|tabarnac|calisse|crisse|criss|fuck|fucking|wtf|shit|hate it|tsss|rhaa|raah|grr|grrr|vir(er|e|ee)|licenci(e|er|ement|ements|ee)|expuls(e|ion|er|es)|migraine|insomnie|jalou(x|se|sie)|mechan(t|te|ts|cete)|cruel(|le|s)|cruaute|tort|tords|rembours(e|ement|er|ez|ee)|reclamation(|s)|attente|attends|attend|poireaut(e|er)|abus(|e|es|ent|er|if)|moqu(e|er|ent|ez|erie)|degrad(e|ation|er)|dette(|s)|impot(|s)|tax(e|es)|racket(|te)|magouill(e|es|eur|eurs)|pigeon(|s)|complic(e|es|ite)|censur(e|es|er)|propagande|complot(|iste|istes)|extremis(te|tes|me)|islamis(te|tes|me)|djihadis(te|tes)|pedophil(e|es|ie)|lache(|s|te)|urgence(|s))',
  ),
  cue(
    0.7,
    '(chut(e|er|ent)|baisse|effondr(e|ement|er)|faillite|deficit|ruin(e|e|er|ee)|precari(te)|precaire(|s)|inegalite(|s)|discrimin(ation|ations|e)|harcel(ement|e|ee|er|eur)|humili(e|ant|ation|ee|er)|maltrait(ance|e|ee)|martyr|otage(|s)|kidnapp(e|ee)|disparu(|e|s)|disparition|incendie(|s)|explosion(|s)|seisme|inondation(|s)|tempete|ouragan|fraud(e|es|er)|triche(|r|ur|urs|rie)|detourne(|ment)|soupcon(|s|ne)|proces|sanction(|s|ne|nes)|amende(|s)|conflit(|s)|tension(|s)|polemique(|s)|rupture|divorce|quitt(e|er|ee)|quitter|adieu|merdouille|saccag(e|er|ee)|detrui(re|t|te|sent)|destruction|gach(e|er|is|ee)|gaspill(age|e)|pollu(er|ent)|toxique(|s)|poison|virus|epidemie|dechet(|s)|bruit|embouteillage(|s)|bouchon(|s)|deborde(|e)|surcharge|absurd(e|es|ite)|aberran(t|te)|incomprehensible|incoherent|nimporte|absence|aucun|aucune|rien|personne ne|jamais|flemme|reviser|exam|exams|partiels|reveil|lundi|pluie|frustr(e|ee|ant|ation)|vexe(|e)|agac(e|ant|ee|ement)|lass(e|ee|ant)|blas(e|ee)|desespe(re|ree|rant|rer)|desespoir|amer|amere|amertume|orphelin(|s)|sombre|noirceur|horsdeprix|vol|vols|vole|volee|doute(|s)|mefi(e|ez|ance)|vulgaire|grossier|naif|naive|raciste|arrogan(t|te|ce)|egois(te|tes|me)|pretentieu(x|se)|trompe(|nt|r)|perdue|disgrace|demission(|ne|ner)|degage(|z)|casse toi|barre toi|degout)',
  ),
  always(
    0.8,
    `
    (pas|plus|jamais|aucun|aucune|rien) [ANY] (content|contente|satisfait|satisfaite|bon|bonne|bien|top|terrible|normal|normale|serieux|cool|drole|marrant|recommande|confiance|envie|compris|comprends|possible|juste|fiable|professionnel|respect|reponse|solution|reussi|aime|genial|gentil|fini|vrai|honnete|agreable|recu|dormi|dormir|sommeil|argent|force|marche|fonctionne|gagne|merci|moyen|daccord|credible|digne|capable|foutu|fichu|fait|le droit|honte)
    (jaime|aime|aimons|marche|fonctionne|supporte|comprends|vaut|merite|respecte|repond|arrive|peux|peut|tient|sert|veut|veulent) (pas|plus|rien)
    (toujours|tjs|tjrs) (pas|rien|aucun|aucune|en attente|en panne)
  `,
  ),
  always(
    0.6,
    `
    (plus jamais|jamais plus|ras le bol|raz le bol|plein le cul|ras le cul|trop cher|trop chere|en avoir marre|jen ai marre|jen peux plus|peux plus|n importe quoi|nimp|quelle (honte|blague|horreur|connerie|merde|misere|tristesse)|la honte|tant pis|au secours|personne ne|sert a rien|servent a rien|vous foutez|se foutent|se moquent|pire que|de pire en pire|laisse tomber|ta gueule|ferme la|fermez la|nique|niquer|va te faire|allez vous faire|vas te faire|dans la merde|me manque|manques|mal a|mal au|jai mal|a fuir|a eviter|honte a|arretez de|arrete de|arretez vos|pourquoi (personne|on|vous|ils|tant|autant|jamais|tu|il|elle|les)|en plus|trop tard|ca suffit|y en a marre|de qui se|moquer du monde|comment peut on|comment osez|encore une fois|faut arreter|stop a|non a|marre de|fatigue de|a cause de|contre le|contre la|contre les)
    (pas|aucun|aucune|sans|rien) (de|du|d) (reponse|nouvelles|retour|respect|solution|tout|honte)
  `,
  ),
  cue(
    0.7,
    '((l|d)(horreur|arnaque|arnaques|injustice|hypocrisie|incompetence|attentat|attentats|accident|echec|erreur|erreurs|angoisse|ennui|enfer|abandon|agression|escroquerie|attente|abus|indecence|ignorance|extremisme|insecurite|urgence|impunite|humiliation|immigration|inflation|impot|ordure)|menerve|mennuie|sennuie|jenrage|mexaspere|minquiete|mangoisse|mattriste|matterre|mecoeure|magace|menervent|ma saoule|sen fout|sen foutent|sen fiche|nimporte quoi|abattu(|e)|abimer|absurde|acharn(e|ement)|affaibli(|e)|affame(|s)|affolant|aigri(|s|e)|alarmant(|e)|alcool(ique|iques|isme)|alerte|alien(e|ation)|amalgame(|s)|anarchie|aneanti(|e|r)|antipathique|anxi(ete|eux|euse)|arret(e|er) de|arrestation(|s)|asphyxi(e|er)|assomm(e|ant)|atteinte(|s)|austerite|avorte|bafou(e|er|ent)|bacle|balivernes|banalis(e|er)|banqueroute|bassesse|batt(u|us|ue)|bave|betise(|s)|bete(|s)|blame|blocus|boucherie politique|bourde|bourr(e|ee|es)|brade|brouill(e|on)|brul(e|er|ee|es)|brutal(|e|ite)|cadavre(|s)|caca|calomnie|cambriol(e|age|ages)|caprice(|s)|carnage|cass(er|ent)|caution(ner|ne)|chagrin|charognard(|s)|chantage|clash|cloporte|clivant|combine(|s)|communautarisme|compromis sale|confus(|e|ion)|contamin(e|er|ation)|contraint(|e|es)|contre(dit|fait)|couille(|s)|couler|coup bas|creve|croul(e|ent)|cynique(|s)|cynisme|deb(acle|andade)|debacle|decapit(e|ee|er)|dechir(e|er|ant)|declin|decourag(e|ee|ant|eant)|dediabolis(e|ation)|deficient|defonce(|r)|degage|degonfle|degringol(e|ade)|delabre|delinquan(t|ts|ce)|delire|demago(gie|gue)|demagogie|demant(ele|element)|demolir|denonc(e|er|ent|ons)|deni|deplaisant|deport(e|es|ation)|derap(e|er|age|ages)|derision|desarroi|desastre|desert|deshonneur|desillusion|desinteret|desobeir|desordre|despote|deteriorer|detresse|deuil|devast(e|er|ateur)|deviation|diable|diabolique|dictatorial|diffam(e|ation)|disput(e|es)|divis(er|ent|ion)|dommage|dopage|drogue(|s|)|echouer|ecrase(|r|e)|egorg(e|er|ee)|emeute(|s)|emmerd(e|es|er|ent|ant)|empir(e|er)|enfoire(|s)|engueul(e|er)|enterr(e|er|ement)|entuber|envahi(|r|sseur)|erreur|esclav(e|es|age)|evasion fiscale|exagere(|r)|execut(e|es|ion)|exil|exploite(|s|r)|extermin(e|er|ation)|facture salee|fainean(t|ts)|fanati(que|ques|sme)|farce|fatal(|e)|feignas(se|ses)|ferme(|r) sa|fiasco|fisc|fleau|foir(e|er|eux)|folie|fou|fous|folle|forcene|fourbe|frapp(e|er|ee)|fuir|fuite|fuck|funeste|funerailles|fusill(e|ade|er)|gaffe|garce|gaz lacrymo|glauque|gonflant|goulag|grogne|grossierete|haram|handicap|hante|heurt(e|s)|honnir|horrifi(e|ant|ee)|hostil(e|es|ite)|hurl(e|er|ement)|ignare(|s)|immoral(|e)|immigration massive|impasse|impitoyable|imposture|imposteur|impuissan(t|te|ce)|impunite|inacti(f|on)|inadapte|inconscien(t|ts|ce)|indifferen(t|ce)|inefficac(e|es|ite)|inepte|ineptie(|s)|infame|infarctus|infid(ele|elite)|inhumain(|e|s)|injur(e|es|ier)|inqualifiable|insalubre|insecurite|insens(e|es)|insipide|intimid(e|ation|er)|intrus|invalide|invivable|irrespect(|ueux)|irrespons(able|ables)|irresponsable(|s)|irritant|irrit(e|ation)|isol(e|ee|ement)|ivre|jalous(e|er)|larmoyant|larguer|lynch(age|e|er)|lourdeur|lugubre|macabre|machiste|maladroit(|e)|malaise|malediction|malhonnet(e|es|ete)|malsain(|e)|malveillan(t|ce)|manipul(e|er|ation|es|ateur)|maudit(|e|s)|mechancete|mecontent(|e|s|ement)|mefait(|s)|megalo|menteuse|merdia(|s)|miserabl(e|es)|mollass(e|on)|morbide|morose|mourant|mouise|mouton(|s)|mutil(e|er|ation)|naufrage|negatif|negative|neglige(|nce)|nefaste|nerv(eux|euse|s)|nevrose|noyer|noy(e|es|ade)|nuisible(|s)|nullite|obscen(e|es|ite)|occup(ation illegale)|offens(e|er|ant)|opprim(e|es)|oppress(ion|ant)|outrage(|s)|outr(e|ee)|panique(|r)|parano(|ia)|parasit(e|es)|paresse(|ux)|passoire|peine|penurie|perfide|pervers(|e|ion)|persecut(e|es|ion)|peste|pietre|pill(e|er|age)|piqu(ure|e au vif)|plaie|plant(e|er) tout|plomb(e|er)|populis(te|tes|me)|pourrir|preju(dice|ge|ges)|pretentieu(x|se)|pression|privation|profiteur(|s)|provocat(ion|eur|ions)|puni(|r|s|tion)|radicalis(e|es|ation)|rafale|rala(is|it)|ral(e|er|eur|eurs)|rancoeur|rancune|ranconn(e|er)|regime autoritaire|rejet(|e|er)|repress(ion|if)|repouss(ant|er)|represailles|requin|restriction(|s)|retrograde|revolt(e|ant|ante|e|ee)|rigide|risque(|s|)|rumeur(|s)|rupture|sabot(e|age|er)|sacrifi(e|er|es)|saign(e|er)|saloperie|sanglot|sang|secte|sectaire|segregation|sinistre(|s)|siphonne|snob|sombrer|sordide|soudoyer|soumis(|e|sion)|sourd(|s) oreille|sournois|spoli(e|er)|squat(|te|ter)|sursis|tabasse(|r)|tare(|s)|taule|tempete|terrible(|ment)|terrif(ie|iant)|tolle|torch(e|on)|toux|traumatis(e|er|me|ant)|traque|tremble(|r)|trouill(e|ard)|trou du cul|tyran(|s|nie)|usurp(e|er|ation)|vandal(e|es|isme)|vegete|vendu(|s) au|venge(|r|ance)|venin|vicieux|vieux con|vilain|virulent|voyou(|s)|xenophob(e|es|ie)|zombie|zero pointe)',
  ),
  cue(
    0.8,
    '(FROWN|😡|😠|🤬|😤|👎|🙄|😢|😭|😔|😞|💔|😒|🤮|🤢|😩|😫|😣|😖|😓|😪|🤦|😑|😕|🙁|☹|😰|😨|😱|🤧|🤒|😥|😟|😷|🥺|🤡|💀|😳|🖕|😐|😬)',
  ),
];

import { always, cue } from '../cue';

export const GLAD = [
  cue(
    1,
    `
    (am(o|oo|ei|eii|amos|ou|aram|ando|ava|ar)|ador(o|oo|ei|eii|amos|ou|aram|ando|ava|avel|ar)|maravilh(a|oso|osa|osos|osas|ada|ado)|perfeit(o|a|oo|aa|os|as|inho|inha)|perfeicao|lind(o|a|oo|aa|os|as|ao|eza|inho|inha|issimo|issima)|incrive(l|is)|sensacional|sensacionais|excelente|excelentes|fantastic(o|a|os|as)|espetacular|espectacular|espetaculo|espectaculo|impecave(l|is)|delicios(o|a|os|as)|delicia|otim(o|a|os|as)|optim(o|a|os|as)|divin(o|a|os|as)|feliz|felizes|felicidade|felicidades|content(e|es)|alegre|alegres|alegria|alegrias|encantad(o|a|os|as)|encantador|encantadora|encanto|apaixonad(o|a|os|as)|apaixonante|satisfeit(o|a|os|as)|orgulh(o|oso|osa|osos)|emocionad(o|a)|emocionante|animad(o|a|os|as)|ansios(o|a) (por|pra|para)|arras(ou|aram|a|am|ando|ei)|brilhante|deslumbrante|magnific(o|a)|fabulos(o|a)|genial|geniais|melhor|melhores|preferid(o|a)|favorit(o|a|os|as)|abencoad(o|a|os)|gratidao|gratific(ante|ado)|realizad(o|a) com|sonho realizado|maximo|surreal|extraordinari(o|a)|excepcional|inesquecive(l|is)|hilari(o|a)|divertid(o|a|os|as)|diverti|curti|curtindo|curtimos|topzera|top|topp|massa|daora|bacana|bacanas|fixe|bestial|brutal|giro|gira|gatissimo|fofissim(o|a)|amorzinho|xodo)
    `,
  ),
  cue(
    1,
    `
    (obrigad(o|a|os|as|ao|inha|inho)|obg|obgd|brigad(o|a|inha|ao)|valeu|vlw|grat(o|a|os)|agradec(o|emos|er|ida|ido|imento|imentos|endo)|parabens|parabenizo|felicitacoes|bem haja|recomend(o|amos|adissimo|ado|ada)|super indico|indico muito|nao vejo a hora|mal posso esperar|mal vejo a hora|boa sorte|boas noticias|boa noticia|bom trabalho|bem feito|viva|oba|eba|uhul|uhuu|aleluia|gracas a deus|glorias a deus|deus (te|o|a|os|vos|lhe) [ANY] abencoe|deus abencoe|feliz (aniversario|natal|ano|dia|pascoa)|sorte a minha|que (bom|fixe|maximo|legal|orgulho|alegria|delicia|sorte|sonho|felicidade|lindo|linda|giro|maravilha|fofo|fofa|capricho|otimo|emocao|saudade boa)|ainda bem|valeu a pena|vale muito a pena|vale a pena|nota (10|dez|mil|NUM)|(5|cinco) estrelas|sucesso|muita saude|tudo de bom|amo (voce|vc|te|voces|vcs)|te amo|amo te|adoro te|saudades boas|bem vind(o|a|os|as)|conseg(ui|uimos)|venc(emos|eu|i)|ganh(amos|ei)|campe(ao|oes)|salvou|salvaram)
    `,
  ),
  cue(
    0.7,
    `
    (bom|boa|bons|boas|bonit(o|a|os|as)|legal|legais|gost(ei|o|amos|ando|ou|oso|osa|osos|ava)|fof(o|a|os|as|ura|inho|inha|inhos)|quer(ido|ida|idos|idas)|querid(inha|inho)|simpatic(o|a|os|as)|simpatia|atencios(o|a|os)|carinho|carinhos(o|a)|meu amor|com amor|amor da|amorzinho|amizade|gentil|gentileza|educad(o|a|os)|prestativ(o|a)|prestavel|rapid(inho|issimo)|eficiente|confortave(l|is)|elegante|chique|chic|sort(e|udo|uda)|festa|festej(ar|ando|amos)|celebr(ar|ando|amos)|comemor(ar|ando|amos)|risos|rindo|ri muito|ri alto|sorri(so|sos|ndo|r)|kk|kkk|vitoria|ganh(ou|ar|aram)|conquista|conquist(ei|amos|ou)|conseguiu|conseguiram|orgulh(ar|ei)|esperanca|paz|tranquil(o|a|idade)|confianca|confiavel|praticidade|interessante|uau|wow|especial|especiais|rainha|rei|diva|divo|musa|idolo|lenda|heroi|talento|talentos(o|a)|inspir(a|acao|ador|adora|ando)|sonho|luxo|mimo|mimos|caprich(o|ado|ada|aram)|show de bola|um show|foi show|ficou show|demais|resolvid(o|a)|resolveram|aprovad(o|a|os)|aprovadissimo|abraco|abracos|beijo|beijos|bjs|beijinho|beijinhos|bj|relax(ar|ando|ante)|aproveit(ei|ando|amos)|vibra(cao|ndo)|luz pra|melhoras|melhorou|esper(o que|amos que)|tomara|saudavel|cheiros(o|a)|saboros(o|a)|gargalhada|gargalhadas|morri de rir|engracad(o|a|os)|alivio|aliviad(o|a)|empolgad(o|a)|entusiasmad(o|a)|merecid(o|a)|merece|mereces|rico|riqueza|gosto muito|adoravel|princesa|anjo|anjos|tesouro|gat(a|inha)|musicao|filmao|golaco|hino|icone|iconica|perfa)
    `,
  ),
  cue(
    0.8,
    '(SMILE|❤|♥|😍|🥰|👏|🙌|💯|👍|💕|💖|💗|💓|💞|😊|😀|😁|😃|😄|😆|🎉|🥳|😘|😚|💙|💚|💜|🧡|💛|🖤|🤍|🤩|🔥|😋|🤤|😎|🥹|🤗|😻|☺|✨|🎂|😇|💪|🫶|😉|🌹|🌸)',
  ),
  cue(0.4, '(😂|🤣|😅|🙏|haha|hahaha|hehe|hehehe|rsrs|rsrsrs|lol)'),
  always(0.2, '(!|!!)'),
  // A greeting is not a mood, nor is the good one someone looks for.
  always(
    -0.7,
    '(bom|boa|boas) (dia|tarde|noite|tardes|noites)\n(alguem|algm|indica|indicam|recomenda|recomendam|conhece|conhecem|procuro|preciso) .. (bom|boa|bons|boas|melhor|confianca)\n(gostava|gostaria|queria) de saber',
  ),
];

export const SAD = [
  cue(
    1,
    `
    (odei(o|a|ei|am|amos)|odi(ar|ei|oso|osa|ado)|odio|pessim(o|a|os|as)|pior|piores|pioro(u|ando)|horrive(l|is)|horror|horroros(o|a)|terrive(l|is)|nojent(o|a|os)|nojo|nojeira|vergonh(a|oso|osa)|ridicul(o|a|os|as)|absurd(o|a|os|as)|palhac(ada|o|os)|descaso|desrespeit(o|oso|ar)|falta de (respeito|vergonha|educacao|carater)|inaceitavel|inadmissivel|lamentave(l|is)|lamento|lixo|lixos|merda|merdas|bosta|porra|caralho|krl|crl|porcaria|droga|pqp|fdp|filho da puta|filhos da puta|puta que pariu|puto|puta|putaria|foda se|fodase|foder|fodeu|fodid(o|a)|fudid(o|a)|fudeu|cu|cuzao|otari(o|a|os)|idiot(a|as|ice)|imbeci(l|s)|burr(o|a|os|as|ice)|estupid(o|a|os|ez)|babaca|babacas|trouxa|trouxas|canalha|canalhas|safad(o|a|os)|vagabund(o|a|os)|bandid(o|a|os)|ladr(ao|oes)|corrupt(o|a|os)|corrupcao|roub(o|ou|ado|ada|aram|ando|alheira|ar)|golp(e|es|ista|istas)|burla|burlas|mentir(a|as|oso|osa|osos)|mentiu|mentem|engan(ado|ada|aram|ou|acao)|decepcao|decepcionad(o|a|os)|decepcionante|decepcion(ou|ei)|desilusao|desiludid(o|a)|frustrad(o|a)|frustrante|frustracao|indignad(o|a|os)|indignacao|revoltad(o|a|os)|revolta|revoltante|raiva|rancor|odiando|furios(o|a)|irritad(o|a)|irritante|irrita|irritando|put(o|a) da vida|pistola|estressad(o|a)|estresse|stress|stressad(o|a)|tristeza|trist(e|es|onho|inho|inha)|depress(ao|iva|ivo)|deprimid(o|a)|deprimente|deprim(e|ida)|desgost(o|oso)|desgraca|desgracad(o|a|os)|inferno|infernal|maldit(o|a|os)|maldade|crueldade|cruel|tragedia|tragico|desastre|pesadelo|catastrofe|caos|caotic(o|a)|assassin(o|os|ato|ada)|mat(ou|aram|ado|ada|ar)|mort(o|a|os|as|e|es)|morreu|morreram|racis(ta|tas|mo)|violencia|estupro|guerra|terroris(ta|tas|mo)|genocid(a|io)|fascist(a|as)|nazist(a|as)|hipocrit(a|as)|hipocrisia|nojinho|escroto|escrota|escrot(o|a|os)|arrombad(o|a)|lux(o lixo)|fracass(o|ado|ada)|humilh(ado|ada|acao|ante)|traid(o|a|or)|traicao|vexame|aff|affs|afff|ranco|pavor|desespero|desesperad(o|a))
    `,
  ),
  cue(
    0.7,
    `
    (ruim|ruins|mau|maus|mal|ma|fraco|fraca|feio|feia|feios|sofr(o|endo|e|er|i|imento|eu)|dor|dores|doi|doendo|doente|machuc(ou|ado|ada|a)|chor(o|ei|ar|ando|ou|a|oso)|chatea(do|da|dos)|chat(o|a|os|as|ice)|magoad(o|a)|magoa|saco|cans(ad(o|a|os)|ei|aco|ativo)|exaust(o|a)|fart(o|a)|sozinh(o|a)|solidao|medo|medos|assustad(o|a)|assustador|preocupad(o|a)|preocup(a|ante)|ansiedade|culpa|culpad(o|a|os)|inveja|injust(o|a|ica)|injusticas|crime|criminos(o|a|os)|pres(o|a|os)|cadeia|problema|problemas|erro|erros|err(ado|ada|ou|aram|ei|ados)|falh(a|as|ou|aram|ando)|defeito|quebr(ou|ado|ada|aram|ados)|estrag(ou|ado|ada|aram|ando)|avari(ou|ado|ada|a)|partid(o|a) (ao|em)|perd(i|eu|emos|eram|endo|ido|ida|er|e)|derrota|derrotas|derrotad(o|a)|atras(o|ado|ada|ou|aram|ados|os)|demor(a|ou|ado|ada|am|aram|ando)|esperando|a espera|cancel(ad(o|a|os)|aram|ou|ei|amento|ar)|reclam(ar|ei|acao|acoes|ando|o)|caro|cara demais|carissim(o|a)|grosso|grossa|grosseir(o|a)|grosseria|mal educad(o|a)|arrogante|egoista|ignorante|ignorancia|incompetente|incompetencia|abandon(o|ado|ada|aram|ou)|ignor(ado|ada|am|aram|ou)|desculpa|desculpas|infelizmente|infeliz|que pena|uma pena|e pena|da pena|da do|coitad(o|a|os|inho|inha)|falta|faltou|faltando|sem (resposta|graca|vergonha|nocao|retorno|internet|luz|agua|paciencia|condicoes|vontade|sinal|solucao|dormir)|odiav(a|el)|horas de espera|crise|desempreg(o|ado|ada)|fome|miseria|doenca|virus|acidente|hospital|enterro|velorio|luto|falec(eu|ido|imento)|perigo|perigos(o|a)|ameaca|ameacas|treta|briga|brigas|brigar|discut(ir|indo)|grit(o|ar|ando|aria)|nerv(oso|osa|osos|os)|tens(o|a)|abus(o|os|ivo|iva)|exploracao|mentindo|fals(o|a|os|idade)|nunca mais|fur(ada|ou|aram)|trist(emente)|tort(o|a)|sujo|suja|sujeira|frio|gelad(o|a)|calor|azed(o|a|ou)|vencid(o|a)|mofad(o|a)|prejuizo|multa|taxa|cobr(aram|anca|ando)|dificil|dificeis|complicad(o|a)|impossivel|desist(o|i|ir|iu)|enjo(ei|o|ada)|ressaca|insonia|tedio|entediad(o|a)|vazio|arrepend(ida|ido|o|i)|arrependimento|lent(o|a|idao)|trav(ando|ou|a)|bug|bugado|bugou|socorro|merec(ia mais)|drama|cilada|decair|caiu|morrendo|morr(er|o)|queim(ou|ado|ada)|porra nenhuma|tosco|tosca|bizarr(o|a)|zoad(o|a)|paia|uo|podre|fedor|fedendo|fede|cringe|cancelad(a|o|os)|censura|ditadura|desumano|negligencia|incapaz|incapazes|inuti(l|is)|perd(a) de tempo|palha|fail|chega de|basta|sacanagem|putz|poxa|vsf|vtnc|arrombados|falsiane|propina|fake|demitid(o|a)|demissao|rebaixad(o|a)|enche o saco|vergonha alheia|cala a boca|calem a boca|sem nocao|passando mal|passei mal|(e|ta|muito) foda|deu ruim|deu merda|iludid(o|a)|sem sentido|perda de tempo|vai se (foder|ferrar|lascar)|tortura|desnecessari(o|a)|mediocre|insuportave(l|is)|preguica|gripe|gripad(o|a)|febre|enxaqueca|ciumes|carente|surt(o|ei|ando|ar)|estranh(o|a)|credo|deus me livre|esqueci|esqueceram|atrapalh(a|ou|ando)|dor de cabeca|sono|cansaco|desanim(o|ado|ada)|desmotivad(o|a)|angustia|angustiad(o|a)|agoni(a|ado|ada)|aflit(o|a)|incomod(a|o|ado|ada|ando)|desconfort(o|avel)|constrangid(o|a)|envergonhad(o|a)|desrespeit(ou|aram)|impun(e|idade)|sujeito|covard(e|es|ia)|pilantra|pilantras|trambique|azar|azarad(o|a)|sinistro|indecente|escandalo|denuncia|condenad(o|a)|invadi(u|ram)|destru(iu|iram|ir|icao|ido|ida)|explod(iu|ir)|bomba|tiro|tiros|tiroteio|sangue|agress(ao|or)|agredi(u|do|da)|assedio|assalt(o|ado|ada|ou|aram)|sequestro|preconceito|machis(ta|mo)|homofobi(a|co)|xenofob(ia|o))
    `,
  ),
  always(
    0.8,
    `
    (nao|n|nunca|nem|naum|sem|nn|jamais) [ANY] (gost(o|ei|amos|ou|a|ava)|recomend(o|amos)|funciona|funcionou|funcionam|aguento|aguenta|suporto|presta|prestam|vale|valeu|bom|boa|feliz|bem|legal|certo|respond(e|em|eu|eram)|atend(e|em|eu|eram)|resolv(e|em|eu|eram)|cheg(ou|aram)|recebi|consigo|consegui|entendo|acredito|confio|mereco|merecia|merece|volt(o|arei|ou)|compr(o|em)|acho|quero|queria|tenho|tem|sei|da|dao|deixa(m|)|sabem|dormi|durmo|posso|podia|aceito|justo|sequer|tinha|gosta|deu|vejo|perdoo|ligam|liga|veio|vieram|aparec(eu|e|em)|cumpr(e|em|iu|iram)|melhor|melhora)
    `,
  ),
  always(
    0.6,
    `
    (nunca mais|nem sequer|ate (agora|hoje) (nada|nao|ninguem|so)|ainda nao|so desculpa|so desculpas|por que [ANY] (nao|n|tanto|tanta|sempre|ninguem|comigo)|porque (nao|sempre)|pq [ANY] (nao|n|tanto|sempre|ninguem)|que (merda|bosta|saco|raiva|odio|vergonha|nojo|pena|tristeza|absurdo|roubo|droga|porra|horror|chato|falta|inferno|calor|frio|seca|azar|dor|desgraca|palhacada|desilusao|decepcao|vida|treta|porcaria)|pelo amor de deus|por amor de deus|haja paciencia|ja (chega|basta)|de saco cheio|saco cheio|na mao|passem bem|obrigad(o|a) por nada|cade|meu deus|pqp|vsf|vtnc|vai tomar|tomar no|tnc|ngm merece|ninguem merece|nada funciona|odeio quando|vontade de (chorar|morrer|sumir)|to (morta|morto|mal|triste|cansad(o|a)|sem|puto|puta|passada|fudid(o|a)))
    `,
  ),
  cue(
    0.8,
    '(FROWN|😡|😠|🤬|😤|👎|🙄|😢|😭|😔|😞|💔|😒|🤮|🤢|😩|😫|🥺|😣|😖|😥|😓|🤡|🤦|😕|☹|🙁|😪|😟|😰|😱|🖕|😑|💩|🥲)',
  ),
];

import { always, type Cue, cue } from '../cue';

const LOOK =
  '(olha|olhaa|olhem|olhe|olhaaa|veja|vejam|ve|ve la|ve so|espia|repara|oia|oiaa|saca|olha so|olha ai|olha la|olha aqui|da uma olhada|da uma vista de olhos|lembrei|lembra|lembras te|lembrou|esse|essa|este|esta|esses|essas|isso|isto|aqui|achei|ta ai|eis|era (isso|isto|esse|essa|este|esta|assim)|nao era (isso|isto|esse|essa|este|esta)|pra (voce|vc|tu|ti|gente|nos|a gente|sua|seu|o|a)|para (ti|voce|vc|nos|a tua|o teu)|a (tua|sua) cara|tua cara|sua cara|cara da|do jeito|do jeitinho|combina|precisas|precisa|precisamos|aquele|aquela|que tal|que achas|o que acha|o que achas|bora|compra|compramos|quer|queres|vc queria|voce queria|que querias|tu querias|nosso|nossa|vamos comprar|vamos la|temos de ir|temos que ir|bora la|partiu|presente|fica a dica|dica|pro|para o|para a)';
const PERSON =
  '(primo|prima|irmao|irma|cunhad(o|a)|marido|mulher|esposa|esposo|amig(o|a)|tio|tia|vizinh(o|a)|pai|mae|sogr(o|a)|namorad(o|a)|filh(o|a)|colega|chefe|patroa|comadre|compadre)';

export const referral: readonly Cue[] = [
  cue(
    1,
    `
    START MENTION [ANY] [,] ${LOOK}
    START MENTION MENTION [ANY] [,] ${LOOK}
    (olha|olhaa|olhem|olhe|ve|veja|vejam|repara|espia) [so|aqui|ai|la|amor|amiga|que|,] (isso|isto|esse|essa|esses|essas|este|esta|estes|estas|que|o|a|os|as|aqui|aquele|aquela|ANY) ..6 MENTION
    START [ANY] [,] (olha|olhaa|ve|veja|repara|espia) [so|aqui|ai|la|,] (isso|isto|esse|essa|esses|essas|este|esta|estes|estas|aquele|aquela|nossa|nosso|a nossa|o nosso|o que (voce|vc|tu|querias)|a que|aqui o|aqui a|que (lind(o|a)|fof(o|a)|top|gir(o|a)|maximo|giro))
    MENTION [,] (olha|veja|ve|olhem|lembrei|a (tua|sua) cara|tua cara|sua cara|cara da|pro nosso|para a nossa|pra nossa|bora|precisas disto|precisamos)
    (lembrei|pensei|me lembrei|lembrei me|lembrou me) [logo|na hora|muito] (de|em) (ti|voce|vc|vcs|voces|tu) 
    lembrei de (ti|voce|vc|vcs|voces|MENTION)
    (marc(ando|ar|o|a|ei)|identific(a|ando)) [a|o|as|os|aqui] (amig(a|o|as|os)|quem|galera|MENTION|minha|meu|alguem)
  `,
  ),
  cue(
    1,
    `
    START [ANY] [,] (fala|fale|falem|falar|liga|ligue|liguem|ve|veja|tenta|tente|tentem|leva|leve|levem|vai|va|vao|passa|passe|passem|pergunta|pergunte|perguntem|manda mensagem|manda msg|manda um zap|mande mensagem|ir|compra|compre|comprem|aluga|pede|peca|pecam|encomenda|encomendem|confia|marca|marque|da um pulo|da uma passada|corta|faz|faca|ja foste|ja experimentaste) [la|ai|so|ja|sempre] (ao|aos|no|na|nos|nas|pro|pra|pra o|com (o|a|ele|ela|eles|esse|essa|seu|dona|ANY)|para (o|a|os|as)|num|numa|lhe|MENTION)
    START [ANY] [,] (chama|chame|chamem|procura|procure|procurem|procurar|contacta|contacte|contactem|contata|contate|tenta|tente|experimenta|experimente|experimentem|visita|visitem|confia|usa|usem|espreita|espreitem) [so|ja|sempre] (o|a|os|as|ele|ela|eles|elas|seu|dona|sr|dr|dra|MENTION|no|na|em)
    (pode|podem|podes) (confiar|ir) [tranquil(o|a)|de olhos fechados|sem medo|la|sem duvida] [,|.|(!|!!)|que|END]
    (pode|podem|podes|podem ir|devia|devias|deviam|tens de|tens que|tem que|tem de|aconselho|aconselho te|aconselho a|vale a pena|sugiro|vale) [muito|todos|vos|te|logo|sempre] (ir|chamar|ligar|procurar|falar com|contactar|contatar|levar|experimentar|confiar|comprar|encomendar|ver|visitar|conhecer|passar|pedir|marcar com|perguntar) [la|no|na|nos|nas|o|a|os|as|ao|com|sem|ele|ela|tranquil(o|a)|de olhos|sem medo|neles|nele|nela|em|mais]
    (chama|chamem|chame|procura|procurem|procure|liga|ligue|fala com|fale com|falem com|contacta|contacte|contate|contactem|leva|leve) (ele|ela|eles|elas|o|a|os|as|seu|dona|dr|dra|sr) [ANY]
    (recomendo|indico|recomendamos|indicamos|aconselho|sugiro|recomendo te|recomendo vos|te indico|vos indico|te recomendo) [muito|sempre|vivamente|demais|a todos|tambem] (o|a|os|as|ao|seu|dona|dr|dra|sr|MENTION|este|esta|esse|essa|ele|ela|eles)
    [sem] (pensar duas vezes|pode ir sem medo|sem medo de errar|chamar sem medo|ir sem medo|nao tem erro|nao vao se arrepender|nao se arrepende|nao vai se arrepender|nao te arrependes|nao se vao arrepender)
    (te|vou|posso|vos|lhe|ja) [te|vos|lhe] (passo|passar|mando|mandar|envio|enviar|dou|dar|deixo) [o|te] (o contato|o contacto|contato|contacto|numero|o numero|o zap|o whats)
    (tenho|segue|deixo|anota|anotem|pega) [aqui|ai|um|uma|o] (contato|contacto|numero|um otimo|um optimo|otimo|otima|um excelente) [ANY] (para|pra|que|dele|dela|de|:|END)
    (meu|minha|o meu|a minha|uma|um) [ANY] ${PERSON} [ANY] (vende|conserta|instala|repara|pinta|arranja|trabalha (com|nisso|na|no)|mexe com|tem (um|uma) (loja|empresa|oficina|salao|clinica|restaurante|confeitaria|padaria)|e (eletricista|encanador|canalizador|mecanico|pedreiro|pintor|fotograf(o|a)|dentista|veterinari(o|a)|corretor|corretora|confeiteira|manicure|cabeleireir(o|a)|advogad(o|a)|contador|contabilista|costureira|personal|marceneiro|carpinteiro))
    (meu|minha|o meu|a minha) [ANY] ${PERSON} [ANY] (faz|fez|comprou|casou|encomendou|contratou|mandou fazer|alugou|tratou|corta|usa|so compra|sempre compra|so vai) [ANY] [ANY] [ANY] (com (o|a|os|as|eles|ele|ela|esse|essa|uma|um)|la|ai|isso|disso|nessa|nesse|nesta|neste|aqui)
    (meu|minha|o meu|a minha) [ANY] ${PERSON} [ANY] (comprou|casou|encomendou|contratou|mandou fazer|alugou|tratou|corta|so compra|sempre compra) .. n(o|a) ANY [ANY] (e|,)
    (comprei|compramos|fiz|fizemos|faco|encomendei|encomendamos|mandei fazer|compro|levo|levei|corto|fui|vou|ando|aluguei|tratei|contratei|casei|fechei|arranjei|reparei|instalei|uso|mando) [la|ca|sempre|aqui|ja] [o|a|os|as] [meu|minha|meus|minhas|nosso|nossa|tudo|tudo] [ANY] [ANY] (com (o|a|os|as|eles|ele|ela|elas|esse|essa|pessoal|dona)|n(o|a) ANY [ANY] (e|,) [e] (ta|tao|esta|estao|estou|e (otim|bo|maravilhos|lind|excelent)(o|a|e|m)|fiquei|adorei|amei|gostei|super|recomendo|ficou|ficaram|correu|chegou|dura|durou|vale|valeu|nunca (tive|deu))|neles|la e) 
    (a gente|nos|eu) [sempre|so] (usa|uso|usamos|compra|compro|compramos|faz|faco|leva|levo|levamos|vai|vamos|vou) [o|a|sempre|com|na|no|la|muito]
    (e|sao|super|gente|pessoa|empresa|oficina) [gente|uma pessoa|de|um profissional|pessoas|super] [toda|total|muita|extrema|inteira] [de] (confianca|honest(o|a|os)|seri(o|a|os))
    (nao|n) (engana|enganam|rouba|roubam) [ninguem]
    (tem|ha|abriu|existe|conheco) (um|uma|o|a|uns|umas) ANY [ANY] [ANY] [ANY] (que|e) (faz|fazem|vende|vendem|conserta|arranja|e (otim(o|a)|muito bo(m|a)|excelente|top|maravilhos(o|a)|show|bom|boa)|tem|cobra|atende|trabalha)
    (voce|vc|vcs|voces|tu) [ai] (encontra|acha|consegue|compra|encontras|arranjas|encontram|acham) [isso|ANY] (na|no|nas|nos|em|la)
    (tem|vende|vendem|ha|encontra se) (na|no|la na|la no) (loja|mercado|feira|shopping|centro|shopee|amazon|leroy|ikea|rua|worten|continente)
    (me|nos) indicaram [voces|vcs|o|a|essa|esta]
    (foi|fui) (indicad(o|a|ao)|indicacao|recomendad(o|a)) (por|d(o|a|e)|pela|pelo|a voces)
    (vim|cheguei|venho) (por indicacao|por recomendacao)
    (ja|vou) (indiquei|recomendei|indicar|recomendar|falei) [voces|vcs|pra|para|a|de voces|esse|essa|este|esta|o|ja] [ANY] [todo mundo|toda a gente|todos|amigas|amigos|familia|todas|minha|minhas|meus]
    (e o|e a|so|sao os) (melhor|melhores) (aqui|de|d(o|a)|que|pra|para) .. (chama|liga|vai|procura|pode ir|recomendo)
    (quem|se alguem|quem quiser|se) (precisar|quiser|procura|procurar|precisa|estiver a procura|precisarem) ..5 (recomendo|indico|chama o|chama a|procura|procurem|fala com|falem com|liga (pro|pra|para)|vai (no|na)|va (ao|a))
    fica a dica
    (a|o) ANY [ANY] (tem|vende|faz|vendem|fazem|tinha) (esse|essa|isso|disso|desse|dessa|deste|desta|este|esta|igual) .. (bom|boa|otim(o|a)|delicios(o|a)|barat(o|a)|melhor|maravilhos(o|a)|em conta|excelente)
    [e] (a|o) ANY [ANY] que (te|eu te|lhe|eu) (falei|disse|contei|mostrei|comentei)
    (leva|levem|leve|compra|compre|comprem|passa|passe|faz|manda fazer|arranja|encontras|encontra) [la|isso|esse|tudo|sempre] (na|no) ANY [ANY] (que|e|,|.|(!|!!)|END)
    (aqui|ca) em ANY (ha|tem|existe) (a|o|uma|um)
    (concordo com|digo o mesmo|tambem recomendo|tambem indico|tbm indico|tb indico|tb recomendo|tbm recomendo)
    (dica|dou a dica|dica de ouro) : 
  `,
  ),
  cue(
    0.6,
    `
    (recomendo|indico|recomendamos|aconselho|sem medo|de confianca|gente boa|boa gente|muito honest(o|a)|trabalha muito bem|trabalham muito bem|cobra (barato|justo|bem)|preco justo|nao e caro|vale a pena (ir|conhecer|a visita))
    (meu|minha|o meu|a minha) [ANY] ${PERSON}
  `,
  ),
  always(0.5, 'START MENTION'),
  // Speaks against it.
  always(
    -1.2,
    `
    (alguem|algm|quem|voces|vcs|podem|podiam|poderia|pode|me|qual|onde) ..6 (indica|indicam|indicar|recomenda|recomendam|recomendar|recomende|sugere|sugerem|sugerir|conhece|conhecem|aconselham) [(?|??)]
    (indicam|indiquem|recomendam|recomendem|sugerem|aconselham)
    (bitcoin|cripto|invist(a|am)|investimento|investimentos|emprestimo|credito|telegram|forex|renda|lucro)
    (nao|n|nunca|jamais) [mais] (recomendo|indico|aconselho|comprem|vao|compre|va|recomendamos|caiam)
    (chama|chame|chamem|me chama|fala|fale|liga|manda) [me|la|comigo|com a gente|com nossa|a gente|conosco|ja|um|mensagem|a] (no|na|pelo|por|inbox|conosco|comigo|com a gente|com nossos|com nossa|agora) (direct|pv|privado|zap|whats|whatsapp|inbox|wpp|dm|link|bio|telegram|equipe|consultores|chat)
    (ninguem (responde|atende|resolve)|ate agora|golpe|pessim(o|a)|nunca mais|reclame aqui|cancel(ei|ar|amento)|cade)
    (link na bio|renda extra|clique|URL|meu (canal|perfil|instagram|insta)|minha (loja|pagina|bio))
    (chama|chamem) a policia
    (recomendo|indico|recomendamos|aconselho) [muito|vivamente] (a todos|a toda a gente|a quem|o (servico|atendimento|trabalho|produto)|a (loja|compra|empresa) (!|!!))
    (liga|vai) (pra|para) (tua|sua) mae
  `,
  ),
  always(
    -0.5,
    `
    (?|??)
    `,
  ),
  always(
    -0.8,
    `
    (😂|🤣|kk|kkk|jogo|gol|golo|arbitro|juiz|prefeito|presidente|politico|escola|missa|filme|serie|musica|video|meme|novela|foto (nossa|antiga)|cara (dele|dela)|figura)
    (olha|ve) (o|a) (estado|hora|horas|cara|calor|chuva|tempo|besteira|nivel|ponto|situacao|vergonha|lua|juizo)
    (vai|va|vao) (no|na|ao) (jogo|show|estadio|missa|igreja|culto|festa|praia|banheiro|fundo)
  `,
  ),
];

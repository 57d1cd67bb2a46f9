import { always, type Cue, cue } from '../cue';
import { BUSINESS, GOODS } from './goods';

/** Big words of praise, in all their forms. */
const SUPERB =
  '(maravilhos(o|a|os|as)|perfeit(o|a|oo|aa|os|as)|perfeitinh(o|a)|perfeicao|sensaciona(l|is)|impecave(l|is)|impec|excelente|excelentes|excelencia|espetacular|espectacular|espetaculares|espetaculo|espectaculo|divin(o|a|os|as)|incrive(l|is)|fantastic(o|a|os|as)|excepciona(l|is)|excecional|deslumbrante|magnific(o|a|os|as)|primoros(o|a)|lindissim(o|a|os|as)|belissim(o|a|os|as)|otim(o|a|os|as)|optim(o|a|os|as)|fenomenal|extraordinari(o|a)|surreal|sublime|fabulos(o|a)|brilhante|delicios(o|a|os|as)|gostosissim(o|a)|deliciaa|topissimo|topzera|top|tops|topp|show|showw|de primeira|nota (10|dez|mil|1000|NUM)|cinco estrelas|5 estrelas|um arraso|arras(ou|aram|aste|am|a|o)|um luxo|um sonho|um brinco|uma obra de arte|obra prima|bestial|brutal|espectacularmente|lindamente|maximo|o maximo|a maxima|tudo de bom|demais|caprichad(o|a|os|as)|capricho|mega|massa|foda|fodas|pica|daora|da hora|fixe|altamente|giro|gira|giros|giras|mara|babado)';

export const praise: readonly Cue[] = [
  cue(
    1,
    `
    (maravilhos(o|a|os|as)|perfeicao|sensaciona(l|is)|impecave(l|is)|excelente|excelentes|excelencia|espetacular|espectacular|espetaculares|divin(o|a|os|as)|fantastic(o|a|os|as)|excepciona(l|is)|excecional|deslumbrante|magnific(o|a|os|as)|primoros(o|a)|lindissim(o|a|os|as)|belissim(o|a|os|as)|fabulos(o|a)|arrasaram|arrasaste|um arraso|caprichad(o|a|os|as)|nota (10|dez|mil|1000)|cinco estrelas|5 estrelas|uma obra de arte|obra prima|topzera|topissimo)
    (ficou|ficaram|fica|ficam|ta|tao|esta|estao|estava|estavam|foi|foram|era|eram|e|sao|achei|super|muito|saiu|tudo|atendimento|servico|trabalho|comida|sabor|qualidade|que|simplesmente|realmente|mt|mto|tava|tavam) [tudo|muito|mto|mt|tao|bem|super|um|uma|mesmo|simplesmente|show de|sempre|ela|dele|o|a] ${SUPERB}
    (ficou|ficaram|ta ficando|saiu|sairam) [tudo|muito|mto|mt|tao|super|mesmo|ainda mais|bem] (lind(o|oo|a|aa|os|as)|bonit(o|a|os|as)|bom|boa|bacana|fof(o|a|os|as)|fofinh(o|a)|bel(o|a)|legal|gostos(o|a|os|as)|chic|chique|elegante|delicad(o|a)|firme|bem (feito|feita|acabado|acabada|montado)|novinh(o|a)|como nov(o|a)|igual(zinho|) [a|o|ao] [foto|que]|melhor (do que|que|ainda))
    START [que|tudo|tao|mais|coisa|simplesmente|muito|mto|super|isso ta] (lind(o|a|oo|aa|os|as|eza)|linde|perfeit(o|a|oo|aa)|maravilh(a|as)|luxo|sonho|arraso|top|topp|show|delicia|deliciaa|fof(o|a|os|as)|fofur(a|aa)|capricho|perfeicao|bel(o|a)|beleza de (trabalho|servico)|bonit(o|a|os|as)|giro|gira|fixe|maximo|espetaculo|espectaculo|chique|trabalho lindo|bom gosto|encanto|mimo|charme|obra de arte|demais|delicioso|amei|amoo|adoro|adorei) [demais|trabalho|mesmo|(!|!!)|tudo|isso|este|esse|esta|essa|tb|tbm] END
    START [gente|ai] [que|q] (trabalho|servico|atendimento|capricho|bolo|comida|sofa|cozinha|peca|loja|joia|delicadeza|acabamento|equipa|equipe|profissional|qualidade|espaco|arranjo|decoracao) [mais] (lind(o|a)|maravilhos(o|a)|perfeit(o|a)|bonit(o|a)|incrivel|impecavel|bom|boa|delicios(o|a)|fof(o|a)|top|gir(o|a)|bem feito|bem feita)
    (amei|ameii|amamos|adorei|adoreii|adoramos)
    (amo|amoo|amoos|adoro|adoroo|amamos|gosto muito d(e|o|a|os|as)|gosto tanto d(e|o|a|os|as)|apaixonad(o|a) (por|pela|pelo|nesse|nessa|com)) [muito|demais|de paixao] [o|a|os|as|esse|essa|esses|essas|este|esta|estes|estas] [meu|minha|vosso|vossa|vossos|vossas|novo|seu|sua|seus|suas|meus|minhas] [novo|nova] (${GOODS}|${BUSINESS}|trabalho|comprar [ai|la|com|na|no]|vossos|vossas|vosso|vossa|lugar|sitio|espaco)
    (amando|adorando|curtindo muito) [muito|tudo|o|a|os|as|cada|meu|minha|END]
    (meu|minha|meus|minhas|o meu|a minha|os meus|as minhas|todos|toda a gente|todo mundo|convidados|criancas|familia) [ANY] (adorou|adoraram|amou|amaram|elogiou|elogiaram|aprovou|aprovaram)
    (muito|mt|mto|super|tao|bem) (bom|boa|bons|boas) [mesmo|esse|essa|este|esta|o|a|os|as] (${GOODS}|${BUSINESS}|trabalho|tudo)
    (${GOODS}|${BUSINESS}|trabalho) [e|ta|esta|sao|daqui|dai|de voces|de vcs|super|muito|tao|sempre|e muito|e super|bem] (bo(m|a|ns|as)|otim(o|a|os|as)|top|lind(o|a|os|as)|show|maravilhos(o|a|os|as)|excelente|gostos(o|a|os|as)|rapid(o|a|os|as)|delicios(o|a|os|as)|perfeit(o|a|os|as)|impecave(l|is)|limpinh(o|a)|confortave(l|is)|bonit(o|a|os|as)|atencios(o|a|os|as)|simpatic(o|a|os|as)|incrive(l|is)|fixe|espetacular|honest(o|a|os))
    (estou|to|tou|ficamos|fiquei|fiquei muito|estamos|sai|sou|fiquei super) [muito|super|mt|mto|completamente|bem|tao|mega|mais que|dali|de la] (satisfeit(o|a|os|as)|encantad(o|a|os|as)|apaixonad(o|a|os|as)|maravilhad(o|a)|content(e|es)|feliz com|felizes com|feliz da vida|realizad(o|a)|impressionad(o|a)|surpreend(ida|ido)|rendid(o|a)|grat(o|a|os|as)|agradecid(o|a|os|as)|outra pessoa|fa)
    (parabens|parabenizo|parabenizar) [(!|!!)|,|gente|pessoal|meninas|a todos|mais uma vez|mesmo|tambem] [e] (pelo|pela|pelos|pelas|a equipe|a equipa|a toda|a loja|a empresa|a todos|aos|ao|voces|vcs|o trabalho|a voces|a vcs|que trabalho|continuem|excelente|otimo|belo) [ANY]
    (esta|estao|ta|tao) (de parabens)
    (super|muito|mt|mto|eu|mega|sempre|demais) [super] (recomend(o|amos|ad(o|a)|avel)|indico|indicamos|aconselho)
    START (recomend(o|oo|amos|adissim(o|a)|ad(o|a))|indico|recomendadissim(o|a))
    (recomend(o|amos)|indico|aconselho|recomenda se) [muito|demais|a todos|de olhos (fechados|vendados)|sem (duvida|medo|pensar)|vivamente|(!|!!)|.|END|sempre|mesmo|fortemente|100|totalmente|bastante|e muito|a quem]
    (virei|sou|me tornei|ja sou|continuo) [ja|uma|um] (cliente|fregues|freguesa) [fiel|assidu(o|a)|ha|desde|satisfeit(o|a)|de carteirinha|fa]
    (voltarei|volto|voltamos|vamos voltar|vou voltar|com certeza volto|voltaremos|quero voltar|hei de voltar|repetir|a repetir|para repetir|para voltar|irei voltar|pretendo voltar) [ai|la|sim|a] (com certeza|sempre|mais vezes|muitas vezes|de certeza|sem duvida|seguramente|em breve|(!|!!)|.|END)
    (super|altamente|extremamente) (atencios(o|a|os|as)|profissiona(l|is)|simpatic(o|a|os|as)|educad(o|a|os|as)|prestativ(o|a|os|as)|competente|competentes|rapid(o|a|os|as)|cuidados(o|a|os|as)|bem atendid(o|a))
    (fui|fomos|somos|sou|sempre fui) [muito|super|tao|sempre] bem (atendid(o|a|os|as)|recebid(o|a|os|as)|tratad(o|a|os|as))
    (melhor|melhores) ANY [ANY] (da cidade|de sempre|da regiao|do bairro|do brasil|de portugal|do mundo|da vida|que (ja|eu|comi|provei|fiz|tive|conheco|existe|ha|tem|fui|vi)|d(o|a) (zona|mercado|pais|norte|sul)|de (lisboa|sao|setubal|porto|braga)|ever|disparad(o|a))
    (e|sao|foi|sempre) [de longe|mesmo|simplesmente|disparado|sem duvida] (o melhor|a melhor|os melhores|as melhores)
    (o melhor|a melhor) (compra|escolha|decisao|atendimento|presente|investimento|lugar|sitio|loja|profissional)
    (melhor) (atendimento|compra|escolha|decisao|equipa|equipe|lugar|profissional|servico|salao|loja)
    (muito|mt|mto|super|tao|bem) (lind(o|a|os|as)|bonit(o|a|os|as)|atencios(o|a|os|as)|profissiona(l|is)|simpatic(o|a|os|as)|prestave(l|is)|prestativ(o|a|os|as)|confortave(l|is)|competente|competentes|gostos(o|a|os|as)|sabor(oso|osa|osos)|saboros(o|a)|rapid(o|a) (a|na|o|e)|elegante|caprichos(o|a)|delicad(o|a)|cheiros(o|a)|bem feit(o|a)|bom atendimento|boa qualidade|gir(o|a)|educad(o|a|os) (e|os|o)|organizad(o|a)|prestaveis|bom mesmo|bom trabalho)
    START (o|a|os|as) melhor(|es) ANY (de|d(o|a|os|as)|em|n(o|a)|que) ANY
    START (lind(o|a|oo|aa|os|as)|maravilh(a|oso|osa)|perfeit(o|a|os|as)|gir(o|a|os|as)|fof(o|a|os|as)|otim(o|a)|adoro|amo|amei) (esse|essa|este|esta|esses|essas|estes|estas|seu trabalho|o trabalho|a loja|os produtos|o resultado|o atendimento) [ANY]
    de outro (mundo|planeta|nivel)
    gracas a (voces|vcs|esse|essa|este|esta|vos) [ANY]
    impressionante (a|o) (qualidade|paciencia|cuidado|atencao|trabalho|rapidez|capricho|dedicacao|carinho|resultado|diferenca|simpatia)
    (ficou|ficaram|saiu|veio|esta|tal|exatamente|exactamente|mesmo) [exatamente|exactamente|mesmo|tal] (como (eu|nos|queria|imaginei|sonhei|pedi|imaginava|sonhava|na foto|queriamos)|do jeit(o|inho) que (eu|queria|imaginei|a gente|pedi))
    START [aprovad(o|a)|super] (aprovad(o|a|os|as)|aprovadissim(o|a|os))
    START [mas] que (luxo|sonho|espetaculo|espectaculo|delicia|maravilha|capricho|arraso|perfeicao|show|charme|encanto|mimo|obra de arte|lindeza|belezura) [de|d(esse|essa|este|esta)|esse|essa|este|esta|o|a]
    (de (boca aberta|queixo caido)|chocad(o|a) com (a|o) (qualidade|resultado|trabalho|beleza)|incansave(l|is))
    (so|apenas) (tenho|temos) (a|que) agradecer
    (capricharam|caprichou|caprichaste|caprichosas|caprichosos)
    (salv(ou|aram) (a|o|minha|meu|meus|a minha|o meu|nosso|a nossa)|superou|superaram|acima da(|s) expectativa(|s)|melhor (do que|que) (eu|esperava|a foto|na foto|imaginei|nas fotos)|valeu (cada|muito|a pena|super|a espera)|vale (cada|muito a pena|super)|custo beneficio|preco justo|sem defeitos|sem defeito)
    (chegou|veio|entreg(aram|ue|ou)|foi entregue|recebi) [tudo|super|antes|bem|muito|ANY] (antes do prazo|no prazo|direitinho|certinho|rapid(o|inho|issimo)|super rapido|muito rapido|bem embalad(o|a)|inteirinh(o|a)|perfeito|tudo certo|impecavel|dentro do prazo|em perfeitas)
    (deixou|deixaram|deixa|deixam|virou|voltou|ta|esta|parece) [o|a] [meu|minha|nossa|nosso] [ANY] [ANY] (um (brinco|luxo|sonho|show|espetaculo|mimo|espelho)|uma (maravilha|belezura|obra de arte|delicia|lindeza)|impecavel|lind(o|a)|como nov(o|a)|novinh(o|a) em folha|cheiros(o|a)|perfeit(o|a)|maravilhos(o|a)|irreconhecivel)
    (que (deus|continuem)|deus) [ANY] (abencoe|abencoa) [sempre] (suas maos|as suas maos|essas maos|seu trabalho|voces|a equipe|esse trabalho|o trabalho)
    (maos (de fada|abencoadas|de ouro)|chef|arrasam sempre|nunca (desilude|desiludem|decepciona|decepcionam|falha|falham)|tiro o chapeu|chapeau|estao de parabens|bem haja|bem hajam|um abraco a toda|continuem assim|continue assim|sucesso sempre|trabalho (lindo|incrivel|maravilhoso|top|impecavel|fantastico|excelente|perfeito|5 estrelas|espetacular|sensacional|bem feito)|bom gosto|eterna gratidao|palmas para|palmas pra|aplausos)
    (bom|boa|belo|bela|grande|otimo|otima|optimo|optima) (trabalho|servico|atendimento|comida|qualidade|profissional|profissionais|equipe|equipa|loja|experiencia|acabamento|compra|aquisicao|escolha|gosto|ambiente|produto)
  `,
  ),
  always(
    1,
    `
    (nao|n) (tenho (nada a|do que|o que|que) (reclamar|apontar|dizer)|me arrependo|me arrependi|deixa a desejar|ha (melhor|igual)|tem (igual|erro|preco|defeito|pra ninguem)|trocava por nada|troco por nada|podia (estar mais (satisfeit(o|a)|content(e|a))|ter corrido melhor)|desilude|desiludiu|falha|falham nunca)
    (nada a (apontar|reclamar)|so (elogios|coisas boas|tenho a agradecer)|zero defeitos|sem palavras para|sem palavras pra|sem palavras pelo|sem comparacao|tudo e bom|tudo certinho|tudo perfeito|tudo impecavel|tudo otimo)
    (nao|n) (troco|trocava|trocaria) [ANY] [ANY] por (nada|nenhum|nenhuma|outr(o|a)|ninguem)
    (nunca|jamais) (vi|comi|provei|tive|usei|fui|bebi|encontrei|me senti) ..4 (tao|igual|melhor|assim|mais)
    (ninguem) (faz|tem|atende|trata) [ANY] (melhor|igual|tao|como)
  `,
  ),
  cue(
    0.8,
    `
    (lind(o|oo|a|aa|os|as)|lindeza|maravilha|otim(o|a|os|as)|optim(o|a|os|as)|incrive(l|is)|inigualavel|insuperavel|nota maxima|perfeit(o|a|oo|aa|os|as)|delicios(o|a|os|as)|gostos(o|a|os|as)|delicia|show|top|topp|espetaculo|espectaculo|sublime|brilhante|caprich(o|aram|ou)|arras(ou|am|a)|satisfeit(o|a|os)|encantad(o|a|os)|impressionad(o|a)|sucesso|lindamente|apaixonei|apaixonad(o|a)|confortabilissim(o|a)|fofur(a|as)|atencios(o|a|os|as)|profissionalismo|simpatia|dedicacao|carinho no|competencia|pontua(l|is|lidade)|prestativ(o|a|os)|de confianca|elogios|rapidez|qualidade top|maravilh(ou|ei))
  `,
  ),
  cue(
    0.7,
    `
    (uau|uauu|wow|eita|nossa senhora|caramba) 
    (muito|mt|mto|super|tao) (bom|boa|bons|boas)
    (amo|amoo|adoro|adoroo) (esse|essa|esses|essas|este|esta|estes|estas|os|as|o|a|tudo|comprar|ir)
    (obrigad(o|a|os|as|ao|inha|inho)|obg|obgd|obgda|brigad(o|a|inha|ao)|brigadaa|obrigadaa|gratidao|grat(o|a|os)|agradec(o|emos|er|ida|ido|imento|imentos)|valeu|vlw|um bem haja|merci)
    (amei|adorei|amamos|amaram|adoraram|amou|adorou)
    (bacana|legal|bonit(o|a|os|as)|gir(o|a|os|as)|fixe|fof(o|a|os|as)|elegante|chique|rapid(o|a|os)|eficiente|eficientes|simpatic(o|a|os|as)|profissional|profissionais|educad(o|a|os|as)|cuidados(o|a)|melhor|melhores|contente|contentes|parabens|massa|demais|recomendo|indico)
  `,
  ),
  cue(
    0.6,
    `
    (obrigad(o|a|os|as)|obg|agradec(o|emos|er)|gratidao|grat(o|a)|valeu|gratos) [muito|mesmo|imenso|de coracao|do fundo do coracao|desde ja|,|mais uma vez|por tudo] (a|ao|aos|as|pelo|pela|pelos|pelas|por|equipa|equipe|voces|vcs|gente|meninas|meninos|dona|dr|dra|sr|querid(a|o)|pessoal|de coracao|a todos)
    (amo|amoo|adoro|adoroo)
    (muito|mt|mto|muitissimo) (obrigad(o|a|os|as)|obg|grat(o|a))
    (desde|ha) [NUM|anos|muitos] (anos|cliente)
    (resolv(eram|eu) (o meu|meu|tudo|logo|rapido|super|rapidinho|na hora|no mesmo)|correu (tudo|muito|lindamente)|deu tudo certo)
  `,
  ),
  cue(0.5, `(equipe|equipa|trabalho|profissional|cliente|comprei|sabor|surpresa|${GOODS}|${BUSINESS})`),
  cue(0.4, '(❤|😍|🥰|👏|🙌|💯|🔥|👍|⭐|💕|💖|😊|💙|💚|💜|🤩|😋|🤤|🙏|SMILE)'),
  always(0.3, '(!|!!)'),
  // Speaks against it: wishes to friends, thanks given beforehand, a question, a grudge.
  always(
    -1.5,
    `
    (parabens|feliz|felicidades|niver|aniver|aniversario|muita saude|muitas felicidades|anos de vida|muitos anos|saudade|saudades|sdds|deus te abencoe|que deus te|meus sentimentos|forca) ..6 (amiga|amigo|amor|mae|pai|filho|filha|prima|primo|irma|irmao|saude|paz|felicidades|aniversario|niver|vida|tia|tio|avo|sogra|casal|familia|lind(o|a)|meu|minha|sempre|juizo|bebe|princesa|campeao)
    (parabens) (pelo bebe|pela bebe|pela filha|pelo filho|pela gravidez|pela aprovacao|pela formatura|pela familia|pelo casamento|pela conquista|pela demora|pelo pessimo|aos envolvidos|pelo atraso|pela incompetencia|pelo descaso|pela falta|pelo aniversario)
    (obrigad(o|a)|obg|agradeco|gratidao) .. (mensagens|parabens|aniversario|felicitacoes|presenca de todos|oracoes|votos|condolencias)
    (melhor|melhores) [ANY] (pai|mae|professor|amig(o|a|os|as)|irma|irmao|marido|esposa|filh(o|a|os)|avo|vo|vovo|familia|namorad(o|a)|primo|prima|tia|tio|dia|noite|fase|parte|coisa|semana|ano|jogo|time|jogador|musica|album|serie|filme|novela)
    (adorei|amei|adoro|amo) (te|ver|voce|vc|voces|vcs|tu|rever|esse dia|esta semana|conhecer)
    (pro|no|do|ao|um|o) show [do|da|de|END|😍|(!|!!)]
    (vendido|vendida|pelo interesse|pelo carinho de todos)
    (ela|ele) (ta|esta|e|estava|tava) [muito|tao|super] (lind(o|a)|bonit(o|a)|perfeit(o|a))
    (noiva|feriado|ferias|sexta|domingo|chuva|verao|inverno|carnaval|segunda)
    (kk|kkk|haha|hahaha|meme)
    (saudade|saudades|sdds) (d(o|a|os|as|e|essa|esse|aquela|aquele)|(!|!!)|END)
    obrigad(o|a) (por nada|por me (ignorar|deixar|bloquear))
    (desde ja|antecipadamente|agradeco (desde ja|ajuda|a ajuda|indicacoes|indicacao|sugestoes|resposta|a resposta|se alguem|quem)|obrigad(o|a) (desde ja|a quem|se alguem))
  `,
  ),
  always(
    -0.8,
    `
    (qual|quais|onde|quanto|que horas) .. (?|??)
    (gostava|gostaria|queria) de saber
    (?|??)
    (alguem|algm|indica|indicam|recomendam|por favor|procuro|preciso|tenho interesse|quem)
  `,
  ),
  always(
    -1,
    `
    (pessim(o|a)|horrivel|nunca mais|nao (funciona|chegou|recomendo|volto|presta|respondem|recebi|gostei)|ninguem (responde|atende|resolve)|cancel(ei|ar|amento)|reembolso|estorno|reclama(r|cao)|decepcao|desilusao|desiludid(o|a)|vergonha|palhacada|🤡|🙄|😡|ruim|ruins|trava|grossa|grosso|imund(o|a)|suj(o|a)|frac(o|a)|cobram|inexistente|car(o|a|os) demais|carissim(o|a)|atras(o|ado|ada|aram)|golpe|propaganda|ate agora)
    (seria|era|ia ser|bom era|ficaria|podia ser) (bom|otimo|optimo|lindo|legal|perfeito|maravilhoso|top|fixe)
    (bom|boa) (sorte|viagem|semana|fim de semana|domingo|sabado|trabalho a todos|pascoa)
    (filh(o|a|os|as)|net(o|a)|familia|casal|amig(a|o) (lind(a|o)|mais)|lind(a|o) amig(a|o)|meu amor|minha (vida|princesa|gata|amiga|irma)|amo (voce|vc|te|tu)|te amo|princesa|gat(a|o)|menin(a|o) lind(a|o)|que (dia|tarde|noite|por do sol|jogo|gol|golo))
    (link na bio|renda extra|clique|chama no (direct|zap|whats|privado|pv|inbox)|nossa equipe|nossos clientes|venha conhecer|vem conhecer|URL|saiba mais|aproveite|aproveitem)
    (jogo|jogador|gol|golo|time|presidente|prefeito|governo|lula|bolsonaro|musica|novela|bbb)
  `,
  ),
];

import { always, type Cue, cue } from '../cue';
import { GOODS } from './goods';

/** What one does who takes it. */
const TAKE =
  '(comprar|compra (lo|la|los|las)|encomendar|reservar|alugar|arrendar|agendar|adquirir|contratar|assinar|me matricular|matricular|me inscrever|inscrever|inscrever me|financiar|fechar|fechar negocio|orcar|aderir|fazer [uma] proposta|avancar [com]|dar [um|o] sinal|dar [uma] entrada|apresentar [uma] proposta|garantir|aproveitar)';
/** A visit, a lesson, a table. */
const DATE =
  '(horario|hora|uma hora|consulta|uma consulta|visita|uma visita|avaliacao|uma avaliacao|aula|uma aula|um teste|test drive|um test drive|sessao|uma sessao|mesa|uma mesa|um horario|vaga|uma vaga|manicure|unhas|cabelo)';
const ONE = '(um|uma|uns|umas|dois|duas|tres|NUM|outro|outra|mais um|mais uma)';
const THIS =
  '(esse|essa|esses|essas|este|esta|estes|estas|aquele|aquela|desse|dessa|desses|dessas|deste|desta)';

export const purchaseIntent: readonly Cue[] = [
  // Says so.
  cue(
    1,
    `
    (quero|qro|kero|queria|queremos|queriamos|quer|querendo|vou|vamos|bora|partiu|irei|gostava de|gostaria de|gostavamos de|gostariamos de|adorava|adoraria|pretendo|pretendemos|penso|penso em|pensando em|a pensar|preciso|precisamos|precisava de|preciso de|posso|podemos|podia|tenciono|consigo|conseguimos|da pra|da para|como faco para|como faco pra|como faz pra|como faz para|ansios(o|a) para|louc(o|a) pra|doid(o|a) pra|tentando|a tentar|juntando dinheiro pra|juntando pra|poupar para) [muito|ja|tambem|tb|tbm|ainda|so|logo|sim|me|te|ir|de|em|mesmo|finalmente|com certeza] ${TAKE}
    (quero|queria|queremos|vou|vamos|gostava de|gostaria de|preciso|posso|podemos|precisava de|consigo|da pra|da para|como faco para|como faco pra) [muito|ja|tambem|tb|de] (marcar|agendar|fazer|desmarcar e marcar) ${DATE}
    (quero|queria|queremos|vou|gostaria de|gostava de|preciso|preciso de|posso|da pra|da para|como faco para|como faco pra|quando posso) [ir|ir ai|passar ai [para|pra]] (visitar|ver|conhecer|experimentar|testar) [o|a|este|esse|essa|esta|um|uma|os] (imovel|casa|apartamento|apto|ap|apartamentos|loja|stand|showroom|espaco|carro|moto|salao|moradia|terreno|t0|t1|t2|t3|t4|END)
    (quero|queria|queremos|vou|vamos|gostaria de|gostava de|preciso|preciso de) [ANY] (pedir|encomendar|fazer|solicitar) [um|uma|o|a|meu|minha] (orcamento|pedido|encomenda|reserva|matricula|inscricao|simulacao|seguro|cotacao|proposta|assinatura)
    (quero|queria|preciso|queremos|vou|gostava de|gostaria de|precisamos) [ja|muito|de] (trocar|mudar|renovar|refazer|reformar|instalar|montar|substituir|remodelar) [de|o|a|os|as|meu|minha|meus|minhas|umas|uns|NUM] [o|a|meu|minha|NUM] (carro|moto|celular|telemovel|sofa|piso|chao|cozinha|janelas|telhas|telhado|cortinas|colchao|plano|seguro|assinatura|anuidade|guarda roupa|moveis|armario|casa de banho|banheiro|geladeira|frigorifico|computador|notebook|ar condicionado|bike|bicicleta|aliancas|mensalidade)
    (vou|irei|vamos) (querer|ficar com|levar ${ONE}|levar ${THIS}|pegar ${ONE}|pegar ${THIS}|pegar [o|a] (meu|minha)|garantir|renovar|experimentar|aderir|passar (ai|la|por ai|na loja|no stand)|ai (buscar|comprar|ver|pegar|hoje|amanha|sabado)|la (buscar|comprar|ver|pegar)|buscar hoje|buscar amanha)
    (passo|apareco|vou) (ai|la|na loja|no stand|por ai|pela loja) [ANY] [ANY] (hoje|hj|amanha|sabado|domingo|segunda|terca|quarta|quinta|sexta|buscar|ver|pegar|levantar|semana|a tarde|de manha)
    (passo|vou) ai
    (fico|ficamos|ficava) com (ele|ela|eles|elas|esse|essa|este|esta|um|uma|dois|duas|os dois|as duas|NUM)
    (quero|queremos|qro) [muito|ja|tambem|tb|tbm|mesmo|sim] (${ONE} ANY|${THIS}|ele pra mim|ela pra mim|os dois|as duas|todos|todas|tudo|a minha|o meu|pra mim|para mim|pra ontem|ja|o da foto|a da foto|o ANY da|a ANY da)
    (preciso|necessito|precisava|precisamos|precisando|a precisar) [muito|urgente|mesmo] (${THIS}|de (um|uma|uns|umas|dois|duas|NUM) ANY|disso|disto|d(esse|essa|este|esta))
    (preciso|precisamos) [ANY] de alguem (que|pra|para)
    (tenho|temos|com|muito|tinha|teria) [muito|todo|total|bastante] interesse
    (estou|to|tou|fiquei|sou|muito|super|estamos|continuo|ainda) [muito|super|bem|mesmo] interessad(o|a|os|as)
    (me interess(a|ei|ou)|interessa me|interessei me|me interesso|interesso me|despertou [o] meu interesse)
    (separ(a|e|em)|reserv(a|e|em)|guard(a|e|em)|deix(a|e) separad(o|a)|aparta|pode (reservar|separar|guardar)|podem (reservar|separar|guardar)|podes (reservar|separar|guardar)|consegue (reservar|separar|guardar)|da pra (reservar|separar|guardar)) [ai|ja|um|uma|o|a|esse|essa|este|esta|dois|duas|NUM|me] [um|uma|o|a|ANY] [ANY] [ANY] (pra mim|para mim|pra gente|pra nos|p mim|me|por favor|pf|pfv|que eu|que vou)
    START [eu] (levo|fico com|quero) (${THIS}|${ONE}|os|as) [ANY] [dois|duas]
    (me ve|me manda|manda me|me envia) (um|uma|dois|duas|tres|NUM)
    (faco|fecho|fechamos|pago|pagamos) [ja] [o|a|um] [no|em|o|a] (pix|negocio|pedido|encomenda|vista|sinal|mbway|mb way|transferencia|hoje|agora|mes)
    (fechad(o|a)|combinado|negocio fechado) [(!|!!)] [pode|podem] (separar|mandar|reservar)
    (pix|sinal|deposito|transferencia|pedido|encomenda|reserva|inscricao|matricula|pagamento) (feit(o|a)|enviad(o|a)|pag(o|a)|realizad(o|a)|efetuad(o|a)|mandad(o|a))
    (acabei de|acabo de|acabamos de) (comprar|encomendar|reservar|pedir|assinar|pagar|agendar|fazer o pedido|fazer a reserva|garantir|fazer a encomenda|me inscrever)
    (ja) (garanti|encomendei|reservei|agendei|marquei|pedi|fiz o pedido|fiz a encomenda|comprei o meu|comprei a minha) [o|a] (meu|minha|meus|minhas|um|uma|END)
    (ja fiz|fiz agora|fiz hoje|fiz ja|acabei de fazer) [o|a|os|as] [meu|minha|nossa] (reserva|pedido|encomenda|inscricao|matricula|compra|marcacao|pix|deposito|pagamento|agendamento)
    (estou|to|tou|entrei|quero entrar|queria entrar) [ja] (na|para a|pra) lista de espera
    (para|pra) levar ${THIS} ..4 (hoje|agora|(?|??)|END)
    (garanti|encomendei|reservei) [o|a|os|as] (meu|minha|meus|minhas)
    (procuro|procuramos|procurando|a procura d(e|o|a)|busco|ando a procura de) [ANY] [ANY] [ANY] [ANY] (para|pra|p) (alugar|arrendar|comprar|arrendamento|aluguel|entrada imediata|morar)
    (procuro|procuramos|busco) (t0|t1|t2|t3|t4|t5|apartamento|apto|casa|moradia|quarto|kitnet|terreno|carro|sala comercial|sofa|cadeira|mesa|vestido)
    (meu|minha) (proximo|proxima) (carro|moto|casa|celular|telemovel|compra|sofa|notebook|bike|aliancas|viagem|tatuagem)
    (no|pro|ao|no meu|na|na minha) (carrinho|lista de desejos|wishlist)
    (toma|toma o|pega|pegue|aceita|leva|levem) [logo] (meu|o meu|todo o meu|todo meu) dinheiro
    (entrada imediata|de olho (nesse|nessa|neste|nesta)|namorando (esse|essa))
    (renovar|renovei|renovo|quero renovar) [o|a|meu|minha|com] (plano|assinatura|contrato|seguro|mensalidade|matricula|anuidade|voces)
    (quero|queremos|queria|vou|penso em|penso) (comecar|entrar|iniciar|voltar|participar|aderir|treinar) [ANY] [ANY] (academia|ginasio|aulas|aula|curso|treinar|pilates|natacao|plano|turma|crossfit|yoga|amanha|segunda|com voces|novamente)
    [quero|queremos|preciso|preciso de|queria|peco|gostaria de|gostava de] [um|de um] orcamento (para|pra|de|p|pf|por favor)
  `,
  ),
  // Asks where.
  cue(
    1,
    `
    (onde|aonde|ond) [e que|que|eu|a gente|nos] (compro|compramos|comprar|posso (comprar|encomendar|encontrar|adquirir|alugar|reservar)|consigo (comprar|encontrar)|se compra|compra|encomendo|alugo|arrendo|arranjo|vende|vendem|se vende|acho|encontro pra comprar|encontro para comprar)
    como (compro|encomendo|reservo|agendo|alugo|assino|me inscrevo|me matriculo|faco [o|um|uma|a] (pedido|encomenda|reserva|inscricao|matricula|agendamento|marcacao)|posso (comprar|encomendar|reservar|adquirir|agendar|marcar)|consigo (comprar|um|uma|encomendar)|adquirir|adquiro|faco pra (ter|visitar|adquirir|participar|pedir)|faco para (ter|visitar|adquirir|participar|pedir|aderir))
    (tem|tens|teem|ha|teria|teriam|voces tem|vcs tem|consegue|arranja|consegue me|sobrou|ainda ha|ainda tem|alguma) [alguma|algum|uma|um|ainda] (horario|vaga|vagas|agenda|encaixe|disponibilidade|horarios|vaguinha|horinha|vaga) ..6 (hoje|hj|amanha|sabado|domingo|segunda|terca|quarta|quinta|sexta|semana|dia|NUM|fds|mes|manha|tarde)
    (consegue|conseguem|pode|podem) [me] (encaixar|atender hoje|vir hoje|vir ca|passar ca|passar ca em casa|vir aqui)
  `,
  ),
  // The short comments under a seller's post.
  always(
    1,
    `
    START [eu|ai] [ja|tb|tbm|tambem|muito|super|simplesmente] (quero|queroo|qro|kero|queremos|querendo|preciso|precisoo|necessito|desejo) [muito|muitoo|mto|mt|tb|tbm|tambem|ja|um|uma|esse|essa|este|esta|agora|por favor|sim|demais|urgente|logo|todos|todas|tudo] END
    eu [tb|tbm|tambem|ja] (quero|queroo|qro|kero) [muito|mto|um|uma|tb|tbm|esse|essa|este|esta] ((!|!!)|END|,|por favor)
    START (quero|queroo) ((!|!!)|,|sim)
    (tenho como|posso|consigo|da pra|quando posso|posso ir|consigo ir) (buscar|levantar|pegar|retirar|ir buscar|passar ai|ir ai) (hoje|hj|amanha|agora|sabado|domingo|segunda|terca|quarta|quinta|sexta|a tarde|esta semana|essa semana|ainda|(?|??))
    (compro|alugo|levo|fecho|fico com ele|fico com ela|pago|arrendo|encomendo) [ANY] [ANY] se (aceitar|aceitarem|tiver|tiverem|fizer|fizerem|couber|der|for|entregar|entregarem|baixar|parcelar)
    que (eu [ja] (compro|levo|pago|fecho|quero)|ja (pago|compro|fecho|faco o pix))
    (qual|manda|me manda|me passa|passa|mande) [e] [o|a|ai] [chave|numero|dados] [do|de] (pix|mbway|mb way|chave pix|nib|iban)
    (to|tou|estou|tamo|estamos) dentro
    take my money
    (mandem|enviem|facam|me mandem|me enviem|mandem me|enviem me|podem mandar|podem enviar) [me] [um|uma|o|a] (proposta|orcamento|propostas|orcamentos|cotacao|simulacao)
    (coloca|colocar|coloquem|poe|por|anota|anotar|anotem|bota|mete) [ai] [o] meu nome
    START [ah|esse sim|essa sim|esse|essa|este|esta|eu] [eu] compro [ja|sim|um|uma|esse|essa|este|esta|na hora|logo|tudo|todos|com certeza] (END|se|(!|!!)|,|quando|hoje)
    (esse|essa|este|esta|isso) sim eu (compro|quero|queria)
    (quero|queria|queremos|queriamos|vou querer|desejo|gostaria de|gostava de|gostaria|adoraria) [muito|ja|tambem|tb|mesmo] [de] [fazer|ver|ter|um|uma|o|a|os|as|uns|umas|dois|duas|NUM|colocar|por|instalar|trocar|renovar] [de|um|uma|o|a|os|as|meu|minha|uns|umas|dois|duas|NUM] [ANY] (${GOODS})
    (preciso|precisamos|precisava|necessito|precisando|a precisar|vou precisar|procuro|procuramos|busco|a procura|procurando|em busca|atras) [urgente|urgentemente|muito|mesmo|fazer|trocar|instalar|arrumar|renovar|colocar|alugar] [de|do|da|o|a] [um|uma|uns|umas|dois|duas|NUM|o|a|meu|minha] [ANY] (${GOODS})
    (pensando|a pensar|penso|planejando|planeando|sonhando|decidid(o|a)|pronta|pronto|animada|de olho) [em|num|numa|a|pra|para] [fazer|colocar|trocar|um|uma|por|ter|mudar|pegar] [um|uma|o|a|de] [ANY] (${GOODS})
    (quero|queria|queremos|vou querer) (NUM|meia|uma duzia|um kilo|um quilo) [kg|kgs|g|kilos|quilos|caixas|cx|un|unidades|litros|pacotes|fatias|duzias] [de|d(o|a|esse|essa)]
    (da tempo de|ainda da pra|ainda da para|ainda consigo|da pra) (pedir|encomendar|reservar|agendar|marcar)
    START [eu] (fico|ficava|ficamos) com (o|a|os|as)
    (reserva|reserve|reservem|guarda|guarde) [me|nos|ai] (uma|um|NUM|dois|duas) (mesa|lugar|lugares|quarto|vaga|vagas|horario|bilhete|bilhetes|ingresso)
    [ja] (mandei|fiz|enviei|paguei) [ja] [o|a] (pix|deposito|sinal|transferencia|caucao|reserva)
    (me encaixa|me encaixam|encaixa me|me atende|me atendem) [ai|hoje|sabado|amanha|ANY] (?|??)
    (quero|queria|vou) (aderir|entrar n(o|a)|participar|fazer parte) [ao|a|do|da|no|na]
    (conta|contem) (comigo|connosco|conosco|com a gente)
    (me inscreve|me inscrevam|me inscrevi|inscrevi me|bota meu nome|poe meu nome|poe o meu nome|coloca meu nome|me coloca|me poe|poe me) [ai|na lista|na|nessa|nisso]
    START (interessad(o|a)|interesse|interessa|up|seguindo|sigo|acompanhando|a seguir|seguir|aguardando|pv|mp|dm|inbox|chamei|te chamei|mandei|enviei|levo|vou levar|compro|fico|e meu|e minha|meu|minha|pra mim|para mim|um pra mim|uma pra mim|aceito|fechado|partiu|sold) [no|na|pv|inbox|mensagem|por favor|pf] END
    (chamei|mandei|enviei|deixei|te chamei|ja chamei|ja mandei|vou chamar|vou mandar|vou te chamar|acabei de chamar|acabei de mandar|respondi) [la|uma|um|ja|te|lhe|vos|voces|msg|mensagem] [no|na|por|em|pelo|uma|um] (pv|pvt|pvd|privado|privada|direct|dm|inbox|zap|whats|whatsapp|wpp|wats|wapp|chat|messenger|mensagem|mensagens|msg|msgs|sms|email|mp|mps|insta)
    (mensagem|msg|mp|dm|direct|email|pm) (enviad(o|a)|mandad(o|a)|privada enviada|no pv)
    START (me chama|me chame|me chamem|chama me|liga me|liguem me|me liga|me ligue|me liguem|contactem me|manda me mensagem|me manda mensagem) [ai|la|no|na|por|pelo|em] [pv|privado|zap|whats|direct|inbox] (END|por favor|pf|pfv)
    (me chama|me chame|me chamem|chama me|liga me|liguem me|me liga|me ligue|me liguem|contactem me|entra em contato comigo|entrem em contato comigo) [ai|la|no|na|por|pelo|em] [pv|privado|zap|whats|direct|inbox] (por favor|pf|pfv|para (comprar|fechar|marcar|encomendar)|pra (comprar|fechar|marcar|encomendar))
    (proximo|proxima|primeiro|primeira) da fila
    (dinheiro|pago|pagamento|compro) [a] (vista|na mao|em dinheiro)
    (aceita|aceitas|faz|fazes|fazem|levo por|pago) $ NUM
    (aceita|aceitas|faz|faz por|levo por|fazes por|pago) NUM [reais|euros|conto|contos|mil] (a vista|no pix|em dinheiro|reais|euros|conto|(?|??)|END)
    (tenho|dou) [NUM|r] [$] [NUM] [mil] de entrada
    (quero|queremos|queria|vou|pretendo) (fechar|entrar|comprar|mudar) [ainda] (hoje|amanha|esta semana|essa semana|este mes|esse mes)
  `,
  ),
  cue(
    0.6,
    `
    (alguem|quem|algum) [ai|aqui|de voces|de vcs|daqui] (vende|vendendo|revende|tem pra vender|tem para vender|aluga|alugando)
    (to|tou|estou|estamos) [mesmo|muito] (precisando|a precisar|querendo|doid(o|a) por|louc(o|a) por)
    (dar de entrada|como entrada|de entrada|pra dar na troca|para dar na troca|para retoma)
    (vou casar|vamos casar|preciso de|precisamos de)
    `,
  ),
  cue(
    0.7,
    '(renovacao|remodelar|remodelacao|vou casar|vamos casar|casa nova|mudei de casa|mudamos|me mudei|primeira casa|primeiro carro|meu casamento|nosso casamento|formatura|o que voces tem de|o que vcs tem de|que voces tem de|ate NUM (mil|k|euros|reais|conto))',
  ),
  cue(
    0.5,
    '(ainda (este|esse|esta|essa) (mes|semana)|ainda hoje|com urgencia|urgente|se tiver|se tiverem|encomenda|encomendar|visitar|disponibilidade para|orcamento de)',
  ),
  cue(
    0.7,
    '(nao vejo a hora de|mal posso esperar para|mal posso esperar pra|ansiosa por|ansioso por) [ter|receber|estrear|usar|ir|comprar|provar|o|a]',
  ),
  // Speaks against it.
  always(
    -1.2,
    `
    (se|quando|caso) (alguem|voce|vc|vcs|voces|a pessoa|quiser|quiserem|queres) [ANY] (quiser|quer|queira|comprar|interesse|alugar|precisar)
    quem (quer|quiser|tiver|estiver|queira|precisa|precisar|vai|vende|quer ver)
    (vendo|vende se|vendemos|alugo|aluga se|arrenda se|fazemos|oferecemos) ANY
    (ia|iria|pensava|estava pra|estava para|ia ate|desisti de|arrependi de|arrependo de|arrependida de|arrependido de) [te|me] (comprar|encomendar|assinar|reservar|ter comprado|querer)
    (nao|n|nunca|jamais) [mais|vou|me|te|quero|queria|da pra|se deve] (comprar|compro|compra|comprem|compre|encomendo|quero|volto|interessa|tenho interesse|preciso)
    (tem|tens|ficou|esta|estao) [algum] (interesse|interessad(o|a)) (?|??)
    ate (agora|hoje|ao momento) (nada|ninguem|nao|so)
    (a espera|esperando|atrasad(o|a)|inadmissivel|pessimo|horrivel)
    ninguem [me] (respond(e|eu|em)|atend(e|eu)|veio|apareceu)
    (preciso|precisamos|procuro) [ANY] de (um|uma) (bom|boa) ANY
    (pedido|encomenda|compra) [ANY] (nao|cade|atrasad(o|a)|errad(o|a))
  `,
  ),
  always(
    -1.5,
    `
    (quero|queria|queremos|preciso|preciso de|exijo|quero so) [apenas|so|de|ja|logo] [o|um|uma|a] (meu|minha|meus|saber|entender|ver (o|a|um|se|quem|voces|ele|ela)|resposta|respostas|solucao|dinheiro|reembolso|estorno|devolucao|cancelar|cancelamento|reclamar|troca|explicacao|satisfacao|retorno|posicao|justica|respeito|distancia|paz|ferias|dormir|chorar|morrer|ir embora|que|nem|agradecer|deixar|desejar|dizer|falar|abraco|beijo|cafe|namorado|namorada|marido|milagre|sossego|ajuda|indicacao|indicacoes|indicacao|dica|dicas|sugestao|sugestoes|conselho|opiniao|opinioes|emprego|trabalho|tempo|minuto|momento|banho|cama|sol|praia|favor|atendimento|parar|emagrecer|mae)
    (quero|queria|gostava|gostaria) .. (de volta|funcionando|arrumad(o|a)|consertad(o|a)|resolvid(o|a))
    (comprar|encomendar|pedir|fazer|compro|procurar) [ANY] (em|na|no|noutr(o|a)|num|numa|na) (outr(o|a)|concorrencia|concorrente)
    (proxim(o|a)) ANY nao
    precisando de (um|uma) (abraco|beijo|cafe|colo|ferias|banho|cerveja|namorad(o|a)|descanso|milagre|folga|vinho|dia|tempo|viagem|sossego)
    (procuro|preciso|preciso de|precisamos de|em busca de) [um|de|por] [um] (emprego|trabalho|vaga)
    (quero|preciso) (um|de um|uma|de uma) (dia|vida|semana|mundo|pais|presidente|time|filho|amor|bom dia|conversa|pessoa|homem|mulher)
    preciso de alguem que me (ame|entenda|ature|abrace)
    (comprar|comprei|compra|compro) [a] (briga|voto|votos|essa (ideia|briga|historia)|esse discurso)
  `,
  ),
  always(-0.8, '(renda extra|ganhe|lucro|link na bio|saiba mais|vagas limitadas|nossa equipe|clique|URL)'),
];

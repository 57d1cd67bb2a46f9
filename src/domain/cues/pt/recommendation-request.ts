import { always, type Cue } from '../cue';

/** Who does or sells something one asks others for. */
const TRADE =
  '(eletricista|electricista|encanador|canalizador|pedreiro|pintor|marceneiro|carpinteiro|serralheiro|jardineiro|diarista|faxineira|empregada|mecanico|oficina|borracheiro|funileiro|chapeiro|cabeleireiro|cabeleireira|barbeiro|barbearia|manicure|salao|esteticista|fotografo|fotografa|dj|buffet|catering|confeiteira|boleira|pasteleira|florista|joalheiro|joalheria|ourives|ourivesaria|professor|professora|explicador|explicadora|baba|ama|creche|escola|colegio|veterinario|veterinaria|clinica|dentista|medico|medica|psicologo|psicologa|pediatra|dermatologista|ginecologista|ortopedista|psiquiatra|oftalmologista|obstetra|terapeuta|nutricionista|personal|pt|contabilista|contador|contadora|advogado|advogada|solicitador|corretor|corretora|imobiliaria|mudanca|mudancas|empresa|loja|lugar|sitio|restaurante|academia|ginasio|hotel|pousada|agencia|costureira|tatuador|tatuadora|gesseiro|vidraceiro|vidracaria|tecnico|montador|instalador|chaveiro|serralharia|arquiteto|arquiteta|decoradora|designer|seguradora|banco|operadora|transportadora|profissional|pessoa|alguem|adestrador|petsitter|hospedagem|fisioterapeuta|podologo|churrasqueiro|local|estofador|marmorista|cerimonialista|maquiadora|maquilhadora|estofos|calheiro|desentupidora|dedetizadora|telhadista|curso)';

export const recommendationRequest: readonly Cue[] = [
  always(
    1,
    `
    (alguem|algm|algum de (voces|vos|vcs)|alguma de (voces|vos|vcs)|algum vizinho|alguma mae|quem|vcs|voces|vc|voce|podem|podiam|poderiam|pode|poderia|conseguem|sabem|sabe|gente|pessoal|meninas|galera|malta|alguma|me|por favor|pf) ..4 (indica|indicam|indicar|indique|indiquem|indicarem|indicaria|indicariam|recomenda|recomendam|recomendar|recomende|recomendem|recomendaria|recomendariam|sugere|sugerem|sugerir|sugira|sugiram|aconselha|aconselham|aconselhar|aconselhe|aconselhem|aconselhavam|recomendavam) .. ((?|??)|END)
    (indicam|indiquem|recomendam|recomendem|recomendais|sugerem|sugiram|aconselham|aconselhem|aconselhais|aconselhavam|recomendavam|recomendariam|me indica|me indiquem|me indique|me recomendem|me recomenda|me sugerem|indica me|indiquem me|recomendem me) .. 
    (alguem|algm|quem|alguma|algum|voces|vcs|vc|pessoal|gente|malta|galera|meninas|sabem|por acaso) [ai|aqui|daqui|por aqui|ja|por acaso|de voces|mamae|vizinho|me|tambem|por ai] (conhece|conhecem|sabe de|sabem de|sabe onde|sabem onde|sabe quem|sabem quem|sabe qual|sabe dum|sabe duma|sabe algum|sabe alguma|tem (contato|contacto|indicacao|o contato|o contacto|numero|uma indicacao|alguma indicacao|um bom|uma boa|bom|boa|algum|alguma|sugestao|sugestoes|experiencia)|ja (comprou|usou|foi|fez|experimentou|testou|teve|contratou|colocou|instalou|provou|trabalhou|viajou|alugou|lidou)|ter (contacto|contato)|que (faca|venda|conserte|instale|repare|arranje|saiba|conheca|tenha|trabalhe|limpe|pinte|monte|entregue|va|venha|corte))
    (conhecem|conheces|conhece) (um|uma|algum|alguma|alguem|bons|boas|bom|boa|lugar|sitio|lojas)
    (preciso|precisamos|precisava|precisando|quero|queria|necessito|procuro|aceito|aceita se|busco|procurando|gostaria|gostava|pra|peco|em busca|atras|a procura|alguma|alguem tem) [muito|urgente|de] [de|por|uma|umas|algumas] (indicacao|indicacoes|recomendacao|recomendacoes|sugestao|sugestoes|dica|dicas|conselhos|opiniao|opinioes|referencia|referencias)
    START (indicacao|indicacoes|recomendacao|recomendacoes|sugestao|sugestoes|dicas) (de|para|pra|por|(?|??)|END)
    (sugestoes|indicacoes|dicas|recomendacoes|opinioes|experiencias) ((?|??)|por favor|pf|pff|sobre|acerca|com|de (lojas|restaurantes|sitios|lugares|empresas|marcas|hoteis|quem|onde|profissionais))
    (qual|quais|qual e|quais sao|onde e|onde fica|onde esta|quem e|onde tem|onde encontro|onde ha|onde acho) [o|a|os|as] (melhor|melhores|mais barat(o|a)|mais em conta|mais proxim(o|a)|vossa favorita|vosso favorito)
    (qual|que|quais) [ANY] [ANY] (voces|vcs|vc|voce|me) (indicam|indica|recomendam|recomenda|usam|usa|preferem|prefere|compram|compraria|comprariam|escolheriam|aconselham|sugerem|acham|acha|gostam|tem usado|levariam)
    (qual|quais|onde|qual marca|que marca) (vale|compensa|devo|escolho|escolher|comprar|compro|e melhor|e a melhor|e o melhor|e bom|e boa|voces usam|me aconselham|compraram|comprariam)
    (que|qual) ANY [ANY] (recomendam|aconselham|indicam|sugerem|usam|devo|devo comprar|escolher|escolho|me aconselham|me recomendam|e melhor|e que (recomendam|usam|aconselham))
    (onde|aonde|ond) [e que|que|eu] (compro|posso (comprar|encontrar|levar|ir|fazer|mandar|comer)|consigo (comprar|encontrar|fazer|mandar)|encontro|acho|arranjo|vende|vendem|se vende|tem um|tem uma|tem bom|tem boa|ha um|ha uma|faz|fazem|se faz|levam|levar|mandar|mando|comer|come se|se come|almocar|jantar|comprar|arranjar|encontrar|alugo|voces (compram|fazem|levam|vao|cortam|compraram|mandam)|vcs (compram|fazem|levam|vao|cortam|compraram|mandam))
    quem (faz|fazem|conserta|arranja|instala|vende|repara|monta|limpa|trabalha com|aluga|corta|pinta|lava|desentope|entrega|da aulas|da aula|cuida|costura|revende) .. (?|??)
    quem (faca|conserte|arranje|instale|venda|repare|monte|limpe|trabalhe com|alugue|pinte|desentupa|cuide|costure|de aulas)
    (quem|qual) (voces|vcs|voce|vc) [me] (chamam|contratam|contrataram|usam|usaram|procuram|consultam|indicam|chamaram)
    (preciso|precisamos|precisava|procuro|procuramos|procura se|busco|buscamos|a procura|em busca|atras|procurando|necessito) [urgente|urgentemente|muito] [de|por] [um|uma|alguma|algum] [bom|boa] [ANY] (de confianca|de qualidade|que seja|que nao seja|serio|seria|honesto|honesta|confiavel|baratinho|barato|barata|em conta|acessivel|experiente|competente|recomendado|recomendada)
    (preciso|precisamos|precisava|procuro|procuramos|procura se|busco|buscamos|a procura|procurando|estou a procura) [urgente|muito] [de|por|d] (um|uma|algum|alguma) (bom|boa|bons|boas|optimo|otimo|otima)
    (procuro|procuramos|procura se|busco|buscamos|a procura|procurando) [urgente] [de|por] [um|uma|algum|alguma] ${TRADE} [que|para|pra|em|na|no|perto|por]
    (sugestao|sugestoes|indicacao|indicacoes|dica|dicas|recomendacao|recomendacoes) (de|para|pra) ANY .. ((?|??)|END)
    (vale a pena|vale mais a pena|compensa|compensa mais|valera a pena|sera que vale|e melhor) .. (ou|(?|??))
    (o que|que|oq) [e que|voces|vcs|vc] (acham|acha|achais|voces acham|vcs acham|acharam|pensam) (d(e|o|a|os|as|esse|essa|este|esta)|sobre) .. ((?|??)|END)
    (ha|existe|existem|tem) [por aqui|por ca|alguma|algum] (alguem|algum|alguma|quem) [por aqui|aqui|ai|por ca] (que|para|pra|em|de|bom|boa|perto|${TRADE}) .. ((?|??)|END)
    (tem|ha|existe) (algum|alguma|um|uma) ${TRADE} (bom|boa|que|em|na|no|perto|aqui|por|de confianca|aberto|aberta|barato|barata) .. ((?|??)|END)
    ${TRADE} .. (ha por aqui alguem|alguem por aqui|alguem tem|alguem ai|alguem conhece|alguem sabe)
    (alguem|quem) [ai|aqui|por aqui] (pra|para|que|por) (fazer|faz|faca|consertar|arranjar|instalar|pintar|limpar|cuidar|montar|venda|vende|trabalha|trabalhe|aulas)
    (qual|que|quais) [e] [o|a|os|as] [vosso|vossa] ${TRADE} [ANY] (voces|vcs|levam|de confianca|usam|frequentam|vao)
    (quem|qual) e [o|a] (vosso|vossa) ANY
    (algum|alguma|alguns|algumas|um bom|uma boa) ${TRADE} .. ((?|??)|END)
    (ajudem|me ajudem|ajuda|me ajuda|ajudem me) [ANY] [a] (escolher|decidir|encontrar|achar|com indicacao|com indicacoes)
    (bom|boa|bons|boas) ${TRADE} (em|na|no|nos|aqui|perto|por|de|para) [ANY] [ANY] [ANY] [ANY] (?|??)
    (qual|que) (${TRADE}|marca|modelo|plano|carro|colchao|celular|telemovel|racao|tinta|plataforma|app|site|curso|seguro|banco|produto|creme|maquina|operadora) ..4 (recomendam|indicam|melhor|voces|vcs|usam|bom|boa|aconselham|comprar|vale)
  `,
  ),
  always(0.6, '(alguem|algm|quem|pessoal|gente|malta|galera|vizinhos|meninas|mamas|maes) .. (?|??)'),
  always(
    0.5,
    '(de confianca|que nao seja|nao seja um roubo|nao seja caro|em conta|baratinho|bom e barato|perto de|aqui perto|na zona|zona de|nas redondezas|por aqui|na regiao)',
  ),
  always(
    0.7,
    '(sitio|sitios|lugar|lugares|restaurante|restaurantes|loja|lojas|hotel|hoteis|bar|bares|praia|praias|resort|cafe|cafes|marca|marcas|salao|clinica|escola|empresa|app) [ANY] (para|pra|em|no|na|perto|por|de) .. (?|??)',
  ),
  always(
    0.6,
    '(procuro|procuramos|procurando|preciso|precisamos|estou a procura|a procura) [de|por] [um|uma|alguem] [ANY] ..6 (que|para|pra)',
  ),
  always(0.3, '(bom|boa|bons|boas|melhor|dica|dicas|ajuda|marca)'),
  // Speaks against it: recommends, is asked by a business, asks for facts or company.
  always(
    -1.5,
    `
    (eu|super|muito|nao|n|so|sempre|ja|e|tambem) [super|nao|sempre|ja|so] (recomendo|indico|aconselho|recomendamos)
    (recomendo|indico|recomendamos) (muito|a|o|os|as|de olhos|demais|sempre|vivamente|(!|!!)|END|sem)
    se (alguem|voce|vc|voces|quiser|quiserem|precisar|precisarem|queres) .. (chama|chame|liga|me|contacta|contacte|procura)
    (alguem|quem|alguem mais) [ai|aqui|mais|tambem] (sabe|sabem) [me dizer|dizer] (se|porque|por que|pq|o que|quando|que horas|a que horas|como|quem (e|foi|ganhou))
    quem (vai|foi|e|quer|disse|lembra|ganhou|mais|nunca|ai|ta|esta|viu|perdeu|atrasar|concorda|topa|anima|joga|faz (aniversario|anos|isso|questao)|tem (coragem|medo)|faz (parte|falta))
    (procuro|busco|preciso de|a procura de|procurando) [um|de|por] [um] (emprego|trabalho|estagio|primeiro emprego|namorad(o|a)|amigos|trampo)
    (procuramos|buscamos|precisamos de|contratamos|contrata se) (vendedor|vendedora|colaborador|colaboradores|atendente|pessoas motivadas|parceiros|revendedoras|revendedores|funcionario|pessoas)
    [a] (vaga|vagas) (de emprego|para|pra|aberta|abertas)
    (confira|veja|aqui vao|seguem|mais) [ANY] (dica|dicas)
    cansad(o|a) de (procurar|pagar|perder)
  `,
  ),
  always(
    -0.7,
    'START MENTION\n(chama|clique|link na bio|saiba mais|renda extra|jogo|gol|prefeito|presidente|novela|greve)',
  ),
];

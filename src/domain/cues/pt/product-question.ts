import { always, type Cue } from '../cue';
import { BUSINESS, GOODS } from './goods';

/** What a seller has, said as one asks for it. */
const FACT =
  '(valor|valores|preco|precos|horario|horarios|endereco|morada|localizacao|tamanho|tamanhos|medida|medidas|cor|cores|marca|modelo|ano|km|quilometragem|kilometragem|voltagem|prazo|material|tecido|telefone|contato|contacto|numero|whats|whatsapp|zap|site|diferenca|condicao|condicoes|forma de pagamento|formas de pagamento|mensalidade|taxa|consumo|peso|altura|largura|comprimento|potencia|capacidade|validade|garantia|frete|portes|entrada|parcela|parcelas|prestacao|caucao|condominio|renda|tipologia|metragem|area|composicao|dosagem|idade|raca|bairro|cidade|zona|rua|loja|orcamento|catalogo|cardapio|menu|ementa|lote|estado|procedencia|anuidade|carencia|cobertura)';

export const productQuestion: readonly Cue[] = [
  // Price.
  always(
    1,
    `
    (qual|quais|qual e|quais sao|qual seria|ql|qal|q|que) [e|o|a|os|as|seria] [o|a|os|as] ${FACT}
    START [e|a|o|as|os] ${FACT} [e] [ANY] [ANY] ((?|??)|pf|pff|pfv|por favor)
    START (valor|valores|preco|precos|precinho|orcamento|pvp|info|infos|inf|informacao|informacoes|detalhes|mais info|mais infos|mais informacao|mais informacoes|mais detalhes|tabela|catalogo|cardapio|menu|ementa|localizacao|endereco|morada|contato|contacto|horario|horarios|tamanho|tamanhos|medidas|km|ano|frete|portes|parcelas|formas de pagamento) [de|do|da|dos|das|para|pra|por|e|em|no|na] [ANY] [ANY] [ANY] ((?|??)|por favor|pf|pff|pfv|pfvr|porfavor|plis|pls|inbox|pv|direct|mp|END)
    START (valor|preco|valores|precos) (e|do|da|dos|das|de|para|pra)
    (valor|preco|valores|precos) ((?|??)|por favor|pf|pff|pfv|pfvr|inbox|no (pv|direct|inbox|privado)|por (mp|mensagem|inbox))
    (quanto|qt|qto|qnto|qnt|quantos|qntos) (custa|custam|custaria|custou|custo|e|fica|ficam|ficaria|sai|saem|sairia|ta|esta|estao|tao|vale|valem|cobra|cobram|cobras|seria|pagaria|pago|paga|paga se|pagamos|pede|pedem|da|leva|levam|pesa|mede|dura|consome|gasta|rende|tempo (leva|demora|dura|tem|de)|custava) .. ((?|??)|END)
    (quanto|qt|qto|qnto|qnt) [e que] [ANY] [ANY] [ANY] (custa|custam|fica|sai|vale) 
    (quanto|qt|qto|qnto|qnt) ((?|??)|o|a|os|as|pra|para|por|pelo|pela|esse|essa|este|esta|cada|um|uma|cm|o kg|ao) [ANY] [ANY] [ANY] ((?|??)|END)
    (em|de|a) (quantas vezes|quantas x|ate quantas)
    quant(os|as) (parcelas|vezes|quartos|km|metros|m2|anos|pessoas|lugares|cm|litros|portas|dias|horas|sessoes|aulas|pecas|unidades|vagas|suites|banheiros|donos|meses|gramas|ml|semanas|fotos|alunos|cavalos|gb) .. ((?|??)|END)
    (a|por) quanto (e|fica|sai|esta|ta|estao|vende|vendem|faz|fazem|o|a|(?|??))
    a como (e|esta|estao|sao|fica|ficam)
    (me|pode|podem|poderia|podia|consegue|podes|poderiam|pode me|podem me|da pra) [me] (passa|passar|passe|passem|manda|mandar|mande|mandem|envia|enviar|envie|enviem|diz|dizer|diga|digam|dizer me|informa|informar|informe|informar me|dar|indicar|falar|enviar me|confirmar) [me|o|a|os|as|mais|um|qual|qual o|uma] [o|a|os] (valor|valores|preco|precos|orcamento|endereco|morada|contato|contacto|tabela|catalogo|cardapio|info|informacoes|informacao|detalhes|medidas|horario|horarios|fotos|localizacao|se|lista|simulacao)
    (tem|teria|teriam|fazem|faz|ha|da|fazes|rola|da pra fazer|consegue|aceita) [algum|um|uma|o] (desconto|descontinho|precinho|promocao|promo|preco melhor|valor melhor|contraproposta|proposta|melhor preco)
    (gostava|gostaria|queria|quero|precisava|precisaria|preciso|queriamos) [muito] [de] (saber|perguntar|entender|tirar uma duvida|tirar duvidas|mais (informacoes|info|infos|detalhes|informacao)|informacoes|ser informad(o|a)) [ANY] (se|o|qual|quais|quanto|preco|valor|como|onde|sobre|a|os|as|mais|acerca|quando|ate|disponibilidade)
    (mais|maiores) (informacoes|infos|info|detalhes|informacao|fotos) (por favor|pf|pff|pfv|(?|??)|sobre|desse|dessa|deste|desta|END)
    (tiro|tira|tirar) [me] [uma|umas] (duvida|duvidas)
    (qual|ql) (preco|valor)
  `,
  ),
  // Stock, features.
  always(
    1,
    `
    (ainda|inda|continua|continuam) (tem|teem|tens|ha|esta|estao|ta|tao|existe|existem|vende|vendem|disponivel|disponiveis|a venda|vago|vaga|com|fazem|faz|dao|vai ter|vao ter|resta|sobrou) .. ((?|??)|END)
    START [ainda|esta|ta|continua|estao|e] (disponivel|disponiveis|dispo|disponibilidade|a venda|vendido|vendida|vendeu|esgotado|esgotou|pronta entrega|original|automatico|manual|novo|usado|unissex|negociavel|financia|quitado|mobilado|mobiliado|comestivel) [em|no|na|ainda|para] [ANY] ((?|??)|END)
    (esta|ta|estao|continua|tem|e) (disponivel|disponiveis|a pronta entrega|em stock|em estoque|a venda|pra vender|para venda|esgotad(o|a)|incluid(o|a)|inclus(o|a)|negociavel) .. ((?|??)|END)
    (tem|teem|tens|voces tem|vcs tem|teria|teriam|ha|vende|vendem|faz|fazem|existe|chegou|chega|chegam|vai ter|vao ter|dispoe de|trabalham com|trabalha com|fabricam) .. (tamanho|tamanhos|numero|cor|estoque|stock|pronta entrega|preto|preta|branco|branca|azul|vermelho|vermelha|verde|rosa|bege|cinza|cinzento|dourado|prata|infantil|plus size|masculino|feminino|pp|p|m|g|gg|xl|xxl|garantia|nota fiscal|nota|fatura|recibo|manual|volts|220v|110v|bivolt|estacionamento|wifi|entrega|delivery|retirada|levantamento|site|catalogo|loja fisica|seguro|vaga|varanda|elevador|garagem|churrasqueira|piscina|opcao|opcoes|aula experimental|vegano|vegana|vegetariano|gluten|lactose|acucar|aos sabados|ao sabado|aos domingos|ao domingo|no sabado|no domingo|domicilio|outra|outras|outros|outro|menor|maior) .. (?|??)
    START [e|voces|vcs|ainda] (tem|teem|tens|ha|vende|vendem|faz|fazem) (em|no|na|do|de|com|tamanho|numero|cor) [tamanho|numero|cor] ANY [ANY] ((?|??)|END)
    (e|sao|isso e|este e|esse e|essa e|e de) (original|originais|ouro|prata|couro|madeira|verdade|confiavel|seguro|novo|nova|usado|usada|bivolt|automatico|manual|flex|diesel|gasolina|impermeavel|lavavel|a prova dagua|a prova de agua|resistente|unissex|importado|nacional|hipoalergenico|vegano|comestivel|negociavel|fixo|reciclado|artesanal|descartavel|recarregavel|eletrico|inflavel|banhad(o|a)|folhead(o|a)|antialergic(o|a)|mdf|compativel) .. (?|??)
    (serve|servem|funciona|funcionam|da|dao|compativel|pode ser usad(o|a)|pode usar|posso usar|aguenta|suporta|encaixa|cabe|combina|indicado) [ANY] (para|pra|pro|com|em|no|na|num|numa|p) .. (?|??)
    (vem|veem|acompanha|acompanham|inclui|incluem|traz|esta incluid(o|a)|inclus(o|a)|ja inclui|ja vem|com) [com|o|a|ja|incluid(o|a)] .. (instalacao|montagem|entrega|frete|iva|garantia|carregador|capa|pilha|pilhas|caixa|manual|cabo|acessorios|bebida|bebidas|cafe da manha|pequeno almoco|material|tudo|colchao|rodas|taxas|estacionamento|chave|condominio|agua|luz|internet) .. (?|??)
    quando (chega|chegam|volta|voltam|abre|abrem|abriu|repoe|repoem|sai|lanca|lancam|tera|terao|vao ter|vai ter|vai chegar|vao chegar|voltam a ter|volta a ter|entra em|comeca|comecam|reabre|reabrem|fica pronto|havera|esta disponivel|estara) .. (?|??)
    (vai|vao) (ter|voltar|repor|chegar|abrir|haver|receber) [ANY] (mais|reposicao|novamente|outra vez|outro|outra|de novo|black friday|desconto|promocao|loja|em) .. ((?|??)|END)
    (repor|reposicao|restock) .. (?|??)
  `,
  ),
  // Delivery, payment, opening hours, place.
  always(
    1,
    `
    (entrega|entregam|entregas|entregais|entregue|entregas|envia|enviam|envias|mandam|manda|fazem entrega|fazem entregas|faz entrega|faz entregas|fazem envios|fazem envio|faz envio|tem entrega|tem frete|tem delivery|despacham|remetem) [hoje|ai|tambem|tb|tbm|gratis|rapida|ao|aqui|a] (em|no|na|nos|nas|pra|para|pro|a|ao|aqui|hoje|domicilio|casa|por|todo|fora) .. (?|??)
    START (entrega|entregam|fazem entrega|fazem entregas|faz entrega|faz entregas|envio|envios|enviam|envia|frete|portes|entregas) (em|no|na|nos|nas|pra|para|pro|a|ao|aqui|hoje) [ANY] [ANY] [ANY] ((?|??)|END)
    START (entrega|entregam|envio|envios|fazem entrega|fazem entregas|faz entrega|enviam|envia|frete|portes|delivery|atende|atendem|aceita|aceitam|aceitas|parcela|parcelam|financia|financiam|divide|dividem|abre|abrem|instala|instalam|monta|montam|troca|trocam|alugam|aluga|fazem|faz|fazes|faziam|fariam|trabalham|vendem|vende|vendes|emite|emitem|consertam|conserta|arranjam|reparam|dao|buscam|busca|recolhem|levam|lavam|serve|inclui|incluem|servem|tens|teem|tem|dispo|cobra|cobram|precisa|precisam|funciona|funcionam|usa|usam|da pra|da para|pode|podem|posso|consegue|conseguem|sao|cabe|vem|veem|retira|retiram|passa|passam|sabem|sabe se|avalia|avaliam|compram|imprimem|personaliza|personalizam|gravam|cortam|pintam|limpam|vao) .. (?|??)
    (aceita|aceitam|aceitas|aceitais|aceitariam|aceitaria) (troca|trocas|moto|carro|cartao|pix|pet|pets|vale|fgts|financiamento|mbway|mb|cheque|animais|animal|cachorro|caes|gato|gatos|plano|planos|convenio|unimed|credito|debito|multibanco|paypal|proposta|propostas|menor|parcelar|devolucao|encomendas|encomenda|retoma|retomas|crianca|criancas|usado|dinheiro|boleto|seguro|ticket|amex|consorcio)
    (parcela|parcelam|divide|dividem|da pra parcelar|da pra dividir|posso parcelar|fazem parcelado|faz parcelado) (em|no|no cartao|ate|(?|??)) .. ((?|??)|END)
    (voces|vcs|vc|voce|cs|a loja|o site|essa loja) (entregam|entrega|envia|enviam|aceita|aceitam|fazem|faz|atende|atendem|tem|teem|vende|vendem|abre|abrem|trabalha|trabalham|instala|instalam|parcela|parcelam|troca|trocam|aluga|alugam|conserta|consertam|montam|monta|cobram|cobra|dao|fica|ficam|funciona|funcionam|conseguem|consegue|emitem|abrirao|estao|recebem|recebe|compram|retiram|podem|pode|sao) .. (?|??)
    (onde|aonde|ond) (fica|ficam|e|e a|e o|e que (fica|ficam|estao)|estao|esta|voces ficam|vcs ficam|fica a|se situa|se localiza|e localizado|sao|atende|atendem) [ANY] [ANY] [ANY] ((?|??)|loja|localizad(o|a|os)|situad(o|a)|voces|vcs|salao|clinica|stand|restaurante|academia|escola|o salao|imovel|apartamento|casa|END)
    (onde|aonde) .. (fica|ficam|se situa|se localiza|e a loja|fica a loja) [ANY] ((?|??)|END)
    onde (vejo|consulto|faco|me inscrevo|envio|entrego|pago|retiro|levanto|marco|agendo|posso (ver|pagar|levantar|retirar|consultar|marcar|agendar)) .. (?|??)
    (chega|chegam|chegaria) [ANY] (antes|ate|a tempo|hoje|amanha|em|no|para|pra) .. (?|??)
    (alguem|quem) [me] (sabe|pode dizer) .. (loja|abre|abrem|fecha|fecham|preco|valor|custa|vende|vendem|stock|estoque|entrega|entregam|salao|restaurante|farmacia|supermercado|horario|mercado|posto|shopping) .. (?|??)
    (fica|ficam|e|sao|estao|esta) (onde|em que|em qual|aonde|perto d(e|o|a)) .. ((?|??)|END)
    (em que|que|em qual|qual) (zona|bairro|cidade|rua|regiao|estado|loja|parte|andar|freguesia|concelho) .. ((?|??)|END)
    [a|ate|de|das|a partir de|desde] (que|qual|ate que) (horas|hora) (abre|abrem|fecha|fecham|atende|atendem|funciona|funcionam|e que (abre|abrem|fecha|fecham)|estao|comeca|e a|e o|vao|voces|vcs|pode|podem|posso|entregam|servem) 
    ate (que|q|qual) (horas|hora|dia|quando) .. ((?|??)|END)
    (horario|horarios) de (funcionamento|atendimento|abertura|visita)
    (abre|abrem|abertos|aberto|aberta|funciona|funcionam|atende|atendem|trabalham|fecham|fecha) [ao|aos|no|nos|de|hoje|amanha|em] (domingo|domingos|sabado|sabados|feriado|feriados|hoje|amanha|segunda|noite|24h|24|tarde|almoco|ferias|carnaval|natal) .. ((?|??)|END)
    (atende|atendem|atendes|trabalha|trabalham|fazem|instalam) (em|na|no|nos|pelo|pela|plano|convenio|unimed|criancas|domicilio|a domicilio|gatos|caes|por|com|com plano) .. (?|??)
    (esta|estao|tao|ta) (abert(o|a|os|as)|fechad(o|a|os|as)|funcionando|atendendo|contratando|a funcionar|a fazer) .. (?|??)
    (posso|podemos|pode|podem|pode se|da pra|da para|da p|consigo|conseguem|consegue|e possivel|seria possivel|tem como|ha como|e preciso|precisa|tenho que|tenho de|preciso|e necessario|ha possibilidade de|existe a possibilidade de) [ANY] [ANY] (ir|chegar|estacionar|levar|buscar|retirar|levantar|pagar|parcelar|trocar|devolver|lavar|usar|agendar|marcar|ver|visitar|ir|personalizar|fazer|enviar|entregar|mandar|instalar|montar|instalado|cancelar|mudar|alterar|escolher|provar|experimentar|por|colocar|financiar|dividir|comprar|encomendar|reservar|fatura|receber|entrar|combinar|gravar|ter|molhar|dobrar|abater|deixar|pegar) .. (?|??)
    como (funciona|funcionam|faco|fazemos|faz|posso|uso|usa|se usa|limpa|limpo|instala|instalo|devolvo|troco|monta|se faz|e feito|e feita|e o|e a|e que|pago|pagar|fazer|e|proceder|consigo|ativo|ligo|conecto|envio|retiro|chego|chegar|participo|participa|contrato|entro em contato|entro em contacto|marco|agendo|lavo|lavar|fica) .. (?|??)
    (cade|kd|onde esta|quando chega|quando vem|como rastreio|como acompanho|qual o status d(o|a)|previsao) [de entrega] [d(o|a)] [o|a] (meu|minha) (pedido|encomenda|entrega|produto|compra|rastreio|fatura|boleto)
    (previsao|prazo) (de|pra|para) (entrega|chegada|reposicao|volta|envio|abertura|retorno|chegar) .. ((?|??)|END)
    (para|pra|a partir de) (que|quais|quantas|quantos|qual) (idade|idades|tamanho|altura|anos|pessoas|carro|modelo|modelos) .. (?|??)
    (esse|essa|este|esta|o|a|os|as|crianca|criancas) ..5 (paga|pagam|serve|funciona|cabe|aguenta|desbota|encolhe|risca|enferruja|escurece|mancha|vem|pega|esquenta|aquece|dura|fica pronto|e bom|e boa|e macio|e confortavel|sai|inclui|veste|estica|faz barulho) .. (?|??)
    (saber|confirmar|informar) (se|qual|quais|quanto|quando) [ainda] [ANY] (tem|ha|fazem|faz|entregam|abrem|aceitam|vendem|esta|fica|custa|disponivel|atendem)
  `,
  ),
  always(0.5, 'START MENTION .. (?|??)'),
  always(
    0.8,
    `
    START [e] (esse|essa|este|esta|isso|isto|o|a|os|as) [ANY] [ANY] (e|sao|vem|da|fica|ficam|custa|tem) .. (?|??)
    (e|sao|esta|tem) .. ou .. (?|??)
    quando (e|sao|sera|comeca|comecam) (a|o|as|os) [ANY] [ANY] .. (?|??)
    START (voces|vcs|a loja) ANY .. (?|??)
    START (esse|essa|este|esta|esses|essas|estes|estas|o|a|os|as|no|na) [ANY] (${GOODS}|${BUSINESS}|modelo|vaga|imovel|casa|promocao|plano|tratamento|procedimento|projeto|espaco|evento|vale|cupao|cupom) .. (?|??)
    START (quanto|quantos|quantas|e necessario|e preciso|precisa|precisam|demora|demoram|molha|desbota|estica|encolhe|esquenta|gasta|consome|rende|contem|e so|e em|e com|e sem|e para|e pra|e por|so tem|so ha|so fazem|so vende) .. (?|??)
    (${GOODS}|produto|modelo|peca|plano) [ANY] [ANY] (e|tem|contem|vira|serve|cabe|da|vem|precisa|aceita|esta|abre|fecha|dura|funciona|faz|leva|aguenta|custa|inclui) .. (?|??)
    (qual|quais) [e|sao|seria] (o|a|os|as) ANY .. (?|??)
  `,
  ),
  always(0.2, '(?|??)'),
  always(0.2, '(voces|vcs|vc|voce) .. (?|??)'),
  always(0.8, '(tem|teem|tens|fazem|faz|ha|aceitam|entregam|vendem|abrem|serve|inclui) .. (?|??)'),
  always(
    0.4,
    '(entrega|encomenda|pedido|loja|preco|valor|tamanho|cor|estoque|stock|garantia|assinatura|plano|app|aplicativo|site|frete|prazo|boleto|fatura|devolucao|orcamento|matricula|visita)',
  ),
  // Speaks against it: asks the crowd for a tip, or asks nothing.
  always(
    -1.5,
    `
    (alguem|algm|quem|algum de voces|alguma de voces) [ai|daqui|aqui|por aqui] [me] (sabe [dizer] (de|onde|quem|porque|por que|pq|o que|que horas)|indica|recomenda|conhece|sugere|viu|achou|perdeu|mais|tem noticias|vai|foi|esta|lembra|quer|aconselha|vem|anima|topa|entendeu|me explica|acertou|bora)
    (quanto|ha quanto) tempo (sem|nao|que|(!|!!)|END|,|amiga|amigo|te)
    quant(o|a|os|as) (odio|amor|saudade|saudades|gente|mimimi|barulho|inveja|drama|talento|beleza|sofrimento|mais|tempo perdido|coisa|mentira|hipocrisia|anos voce|anos vc|anos tens)
    (indicar|indicam|recomendam|aconselham|sugerem|indicacao|indicacoes|sugestoes)
    (sao|vai|e|foi|ta|esta|vao|tem) (serio|verdade mesmo|palhacada|brincadeira) (?|??)
    (que|a que|q) horas (e|sera|comeca|vamos|nos|encontramos|nos encontramos|vai|vais|saimos|voce|vc|chegas|combinamos) [ANY] [ANY] [o (jogo|treino|culto|show|filme|ensaio)|a (missa|reuniao|festa|aula)] (?|??)
    (quem|onde) (e|sera|foi|estava|ta) (esse|essa|este|esta|o|a) (homem|mulher|menino|menina|cara|artista|juiz|arbitro|mae|pai|prefeito|presidente|familia)
    como (voce|vc|voces|vcs) (esta|estao|ta|tao|foi|consegue|tem coragem)
    como (vai|vao|estas|estao|ta|esta|foi|e possivel|assim|pode|e que (e possivel|pode)|passou|correu) [voce|vc|tu|a familia|as coisas|isso|isto|o|a|as|alguem] (?|??)
    (por que|porque|pq|pk) (voce|vc|voces|vcs|esse|essa|o povo|ninguem|a gente|sera)
    (jogo|time|equipe|culto|missa|prova|enem|novela|bbb|show do|greve|coleta de lixo|escola hoje|aula hoje|treino|pelada|eleicao|eleicoes|prefeito|presidente|governo|lula|bolsonaro|golo|gol|benfica|sporting|flamengo|corinthians|palmeiras|reuniao|gira) .. (?|??)
    (churrasco|festa|role|tem aula|ha aula|havera aula|cerveja|praia|ensaio|culto|pelada|futebol|balada|cinema|reuniao) .. (?|??)
    (voces|vcs|vc|voce) (aumentaram|acham|acha|pensam|existem|ja viram|viram|viu|lembram|lembra|sabiam|sabia|conhecem|concordam|gostam|querem|quer|compraram|escolheriam|usam|preferem|chamaram|tem (coragem|vergonha)|nao (tem|vao|respondem|cansam)|vao (no|ao|resolver)|ouviram|entenderam|assistem)
    (esse|essa|este|esta|o|a) (menin(o|a)|cara|homem|mulher|povo|governo|juiz|arbitro|jogo|time|pessoal|gente|familia|filme|serie|musica|dolar|mundo|pais)
    (so|sou) eu que
    (algum|alguma) ANY [ANY] [ANY] (em|n(o|a)|que|por|aqui|abert(o|a)|bom|boa)
    (onde|quem) [e que] (tem|ha) (um|uma|bom|boa)
    qual [e] (o|a) (problema|sentido|motivo|razao|necessidade|graca|nome|dia|pessoa)
    (alguem|algm) [ai|aqui|ja|mais] (tem|ja|viu|vai|conhece|quer)
    (tem|ha|faz) (gente|coragem|vergonha|pena|medo|graca|nocao|sentido|alguma coisa contra|certeza|razao|culpa)
  `,
  ),
  always(-0.8, '(alguem|algm) [ai|daqui|aqui|por aqui] [me] sabe'),
  always(
    -0.8,
    `
    (interesse|duvida|duvidas|quer|queres|deseja|precisa|precisando|procura|procurando|cansad(o|a)|sabia|conhece|conheces|ja pensou|que tal|imagina) .. (?|??) .. (chama|chame|clique|link|URL|direct|zap|whats|whatsapp|fale|vem|venha|saiba|contacte|contate|liga|ligue|envie)
    (vale a pena|compensa|o que acham|que acham|o que voces acham|qual [e] (o|a) melhor|qual melhor|qual vale)
    (onde|aonde) (posso|consigo|compro|encontro|acho|vende|arranjo)
    quem (vende|faz|conserta|instala|arranja)
    ne (?|??)
    (e|voce|vc|amiga|amigo) (tudo bem|td bem|sumid(o|a)|lembra|vai|vem|topa|viu|me conta) (?|??)
    (quer|vamos|bora|queres) (ir|sair|jogar|comigo|marcar|beber|combinar|almocar|jantar|ver) .. (?|??)
  `,
  ),
];

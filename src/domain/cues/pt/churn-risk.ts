import { always, type Cue, cue } from '../cue';
import { PROVIDER } from './goods';

/** What one is bound to. */
const BOND =
  '(plano|assinatura|conta|contrato|academia|ginasio|curso|aulas|escola|matricula|mensalidade|cartao|cartoes|seguro|pedido|encomenda|servico|reserva|compra|inscricao|internet|linha|chip|apolice|subscricao|anuidade|convenio|pacote|agua|tv|adesao|consulta|fidelidade|cadastro|quota)';

export const churnRisk: readonly Cue[] = [
  always(
    1,
    `
    (cancelei|cancelamos|encerrei|encerramos|rescindi|rescindimos|desativei|fechei|anulei|desisti d(o|a|e)|desliguei|terminei|cancelado|desisti d(o|a)|deixei|cancelo|encerro) [hoje|ontem|ja|agora|ate|finalmente] [o|a|os|as|com] [meu|minha|meus|nosso|nossa|ANY] [ANY] ${BOND}
    (cancelei|cancelamos|rescindi|rescindimos)
    (cancelem|cancele|encerrem) [logo|ja|por favor] [o|a] (meu|minha|essa|esse|esta|este|tudo|isso)
    (fechar|fechei|encerrar|encerrei) [a|as] (minha|minhas|nossa) conta(|s)
    (cancelar|rescindir|encerrar|anular|denunciar|desativar) [hoje|logo|ja] [o|a|os|as|todos|todas] [meu|minha|meus|nosso|nossa|esse|essa|este|esta|os] [ANY] ${BOND}
    (cancelando|encerrando|a cancelar|a rescindir|a encerrar|rescindindo) [o|a|os|tudo|ja|hoje|meu|minha|com]
    (vou|vamos|quero|queremos|pretendo|irei|penso em|pensando em|estou a pensar em|a pensar|ja vou|to indo|preciso|prefiro|considerando|acho que vou|estou pensando em|to pensando em|decidi|resolvi|tive que|tive de|acabei por|mandei|melhor) [ja|mesmo|so|logo|tambem|tb|de] (cancelar|rescindir|encerrar|desistir d(o|a|esse|essa|este|esta)|(mudar|trocar) [logo|ja] de (${PROVIDER}|plano)|(trocar|mudar|migrar) (pra|para|pro) (a|o|outr(o|a)|concorrencia|claro|vivo|tim|oi|meo|vodafone|outra)|sair d(a|o|essa|esta|esse|este) (${PROVIDER})|desinstalar|abandonar|ir pra concorrencia|ir para a concorrencia|dar baixa|procurar outr(o|a)|comprar (noutr(o|a)|em outr(o|a)|na concorrencia|noutro lado)|fazer a portabilidade|fazer portabilidade|pedir (o|a) (cancelamento|rescisao|portabilidade)|deixar de (ser|comprar|usar|ir)|boicotar|largar)
    (pedi|pedimos|solicitei|solicitamos|fiz|peco|quero|vou pedir|dei|pediu|solicito|enviei|assinei) [ja|hoje|a|o|logo] [o|a] [pedido de] (cancelamento|rescisao|portabilidade|distrato|baixa|encerramento|desligamento|desistencia|anulacao)
    (mudei|mudamos|troquei|trocamos|migrei|migramos|passei|fui|fomos|sai|saimos|transferi|portei|bandeei) [hoje|ja|tudo|agora|finalmente|me|o ANY|a ANY|meu ANY|minha ANY|logo] (de|pra|para|pro|d(a|o)|a) [ANY] (${PROVIDER}|plano|concorrencia|concorrente|outro|outra|outro lado|vivo|claro|tim|oi|meo|nos|vodafone|nubank|inter)
    (mudei|troquei|migrei) (pra|para|pro|de vez)
    (comprei|compro|vou|fui|fechei|pedi|levei|encomendei|fiz|contratei|aluguei|arranjei|gastei|gastar|comprar|resolvi|prefiro comprar) [tudo|ja|la|o mesmo|logo] (num|na|no|em|noutr(o|a)|pra|para|a|com|de) [a|o] (concorrente|concorrencia|outro lado|outra loja|outra empresa|outro lugar|outro sitio|outra academia|outro banco|outra pessoa|outra|outro) (lugar|sitio|pessoa|loja|empresa|,|.|(!|!!)|END|e)
    (comprei|compro|vou|fui|fechei|pedi|encomendei|comprar) [tudo|ja|la|o mesmo|logo] (na|no|a) (concorrente|concorrencia)
    noutr(o|a) (lado|sitio|loja|empresa|freguesia)
    nunca mais [eu|vou|quero|me|la|na vida|nessa|nesta] [ANY] (compro|comprar|volto|voltar|encomendo|encomendar|uso|usar|viajo|viajar|voo|voar|piso|pisar|ponho|por os pes|por la|peco|pedir|entro|entrar|contrato|contratar|assino|alugo|alugar|fecho|renovo|vou|como|comer|faco|fazer|gasto|me veem|me ve|me vem|veem|vejo|vem|verao|dou|levo|confio|pago|nesse|nessa|neste|nesta|aqui|la|com)
    nunca mais [na vida|mesmo|com voces|la] (END|.|(!|!!)|,)
    (nao|n|naum) [la|me|vos|lhes] (volto|voltarei|voltamos|voltaremos|renovo|renovamos|renovarei|vou renovar|vou voltar|vamos voltar|vamos renovar|pretendo (voltar|renovar|continuar)|conto (renovar|voltar)|contem (mais|comigo))
    (nao|n|naum) [la|me|vos|lhes] (compro|compramos|compraria|uso|usamos|encomendo|assino|fico|ficamos|continuo|quero|piso|ponho|peco|entro) [la|ai|os pes|nada|nem|aqui] (mais|nunca mais|outra vez|de novo|nada [ANY] com|nesse|nessa|nesta|neste|com voces|com vcs|convosco)
    (deixei de|deixamos de|parei de|paramos de|vou deixar de|vou parar de) (ser|comprar|usar|ir|frequentar|encomendar|seguir|assinar|consumir|voar|pedir|pagar|almocar|jantar|fazer compras)
    (perderam|perdeu|perdem|perde|acabaram de perder|acabou de perder|vao perder|vai perder|estao a perder|perdendo|ganharam) [mais|aqui] (um|uma|o|a|o meu|meu|NUM) (cliente|clientes|cliente fiel|cliente de|clienta|assinante|fregues|freguesa|aluno|aluna|dinheiro|menos)
    (menos) (um|uma) (cliente|assinante|fregues|aluno|aluna)
    (ex|nao sou mais|ja nao sou|deixei de ser|nao serei|nunca mais serei|nao sou) (cliente|assinante|aluna|aluno)
    (ultima|derradeira) (vez|compra|encomenda|viagem|oportunidade|corrida|visita|chance|assinatura) [que] [eu|ca|la|me|nos|com|aqui|ai|ponho|entro|voces|foi|vou|compro|peco]
    (passem|passar bem|passe) (bem|longe|muito bem)
    (bem|bom) longe (da minha|de mim|dessa|dessa|dessas)
    (desinstal(ei|ando|ar|o)|apaguei|exclui|deletei|eliminei) [ja|hoje|o|a|essa|esse|de vez|minha|meu] [app|aplicativo|aplicacao|conta|cadastro|jogo|isso|essa|esse|joca]
    START (cancelad(o|a)|contrato cancelado|assinatura cancelada|plano cancelado|conta (encerrada|cancelada|fechada)) ((!|!!)|.|,|END)
    (nao|n) (vou|vamos|pago|pagamos|como|comemos|gasto) mais (ai|la|a esse|a essa|a este|a esta|nesse|nessa|nesta|neste|um (centavo|cent|tostao|real|euro)|nada (ai|la|aqui|a voces)|,|.|(!|!!)|END)
    (pode|podem) cancelar
    embora d(essa|esta|esse|este|a|o) (${PROVIDER})
    (ja nao|nao|n|nunca mais) (sou|somos|serei|seremos|vou ser) [mais] [vosso|vossa|seu|sua|vossos] (cliente|clientes|assinante|socio|socia|alun(o|a)|fregues|freguesa|paciente)
    (foi|foram|sera|e) [este|esse|mesmo] [o|a] (ultim(o|a)) ANY que
    (este|esse|esta|essa) foi [o|a] (ultim(o|a))
    volt(o|amos|arei) nem [que|de|a|por] (graca|pint(ado|ada)|pag(o|a|os)|me|que)
    (vou|vamos|quero|queremos|penso em|pensando em|a pensar|decidi|preciso) (trocar|mudar|largar|deixar|dispensar|abandonar) [de] (essa|esta|esse|este|a|o|minha|meu) [ANY] (${PROVIDER})
    (proxim(o|a)) ANY [ja] nao (vai ser|sera|compro|vou|e com|faco|conta)
    (ficaram|ficou|ficam|vao ficar) sem (cliente|clientes|mim|uma cliente|um cliente|o meu|meu)
    (decidi|resolvi|decidimos|resolvemos|prefiro|vou|preferimos) nao (continuar|renovar|voltar|comprar (mais|la|ai)|ir mais|ficar|prosseguir|avancar)
    (nao|n) (vou|vamos|quero|pretendo|queremos) [mais] (continuar|prosseguir|avancar) [mais] (com|no|na|a|nessa|nesse|aqui)
    (nao|n) se compra mais
    (adeus|tchau|fui|ate nunca|bye|bye bye|adios|partiu|ola) [,] (vivo|claro|tim|oi|meo|nos|vodafone|netflix|uber|ifood|MENTION|concorrencia|operadora|academia|plano|assinatura|banco|concorrente|vodafone|nowo)
    (boicot(e|ar|em|ando|o))
    (portabilidade)
    (fechei|fecho|fechamos|arranjei|arranjamos|encontrei|achei|contratei|procurando|procuro|procurar|a procura de|ja tenho|ja arranjei|escolhi|ja fechei) [ja|por|com|de] (outr(o|a)) [ANY] (empresa|operadora|loja|fornecedor|profissional|pessoa|academia|banco|salao|clinica|escola|plano|seguradora|mais|melhor|oficina|dentista|pedreiro|marceneiro|que)
    (vou|fui|vamos|fomos) (pra concorrencia|para a concorrencia|a concorrencia|pro concorrente|para o concorrente|procurar outr(o|a)|embora (de vez|daqui|dessa|desta|desse|deste))
    (tirei|tiro|vou tirar|levei|transferi|saquei) [de la|ja|todo|logo|o|a] [o|a|todo] (meu|minha|o meu) [ANY] (dinheiro|filh(o|a)|conta|salario|carro|investimentos|animais|cachorro)
    (aqui|daqui|ai|la) (nao|nunca|n) [me|mais] (volto|compro|piso|levam|apanham|pegam|veem|compro|entro|ponho)
    (nao|n|nunca) me (apanham|pegam|veem|vem) (mais|la|outra vez|de novo)
    (acabou|chega|basta|deu|ja chega|terminei) [pra mim|para mim|,] [de|com] (voces|vcs|essa (empresa|loja|operadora|academia|palhacada)|esse (banco|plano|app)|sky|vivo|claro|tim|oi|meo|nos|vodafone)
    ate aqui (chegamos|chegou)
    (nao|n) (preciso|precisam|precisa|quero|precisamos) mais [d(o|a|e|esse|esta)] [o|a] (orcamento|servico|plano|assinatura|voces|pedido|encomenda|reserva|visita)
    [ja] (comecei|estou|to|tou) [a|ja] (procurar|procurando|ver|vendo|usar|usando|olhando) [ANY] (outr(o|a|os|as)|alternativa|alternativas|concorrencia|concorrente)
  `,
  ),
  cue(
    0.6,
    `
    (cancelar|cancelamento|cancelado|cancelei|rescisao|rescindir|encerrar|concorrencia|concorrente|desisti|desisto|desistir|fidelidade|trocar de|mudar de|outra (loja|empresa|academia|operadora|seguradora)|cansei|farta|farto|ja chega|chega de)
  `,
  ),
  always(0.5, '(acabou|ja chega|chega de|basta|desisto|ja deu|nao da mais|fim)'),
  always(
    0.5,
    `
    (nunca mais|ultima vez|passem bem|pra mim (chega|deu)|para mim (chega|acabou)|adeus|tchau|perder(am|ao)|ja era|sem mim|acabou)
    (era|fui|sou|eramos|fomos) [cliente|uma|um|aluna|aluno|assinante] [cliente|fiel|assidu(o|a)] [ha|por|desde|durante] [mais de] NUM anos
    (NUM|dez|vinte|quinze|oito|cinco|muitos) anos (de casa|cliente|de cliente|com voces|como cliente)
    era [tao|um|uma|muito|o|a] (cliente|fiel|bom)
  `,
  ),
  // Others leave, or are told to; comes, rather than goes.
  always(
    -1.2,
    `
    (cancelaram|cancelou|cancelam) [o|a] (meu|minha|nosso|nossa|voo|show|jogo|pedido|consulta|reserva|aula|aulas|evento|viagem)
    (foi|foram|esta|estao|ser|sera) (cancelad(o|a|os|as))
    como (faco|posso|consigo|fazer|faz|cancelo) [para|pra] (cancelar|rescindir|encerrar|sair|trocar de plano|mudar de plano|cancelo)
    (posso|podemos|da pra|da para|se eu quiser|se quiser|se precisar|se tiver que|caso queira|e possivel|consigo|tem multa|taxa|multa para|multa por|cobra|cobram|paga) [de|pra|para] [o|a] (cancelar|cancelamento|trocar|mudar|rescindir|fidelidade) .. (?|??)
    (tem|ha) (fidelidade|multa|taxa) .. (?|??)
    (mudei|troquei|migrei|vim|mudamos|passei|trocamos) [me] (pra|para) (voces|vcs|ca|aqui)
    (nunca mais) [eu] (troco|mudo|largo|saio|quero outr(o|a)|uso outr(o|a)|compro em outr(o|a)|vou (a|em) outr(o|a)|te vi|vi|apareceu|apareceste|nos vimos|falamos|chove|e (segunda|sexta|natal)|bebo|jogo|bebi|acordo|corro|corro)
    (nao|nunca|n) (troco|mudo|largo|vou cancelar|cancelei|pretendo cancelar)
    (vendo|alugo|passo|repasso) [o|a] (meu|minha|plano|contrato)
    (bem longe|longe) d(e|o|a) (casa|mim agora|trabalho|praia|brasil)
    (vou|fui) embora (do trabalho|da festa|cedo|mais cedo|pra casa|para casa|amanha|da escola)
    (mudei|mudamos|mudar) de (casa|cidade|pais|bairro|vida|ideia|opiniao|assunto|emprego|nome|numero|roupa|canal|escola)
    (fechei|fechou|fechamos) (a conta do bar|os olhos|a porta|o mes|o ano|negocio|a janela|com chave)
    (cancel(ei|ar|ado)|deixei) (o|a|os) (churrasco|encontro|festa|casamento|role|viagem|treino|date|planos)
    (jogo|jogador|tecnico|time|presidente|deputado|prefeito|treinador|novela|politico|eleicao)
    (amor|namor(o|ada|ado)|relacionamento|ex namorad(o|a)) 
  `,
  ),
];

import { always, type Cue, cue } from '../cue';
import { BUSINESS, GOODS } from './goods';

const LENGTH = '(minuto|minutos|min|hora|horas|dia|dias|semana|semanas|mes|meses|ano|anos)';
const COUNT =
  '(NUM|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|varios|varias|quase|mais de|alguns|algumas)';

export const complaint: readonly Cue[] = [
  // Judgements.
  cue(
    1,
    `
    (pessim(o|a|os|as)|pior (atendimento|servico|empresa|loja|experiencia|compra|operadora|banco|internet|app|restaurante|hotel)|horrive(l|is)|horroroso|horrorosa|terrive(l|is)|lamentave(l|is)|vergonhos(o|a)|inadmissive(l|is)|inaceitave(l|is)|intolerave(l|is)|deplorave(l|is)|nojent(o|a)|porcaria|palhacada|descaso|desrespeito|falta de (respeito|profissionalismo|consideracao|educacao|vergonha|etica|compromisso)|incompetente|incompetentes|incompetencia|desorganizacao|golpe|golpistas|golpista|estelionato|burla|burlao|burloes|vigarice|vigaristas|aldrabice|aldrabao|aldrabao|aldraboes|trapaca|enganos(a|o)|enganad(o|a|os)|fui engan(ado|ada)|me engan(aram|ou)|enganaram|roubad(o|a)|roubalheira|abusiv(o|a|os|as)|abuso|furada|cilada|decepcao|decepcionad(o|a|os|as)|decepcionante|desilusao|desiludid(o|a)|indignad(o|a|os|as)|indignacao|revoltad(o|a)|revoltante|procon|reclame aqui|reclameaqui|livro de reclamacoes|deco|anatel|reclamacao|reclamacoes|reclamei|reclamar|estorno|mal atendid(o|a|os|as)|mal educad(o|a|os|as)|amadores|amadorismo|propaganda enganosa|lixo de|um lixo|inacreditavel|uma droga|uma bosta|uma merda|nota zero|zero estrelas|uma estrela|arrepend(ida|ido)|dinheiro jogado fora|joguei dinheiro fora|dinheiro no lixo|deitei dinheiro fora|so (desculpa|desculpas|enrolacao|promessa|promessas|dor de cabeca)|enrolando|me enrol(ando|aram|ou)|enrolacao|nao caiam|fujam|corram|evitem)
    (atendimento|servico|qualidade|suporte|acabamento|comida|experiencia|internet|app|aplicativo|site|entrega) [ANY] [ANY] (pessim(o|a)|ruim|fraquissim(o|a)|fraco|fraca|mau|ma|deixa (muito|a)|deixou (muito|a)|lixo|caiu muito|lento|lenta|demorad(o|a)|zero|terrivel|horrivel|pior|decepciona|decepcionou|caotico)
    (ma|mau|pouca) (qualidade|atendimento|servico|experiencia|acabamento|fe|vontade)
    (que|e uma|e um|uma|isso e|sao uns|bando de|isto e) [ANY] (vergonha|roubo|assalto|absurdo|golpe|piada|ladroes|ladroeira|gozacao|tristeza de|desilusao|decepcao|descaso|nojo|palhacada)
  `,
  ),
  cue(
    0.7,
    `
    (absurdo|ridiculo|ridicula|vergonha|roubo|ladroes|ladrao|ruim|ruins|mau|fraco|fraca|fraquinho|caro demais|carissimo|carissima|cobram caro|merda|bosta|droga|mentira|mentiros(o|a|os)|gross(o|a|os) (comigo|com)|grosseria|grosseir(o|a)|arrogante|arrogantes|sem vergonha|desastre|pesadelo|lixo|triste|chatead(o|a)|desapontad(o|a)|insatisfeit(o|a|os)|frustrad(o|a)|frustrante|pilantra|picaretas|picareta|cansad(o|a) de|cansei de|fart(o|a) de|cans(o|a)|piorou|so piora|pioraram|abandonaram|mal feito|mal feita|mal acabado|mal montado|engodo|treta)
  `,
  ),
  // Broken, late, missing, wrong.
  always(
    1,
    `
    (nao|n|nn|nunca|naum|deixou de|parou de|deixaram de|pararam de) [me|se|nos|mais|sequer|la|lhe] [ANY] (funcion(a|am|ou|aram|ar|ando)|cheg(ou|aram|a nunca)|recebi|recebemos|respond(e|em|eu|eram|er|em me)|atend(e|em|eu|eram)|resolv(e|em|eu|eram)|entreg(ou|aram|am)|devolv(eu|eram|em)|aparec(eu|eram|e|em)|veio|vieram|carreg(a|ou)|lig(a|ou|aram|am)|prest(a|ou|am)|recomend(o|amos)|retorn(a|am|ou|aram)|cumpr(iu|iram|em|e)|segura|aguent(a|ou)|dur(ou|a nem|a nada)|consert(ou|aram)|arrum(ou|aram)|instal(ou|aram)|atualiza|abre mais|cancel(aram|am)|credit(ou|aram)|estorn(ou|aram|am)|consig(o|uimos)|consegui|dao|da (resposta|retorno|satisfacao|pra confiar|uma resposta)|vale (o|nada|a pena)|valeu|fizeram|fez|limparam|troc(aram|am)|avis(aram|ou)|vol(taram|tou)|sab(em|e) (nada|informar|explicar|dizer)|deram|deu|aceit(aram|am) (a troca|devolver|trocar)|gostei|gostamos|compr(em|e)|foi (entregue|resolvido|o que)|e o que|era o que|era (isso|igual)|caiu (ate|ainda|na conta)|aguento mais (essa|esta|esse|este|voces|vcs|o|a)|corresponde|bate|tinha|tem (respeito|sinal|condicoes|suporte|cabimento))
    (ninguem|nenhum funcionario|nem) [me|nos|lhe|sequer|da loja|ca|aqui] [ANY] (respond(e|eu|em|ia)|atend(e|eu|em|ia)|resolv(e|eu)|aparec(e|eu)|veio|volt(a|ou)|lig(a|ou)|sab(e|ia) [me] (informar|dizer|explicar|de nada|nada)|da (resposta|retorno|satisfacao|uma)|deu (resposta|retorno|satisfacao|uma|noticias)|faz nada|fez nada|ajud(a|ou)|assum(e|iu)|retorn(a|ou)|abre (o|a)|visualiza|pediram desculpa|um pedido de desculpa|uma resposta|uma desculpa)
    (ate|inte) (agora|hoje|ao momento|a data|o momento) [,|e] [ANY] (nada|ninguem|nao|n|sem|so|nenhum|nenhuma|zero|estou|to|nem|sem|o|a)
    (ainda) (nao|n|sem|nem|estou|to|tou|continuo) [me|se|o|a] [foi|a|tive|tenho] (cheg(ou|aram)|receb(i|emos|ido)|vei(o|ram)|vieram|entreg(aram|ou|ue)|resolv(eram|ido|eu)|respond(eram|eu|ido)|aparec(eram|eu)|devolv(eram|ido)|volt(aram|ou)|resposta|retorno|solucao|nada|caiu|estorn(aram|o)|reembols(aram|o)|a espera|esperando|aguardando|aguardar|fizeram|instal(aram|ado)|noticias|dinheiro|produto|pedido)
    ${COUNT} ${LENGTH} [ja|e|,|eu|nisso|ca|depois] [ja|e|,] [ANY] (esperando|a espera|aguardando|a aguardar|sem|e nada|nada|ninguem|parado|parada|de atraso|atrasado|atrasada|na fila|no telefone|ao telefone|a tentar|tentando|pendurado|de espera|pra resolver|e ainda|a pedir|ouvindo musica|cobrando)
    (ha|faz|tem|ja faz|vai fazer|fez|fazem|la vao|ja la vao) [ja|mais de|quase|uns|umas|cerca de] ${COUNT} [de] [ANY] ${LENGTH} ..5 (espera|esperando|espero|aguardo|aguardando|sem|nada|nao|ninguem|parad(o|a)|atrasad(o|a)|responde|tento|tentando|a tentar|problema|reclamo|pedi|ligo)
    (esper(o|ei|ando|amos)|aguard(o|ei|ando|amos)|a espera|esperar|demor(ou|aram|am|a)) [ha|ja|por|faz|a] [mais de|quase|ha|cerca de] ${COUNT} [de] ${LENGTH}
    (sem) (resposta|retorno|solucao|resolucao|sinal|internet|nenhuma (resposta|explicacao|solucao|satisfacao)|qualquer (resposta|explicacao|aviso|satisfacao)|aviso|aviso previo|satisfacao|sistema|assistencia|agua quente|aquecimento|receber nada|explicacao|dar satisfacao)
  `,
  ),
  cue(
    1,
    `
    (quebrad(o|a|os|as)|quebr(ou|aram)|partid(o|a|os|as)|parti(u|ram) se|estrag(ou|ada|ado|aram|ados|adas)|defeito|defeitos|defeituos(o|a)|avari(ou|ada|ado|a)|avariad(o|a)|rasg(ou|ado|ada)|descol(ou|ando|ado|aram)|descasc(ou|ando)|desbot(ou|ado)|enferruj(ou|ado|ada)|escurec(eu|eram)|mof(ado|ada|o)|bolor|azed(o|a|ou)|vencid(o|a)|fora (do prazo|da validade|do ar)|rachad(o|a)|rach(ou|aram)|riscad(o|a)|amassad(o|a)|arranhad(o|a)|danificad(o|a)|tort(o|a|os|as)|empen(ou|ado|ada)|mal (montad(o|a)|instalad(o|a)|embalad(o|a)|colad(o|a)|passad(o|a)|cortad(o|a)|pintad(o|a)|cozid(o|a))|infiltracao|vaz(ou|ando)|pingando|trav(ando|ou|a toda hora)|bugad(o|a)|bug(ou|ando)|nao sai do lugar|fora de servico|deixou de funcionar|deu (problema|defeito|erro|ruim)|caiu (o sistema|a internet|em dois|a conexao)|descostur(ou|ando)|soltou|soltando|entortou|manch(ou|ada|ado|aram)|encolheu|esfarel(ou|ando)|faltando|incomplet(o|a)|extravi(ou|ado|ada|aram)|atrasad(o|a|os|as)|atras(ou|aram)|atraso|atrasos|crua|cru|cabelo n(o|a)|barata n(o|a)|fri(o|a|os|as) e (dur(o|a)|sem|caro)|gelad(o|a) por dentro|queim(ou|ado|ada|aram) (o|a|meu|minha|tudo|com|em|depois|no)|parado em|parou (de|no|em|com)|multa abusiva|cobr(anca indevida|ado duas vezes|ada duas vezes|aram duas vezes|aram a mais|aram errado|aram indevid(o|amente)|ou a mais|ou duas vezes)|cobrancas indevidas|indevidamente|taxa escondida|taxas escondidas|letras miudas|sem avisar|sem consentimento|superfatur(ado|ou)|overbooking)
    (veio|vieram|chegou|chegaram) [tudo|ANY] (com (bicho|larva|mosca|cabelo|defeito|atraso|mancha|risco|furo|cheiro|mofo|bolor|a metade|menos|peca|outro|outra)|pela metade|de outra)
    (veio|vieram|chegou|chegaram|mandaram|entregaram|enviaram|recebi|montaram|instalaram|fizeram|trouxeram|deixaram) [o|a|tudo|com|um|uma|o ANY|a ANY|todo|toda|meio|outro|produto|ANY] [todo|toda|tudo|meio|bem|ANY] (errad(o|a|os|as)|quebrad(o|a|os|as)|faltando|trocad(o|a|os|as)|tort(o|a|os|as)|frio|fria|diferente|vazi(o|a)|aberto|abert(a|os)|usad(o|a)|falsificad(o|a)|falso|sujo|suja|incomplet(o|a)|atrasad(o|a)|partid(o|a)|danificad(o|a)|mal|sem|com defeito|de outra cor|outro produto|outra cor|a metade|metade|riscad(o|a)|murch(o|a|as)|queimad(o|a))
    (tamanho|cor|produto|pedido|modelo|item|endereco|morada|valor|nome|numero) (errad(o|a)|trocad(o|a))
    (cade|kd|onde esta|onde anda) [o|a] (meu|minha|meus) (pedido|encomenda|produto|dinheiro|estorno|reembolso|entrega|compra|notebook|celular|telemovel|sofa|cashback|respeito|movel|moveis|passagem|voo|colchao|anel|vestido|carro|nota|troco|bolo|armario|computador|comprovante|bagagem|mala|cartao|tv|geladeira|mesa|internet)
    (quero|exijo|devolv(am|e|a)|preciso d(o|e)|pedi|pedimos|peco) [o|logo|ja|de volta] [o|a] (meu|reembolso|estorno|devolucao|dinheiro|o dinheiro) [ANY] (dinheiro|de volta|reembolso|estorno|END|,|(!|!!)|.|imediato)
    (dinheiro|valor) de volta
    (me|nos) deix(ou|aram) (na mao|a ver navios|esperando|pendurad(o|a)|sem|mal)
    (quero|exijo|preciso d(e|)|aguardo) (uma|um) (resposta|solucao|explicacao|posicionamento|posicao|satisfacao|retorno|justificacao)
    (voces|vcs|voce|vc) (existem mesmo|sao uns|sao pessimos|nao (tem|respondem|resolvem|entregam|fazem)|so (sabem|querem)|precisam melhorar|deviam ter vergonha|estao de (brincadeira|sacanagem)|me devem|devem me|acham certo|sumiram|somem)
    (sumiram|sumiu|desaparec(eu|eram)|bloque(aram|ou)) (com [o|meu]|depois|e|apos|do zap|do mapa|me|quando|sem)
    (fui|me|nos) (bloquead(o|a)|bloquearam|bloquearam me|mal atendid(o|a)|destratad(o|a)|ignorad(o|a)|cobrad(o|a)|lesad(o|a)|ignoram|ignoraram|ofend(eram|eu)|desligaram na cara|trataram mal)
    (deslig(aram|ou|am)) [na|o] (minha cara|cara|telefone|chamada)
    (melhorem|tomem vergonha|criem vergonha|vergonha na cara|acordem|tenham vergonha|aprendam|respeitem [o])
    (parabens|palmas) (aos envolvidos|pela demora|pelo pessimo|pela incompetencia|pelo descaso|pela falta|pelo atraso|por nada|pela palhacada)
    obrigad(o|a) por nada
    (metade|pela metade) do dobro
    gato por lebre
    (nao|n) (tenho|temos|ha|tem) (agua quente|internet|sinal|luz em casa|rede|aquecimento|televisao|resposta|retorno)
    e (o|a|eles|voces|vcs) [ANY] nada (END|.|,)
    (tem|teem|precisam|precisa|deviam|deveriam) [que|de] melhorar
    (fez|fizeram|fazem) pouco caso
    so (no papel|na teoria|na propaganda|na foto|no nome)
    (faz|ha|tem) ${COUNT} ${LENGTH} que [eu|nao|n] (peco|pedi|espero|tento|ligo|reclamo|aguardo|estou|to|tou|nao|procuro|cobro|mando)
    e nada (END|.|(!|!!)|ainda|disso|de (resposta|resolver|entrega|retorno|solucao|produto))
    (e|ate hoje|ate agora) ate (hoje|agora) (END|.|(!|!!))
    (ficaram|ficou|combinaram|marcaram) de [me|nos|lhe] (ligar|vir|entregar|responder|mandar|enviar|resolver|passar|trocar|aparecer|dar|devolver|buscar|arrumar|consertar)
    (remarcaram|remarcam|remarcou|adiaram|adiou|adiam) [ja|a|o|de novo|outra vez|tres|duas|NUM]
    cade (a|o|os|as) (entrega|pedido|encomenda|produto|reembolso|estorno|tecnico|entregador|motoboy|qualidade|respeito|resposta|suporte|atendimento|desconto|promocao|produtos|moveis)
    (desde|ha|faz) .. (a tentar|tentando|tento) (falar|contactar|contatar|resolver|cancelar|ligar|contato|contacto|devolver|trocar|acessar|entrar)
    (tive|tivemos|precisei) [que|de] (refazer|reclamar|pagar (de novo|duas|outra vez|a mais)|ligar (varias|NUM|mil)|comprar (outro|outra|de novo)|mandar (refazer|arrumar|consertar)|chamar outro|jogar fora|deitar fora|devolver|limpar tudo)
    (deixaram|deixou|fizeram|fez) [um|uma|tudo|o|a|minha|meu|ANY] [ANY] (buraco|buracos|risco|riscos|sujeira|imundo|imunda|sujo|suja|bagunca|nodoa|nodoas|mancha|manchas|estragos|pela metade|a meio|inacabad(o|a))
    (sumiu|sumiram|desapareceu|fugiu) com (o|a|meu|minha|todo)
    (cai|caindo|trava|travando|falha|falhando|para|parando|quebra|quebrando|da erro|da problema|desliga|reinicia|solta|demora) (toda (a) hora|toda hora|o tempo todo|sempre|direto|a cada|todo dia|todos os dias|todo santo dia|constantemente|muito)
    (caiu|quebrou|estragou|avariou|furou|soltou|parou|partiu|falhou|descolou|entupiu) [se] [ja] (duas|tres|quatro|NUM|varias) vezes
    (liguei|ligamos|ja liguei|mandei|reclamei|chamei|fui la|pedi) [ja|mais de|umas] (duas|tres|quatro|NUM|varias|mil|trocentas) vezes
    (passando|passam|passa|jogando|jogam|empurrando|empurram|mandam|mandando) [me] [de] (um|uma) [setor|lado|atendente|departamento|ANY] [ANY] (pro|para o|pra|para a|para|pra) (outro|outra)
    (comecou|comecaram|ja esta|ja estao|esta|estao|ja) [a] (descascar|desbotar|enferrujar|descolar|rasgar|soltar|mofar|vazar|pingar|rachar|falhar|descosturar|escurecer|desmanchar|lascar|empenar|despegar|cair|perder a cor|desfazer se|fazer barulho|a descolar|a desfazer|descascando|descolando|enferrujando|rasgando|soltando)
    (sempre|so|toda hora|todo dia|todo mes|constantemente|vive|vivem) [a|dando|da|com|cai|caindo|cair] (problema|problemas|erro|falha|falhar|falhas|cai|caindo|a cair|travando|fora do ar|a mesma (coisa|desculpa|historia))
    (aumentaram|aumentou|subiram|subiu|sobe) [de novo|outra vez|o|a|as] (preco|precos|mensalidade|plano|fatura|valor|taxa|anuidade|seguro|de novo|outra vez)
    (chamei|liguei|mandei|reclamei|pedi|escrevi|email|emails|mensagens) .. (ninguem|nada|nem (responde|visualiz)|me ignor|so me respondem|visualiz(aram|am|a) e (nao|n)|vacuo)
    (comprei|paguei|aluguei|encomendei|contratei|compramos|pagamos|encomendamos|pedi|gastei|dei) .. (quebrou|estragou|ja era|nunca chegou|no lixo|nao (chegou|funciona|presta|durou|veio|recebi)|desculpa|desculpas|guincho|reboque|parou|avariou|piscou|descolou|se partiu|a mesma|ate (agora|hoje))
  `,
  ),
  cue(
    0.8,
    `
    (disseram|prometeram|garantiram|juraram|falaram|disse|prometeu|era pra|era para|era suposto|inventaram|alegam|alegaram) [me|que|ter] [que|ja|o|a] (nao|era|ia|iam|iria|vinha|vinham|estava|seria|NUM|chegar|pra|para|entregar|entregavam|dia|amanha|resolver|resolviam|ligar|ligavam|ter|vir|em|uma|um)
    (problema|problemas|erro|erros|falha|falhas|prejuizo|prejuizos|transtorno|reembolso|devolucao|desculpas|taxa em cima|enganar|extraviado|protocolo|ouvidoria|assistencia tecnica)
    (cobr(ou|aram)|cobram|cobrando) [me] [NUM|r|um absurdo|multa|taxa|sem|por] .. (e|pra|para|mas|continua|nao|sem|ainda)
    (paguei|pago|pagamos|pagando|a pagar) .. (e (ninguem|nada|nao|ainda|nem|sem)|pra (nao|nada)|por uma|para (nao|nada)|quando precis(ei|amos))
    (continua|continuam) [a|com o|com a] (pingando|pingar|vazando|igual|na mesma|o mesmo|sem|a cair|caindo|mesmo problema|quebrad(o|a)|avariad(o|a)|parad(o|a))
    (carissim(o|a|os|as)|car(o|a|os|as) demais|absurdamente car(o|a)|car(o|a) pelo) 
    pelo que (e|oferece|oferecem|entrega|entregam|cobra|cobram|vale)
    (pela|e a) (segunda|terceira|quarta|enesima|decima|2a|3a) vez
    (de novo|outra vez|mais uma vez) (sem|quebrad(o|a)|atrasad(o|a)|nao|cobraram|errad(o|a)|cancelad(o|a)|fora)
    nunca mais
    (quando precis(ei|amos)|precisei usar)
    (nem sequer|nem ao menos|nem pra|nem para)
    por (que|q) [voces|vcs] (nao respondem|demora|demoram|cobraram|cancelaram|meu|minha|o meu|a minha)
    (pq|porque) (nao respondem|demora tanto|cobraram|cancelaram|meu|minha|o meu|a minha)
    (nao|n) (come|cabe|serve|fecha|encaixa|pega|roda|esquenta|gela|cola|liga) (direito|bem|nada|mais|END)
  `,
  ),
  // Bad news that is everyday talk unless it is said of something bought.
  cue(
    0.7,
    `
    (afund(ou|ando|aram)|desmanch(ou|ando)|desmont(ou|ando)|desfez|desfaz|fur(ou|ado|ada|aram)|entup(iu|ido|ida)|emperr(ou|ado|ada)|emperra|ca(iu|iram|indo)|murch(o|a|ou|aram)|imund(o|a|os|as)|suj(o|a|os|as|eira)|sujissim(o|a)|nojeira|🤢|🤮|fedor|fedendo|fedorent(o|a)|mau cheiro|cheir(a|ava) (mal|a (mofo|esgoto|queimado|podre|tabaco|cigarro|xixi|urina))|inexistente|inexistentes|minuscul(o|a|os|as)|ridiculamente|dur(o|a|os|as)|sec(o|a|os|as)|ressecad(o|a)|salgad(o|a) demais|muito salgad(o|a)|sem (sal|gosto|sabor|graca|higiene|condicoes|preparo|estrutura|manutencao|organizacao)|fri(o|a|os|as)|gelad(o|a)|requentad(o|a)|esturricad(o|a)|passad(o|a) do ponto|bicho|bichos|barata|baratas|mosca|lagarta|larva|larvas|inseto|insetos|cabelo na|coceira|alergia|passei mal|passamos mal|intoxic(ado|ada|acao)|gross(a|o|os|as)|grossissim(o|a)|rude|rudes|antipatic(o|a|os|as)|mal humorad(o|a)|impaciente|desinteresse|desinteressad(o|a)|cara fechada|cara amarrada|despreparad(o|a|os)|nao condiz|nao condizem|nada a ver|nada disso|diferente d(a|o|e)|interditad(o|a)|lotad(o|a|os)|superlotad(o|a)|fila|filas|confus(o|a|ao)|baguncad(o|a)|bagunca|demorad(o|a)|demorou|demoram|esper(ei|amos|ando)|(NUM|duas|tres|quatro) horas|em pe|pior|piorou|pioraram|fals(o|a|os|as)|falsificad(o|a)|imitacao|de plastico|exager(o|ado|ada)|exploracao|explorar|ganancia|carissim(o|a|os)|car(o|a|os|as)|mentira|mentiras|mentiu|mentiram|cuidado|nunca (responde|respondem|atende|atendem|chega|chegam|tem|funciona|resolvem|cumprem)|sem cabimento|falh(a|as|ou|aram|ando)|problema|problemas|erro|erros|impossivel|desmarc(aram|ou)|remarc(aram|ou)|cancel(aram|ou)|adi(aram|ou)|perderam (o|a|meu|minha)|esquec(eram|eu)|apertad(o|a|os|as)|enorme|larg(o|a) demais|curt(o|a) demais|pequen(o|a) demais|fin(o|a) demais|frac(o|a|os|as)|barulhent(o|a)|barulho|fraquinh(o|a)|mole|manchas|mancha|riscos|buraco|buracos|lascad(o|a)|desnivelad(o|a)|desalinhad(o|a)|desigual|incompet(ente|entes|encia)|engan(ado|ada|aram|ou)|nem (respondem|atendem|olh(ou|aram|am)|pediram|avisaram|avisou|sabem|ligam|se deram|abre|carrega|funciona|liga|cabe|serve|chegou))
    (de novo|outra vez|mais uma vez|pela NUM vez|como sempre|sempre a mesma|ja e a (segunda|terceira|quarta)) [(!|!!)|.|END]
    (tive|tivemos|tive mesmo) (que|de) (esperar|ir|pagar|pedir|reclamar|trocar|voltar|ligar)
    (cobr(am|ou|aram|ando)) [taxa|por|pra|para|tudo|de]
    (deixa|deixam|deixando) (entrar|passar)
    (entra|entrando|entrou|a entrar|mete) agua
    (derretid(o|a|os)|falt(ou|ava|aram|avam|a) (metade|a metade|item|itens|pec(a|as)|um|uma|dois|o|a|parafusos)|sem a metade|pela metade|recus(ada|ado|aram|ou)|neg(aram|ou|ado|ada)|mau uso|troc(aram|ou) (meu|minha|o meu|a minha|o|as|os)|um perigo|perigos(o|a)|e outro|seguid(a|o)s|so eu que|tem que melhorar|deixa (muito) a desejar|e so robo|so robo|vergonha|pouco caso|culpa minha|a culpa e (minha|do cliente)|dizem que (nao|e|foi)|alegam|desculpa)
    (nao|n|mal) (encaixa|fecha|cabe|abre|serve|cola|liga|deu nem|da nem|chega|tinha|havia|aparece|entra|sai|carrega|corresponde|tem (agua|stock|assento|ninguem|nada a ver))
    (deixaram|fizeram|obrigaram) [a|o] [me|minha|meu|nos] .. (espera|esperar|esperando|em pe|fila|sozinh(o|a)|chuva|voltar)
    (paguei|pago|pagamos|comprei|compramos|pedi|pedimos) .. (e (recebo|recebi|recebemos|veio|vieram|chegou|mandaram|so|nao)|mas (veio|nao|so))
    (preco|precos) (de|absurd(o|os)|surrea(l|is)|fora da)
  `,
  ),
  always(0.4, `(${GOODS}|${BUSINESS})`),
  cue(0.8, '(😡|😠|🤬|😤|👎|🙄|🤮|😒|🤡|💩)'),
  always(0.2, 'START MENTION'),
  always(-0.3, '(?|??)'),
  always(0.3, '(aff|affs|pqp|ffs|fdp|pelo amor de deus|por amor de deus|ne|brincadeira|socorro)'),
  // Speaks against it.
  always(
    -1,
    `
    (sem|nenhum|zero|nunca tive|nao tive|nao tivemos|nunca deu|nao deu) [nenhum|qualquer|um unico|nem um] (problema|problemas|defeito|defeitos|reclamacao|reclamacoes|atraso|erro|falha|falhas|transtorno|stress|estresse)
    (nada a|nada que|nao tenho do que|nao tenho que|sem) (reclamar|apontar|reclamacoes)
    (problema|tudo) (resolvido|resolvida|solucionado|certo agora)
    (resolv(eram|eu|ido)) (o meu|meu|o|tudo|logo|rapido|super|rapidinho)
    nada mau
    (nao presto|ele nao presta|ela nao presta|homem nao presta)
    (prefeito|prefeitura|presidente|governo|politico|politica|camara|deputado|deputados|stf|lula|bolsonaro|eleicao|juiz|arbitro|var|jogo|jogador|jogou|time|gol|golo|tecnico do|flamengo|corinthians|palmeiras|benfica|sporting|calor|frio que|chuva|transito|segunda feira|vizinho|ex|escola|prova|novela|bbb|policia|camisa|faltou luz|caiu a luz)
    `,
  ),
  always(
    -0.7,
    `
    (prefeito|prefeitura|presidente|governo|camara|deputado|deputados|ministro|eleicao|juiz|arbitro|jogo|jogador|time|gol|golo|vereador|politico|politicos|selecao)
    `,
  ),
  always(
    -1,
    `
    (homem|homens) (e|sao)
    (es|voce e|vc e|tu es) [tao|mesmo|muito|um|uma] (terrivel|horrivel|ridicul(o|a)|palhac(o|a)|pessim(o|a))
    (nao|n) (consigo|consegui|aguento) [ANY] (dormir|comer|parar|acreditar|esperar|esquecer|viver|estudar|acordar|mais esperar|respirar|decidir|escolher|nem)
    (ele|ela) me (deixou|largou|traiu|trocou)
    (cheguei|chego|chegando|fiquei|estou|to|acordei|vou chegar) [super|muito] atrasad(o|a)
    perdi o (onibus|trem|comboio|autocarro)
    (alguem|quem) [me|ai|aqui|ja] (indica|recomenda|conhece|sugere|sabe|tem)
    (indicam|recomendam|aconselham)
    se (nao|n|quebrar|der|estragar|avariar|vier|chegar|eu nao|tiver)
  `,
  ),
  always(
    -0.8,
    `
    (amei|adorei|maravilhos(o|a)|excelente|perfeit(o|a)|otimo atendimento|super recomendo|recomendo muito|muito obrigad(o|a)|impecavel|nota 10|nota dez)
    (link na bio|renda extra|chame no|saiba mais|clique)
    (tem como|aceitam|aceita|fazem|qual o|posso) (devolver|devolucao|troca|trocas|trocar|prazo) .. (?|??)
  `,
  ),
];

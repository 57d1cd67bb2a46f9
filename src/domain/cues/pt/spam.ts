import { always, type Cue } from '../cue';

/** Where a stranger wants to talk. */
const PRIVATE =
  '(pv|pvt|privado|privada|direct|dm|inbox|zap|zapzap|whats|whatsapp|wpp|wats|wapp|telegram|insta|instagram|chat|mensagem|messenger|sms|mp)';

export const spam: readonly Cue[] = [
  // Money, prizes, schemes.
  always(
    1,
    `
    (renda|rendimento|grana|dinheiro|ganho) (extra|passiv(a|o)|facil|rapid(a|o)|online|garantid(a|o))
    (ganh(e|a|o|ar|ando|em|amos|ei|ava)|fatur(e|a|o|ar|ando|ei|em)|lucr(e|o|ar|ando|ei|em)|receb(a|o|endo)|faco|faca|faz|tir(e|o|ando)) ..5 NUM .. (por (dia|semana|mes|hora)|ao (dia|mes)|diarios|semanais|mensais|diarias|sem sair|de casa|no pix|via pix|investindo|so com|usando|(com|pelo) [o|seu|teu] (celular|telemovel)|pela internet|trabalhando)
    (ganh(e|a|o|ar|ando|em)|fatur(e|a|o|ar|ando)|fazer|faca|faco|lucr(e|ar|ando)) [muito|um|uma] (dinheiro|grana|pix|renda|comissao|comissoes) (sem|de|em|com|pelo|online|na|no|facil|todo|todos|trabalhando|extra|pela|so|rapido|enquanto|jogando|assistindo)
    (trabalh(e|ar|o|ando|em)|oportunidade|negocio|emprego) [a partir|directamente|online|em] de casa
    (trabalh(e|ar|o|ando)) (pela internet|pelo celular|em casa|online|so com o celular|com o telemovel)
    (sem sair de casa|seja seu chefe|seja o seu proprio chefe|seu proprio chefe|sem chefe|liberdade financeira|independencia financeira|mude (de|sua) vida|mudou (a minha|minha) vida financeira|oportunidade (unica|de negocio|imperdivel|de ganhar)|marketing multinivel|faca parte (da|do) (minha|meu|nossa|nosso)|entre (pra|para) (minha|nossa|o) (equipe|equipa|grupo)|entra no (meu|nosso) grupo|grupo (vip|do telegram|no telegram|do whats|de sinais|gratuito)|sala de sinais|sinais gratis|procuro (NUM|pessoas|tres|cinco|mulheres|parceiras|revendedoras|empreendedoras)|vagas (limitadas|acabando|abertas|a acabar)|ultimas vagas)
    (bitcoin|btc|cripto|criptomoeda|criptomoedas|forex|usdt|ethereum|nft|trader|trading|opcoes binarias|day trade|robo (de|do|trader)|tigrinho|fortune tiger|cassino|casino|slots|bet|apostas|aposta|palpites|banca|roleta|aviator|mines|blaze) .. (ganh(e|ar|ei|o|ando)|lucr(o|ar|ei|e|os)|invest(ir|i|a|imento|imentos|e|indo)|gratis|link|telegram|chama|whats|whatsapp|pix|cadastr(e|o|ar|a)|bonus|plataforma|pagando|sinais|garantid(o|a)|rende|retorno|dobr(e|ar|ei)|mensagem|URL|sacar|saque|contact(e|o)|contat(e|o)|gestor(a|)|especialista)
    (invest(i|ir|a|e|imento|imentos|idor|indo)|lucr(o|os|ei|ar)|retorno|rendimentos) .. (bitcoin|btc|cripto|criptomoeda|criptomoedas|forex|whatsapp|telegram|garantid(o|a|os)|ao dia|por dia|em NUM dias|diari(o|a|os)|gestor(a|)|trader|plataforma)
    (tigrinho|fortune tiger|jogo do tigre|plataforma (pagando|nova)|bonus de (cadastro|boas vindas)|pix (premiado|do milhao|caiu na hora)|pagando (muito|na hora|via pix)|pagamento via pix na hora|saque na hora)
    (emprestimo|emprestimos|credito|creditos|financiamento) [entre|pessoal|consignado|rapido|rapidos|facil|urgente|sem|com|para|online|aprovado|ANY] [ANY] (particulares|particular|sem (consulta|burocracia|fiador|aval|spc|comprovacao|garantia)|consignad(o|a)|rapid(o|a|os)|aprovad(o|a)|negativad(o|a|os)|facil|urgente|na hora|pessoas serias|aposentad(os|o)|para todos|taxa de NUM|a juros|a uma taxa|em NUM h)
    (oferta de emprestimo|oferecemos emprestimos|ofereco emprestimos|concedo emprestimos|carta de credito contemplada|carta contemplada|consorcio contemplado|credito para negativados|limp(o|amos|e|a) (seu|o seu|teu) nome|nome (sujo|limpo)|aumento de score|aumente seu score|score alto|cnh (sem|facil|original)|diploma (sem|reconhecido|original)|carta de conducao sem|notas falsas|aumente seu limite)
    (emagrec(a|e|i|er|endo)|perd(a|i|er|e)|elimin(e|ei|ar)|seca|seque) [ate|mais de] NUM [kg|kilos|quilos|k] [de|em] [em|NUM|ate]
    (emagrec(a|er|edor)|detox|cha (natural|milagroso|seca)|capsulas|shake|herbalife|barriga (chapada|negativa)|queima gordura|ozempic sem|viagra|azulzinho|aumento peniano|potencia sexual|impotencia) .. (link|natural|gratis|chama|whats|whatsapp|direct|NUM|bio|resultado|resultados|dias|receita|frasco|desconto)
    (perc(a|o|am)|sec(a|ar|que)|reduz(a|ir)|elimin(e|ar)) [a|as] (barriga|peso|medidas|gordura|celulite|pochete) [em|com|sem|rapido|de]
    (vendo|venda de|vendemos|compre|ganhe) (seguidores|curtidas|likes|inscritos|contas|notas fakes|diplomas|visualizacoes)
    (comissao|comissoes|ganhos|lucros|rendimentos|pagamento|pagamentos) (diari(o|a|os|as)|semana(l|is)|garantid(o|a|os))
    (trabalho espiritual|trabalhos espirituais|uniao de casais|resultado garantido|resultados garantidos|casais separados|abertura de caminhos)
    (ganhei|faturei|lucrei|fiz|tirei|sacei|saquei) [r|mais de] [$] NUM [mil|reais|euros|k] ..5 so (indicando|usando|com|jogando|investindo|clicando|assistindo|vendendo|fazendo|seguindo)
    (quer|queres|querem) (saber|aprender) (como|mais) (?|??) .. (chama|me|link|comenta|direct|clica|manda|envie)
    (amarracao|trago (seu|o seu|a pessoa) amor|trago de volta|amarracoes|vidente|tarologa|cartomante|jogo (buzios|tarot)|consulta de tarot|simpatia forte|mestre espiritual|curandeiro|professor (africano|mestre)|recuper(o|ei|ar|acao de) (conta|contas|dinheiro|instagram)|hacker|conteudo adulto|privacy|onlyfans|packs|packzinho|conteudinho|novinhas|fotos quentes|videos quentes|acompanhante)
    (sorteio|sorteando|sortear|ganhador|ganhadora|concurso) .. (siga|segue|seguir|curt(e|a|ir)|marque|marca|marcar|comenta|comente|compartilh(e|a|ar)|partilh(a|e|ar)|participe|participar|participa|link|gratis|iphone|pix|valendo|clique|cadastr(e|o))
    (siga|segue|seguir|curt(e|a)|marque|marca|comenta|comente|compartilhe|partilha|participe|concorra|participa) .. (sorteio|concorrer|concorra|iphone|premio|premios|ganhar|ganhe|vale compras)
    (voce|vc|parabens voce|tu|vc) [foi|ja] (ganhou|selecionad(o|a)|sorteado|sorteada|contemplad(o|a)|premiad(o|a)|escolhid(o|a)) [para|pra|com|um|uma|em|no|pela]
    (resgat(e|ar)|reclame) [ja|agora|o|seu|aqui] [seu|teu|o|o seu] (premio|bonus|brinde|cupom|presente)
  `,
  ),
  // Another point for the trades that only ever come as spam.
  always(
    1,
    `
    (contact(e|em|ar)|contat(e|ar)|cham(e|a|ar)|fal(e|ar)|mensagem|escrev(a|e|am)|adicion(e|a)) [o|a|lhe|com|para|pra|me|nos|ele|ela|com ele|com ela] [o|a|ele|ela|sr|sra] [ANY] (no|pelo|via|por|atraves d(o|e)) [seu|meu|nosso] (telegram|whatsapp|whats|email|e mail|instagram) [:|NUM]
    (invist(a|am|o)|invest(ir|i|indo|imento)|trader|cripto|bitcoin|btc|forex) .. (lucr(o|os|ar|ei)|retorno|ganh(o|os|ei|ar|e)|receb(i|er|a|o)|garantid(o|a|os)|telegram|whatsapp|plataforma)
    (emprestimo|emprestimos|credito) .. (particulares|negativad(o|os)|sem (consulta|burocracia)|contact(e|em|e nos)|NUM h|aprovad(o|a)) 
  `,
  ),
  // Asks for an audience.
  always(
    1,
    `
    (sdv|sigo de volta|sigo dv|s4s|f4f|troco (likes|curtidas|seguidores|follow|follows)|seguidores (reais|brasileiros|baratos)|compr(e|o|ar) seguidores|mais seguidores|seguidores e curtidas|follow back|segue q sigo|segue que eu sigo|seg de volta|troco seguidor(es|))
    (me segue|me sigam|me siga|segue me|sigam me|segue la|segue o|segue a|sigam|siga|siga me|sigam o|sigam a|segue nos|sigam nos|sigam la) [la|ai|no|o|a|meu|minha|nossa|nosso|lah|e|,|nas|perfil|pagina|em|insta|de volta|tambem|tb|instagram|que|aqui|MENTION]
    (inscrev(a|am|e|ase|am)|subscrev(am|a|e)|se inscrev(a|am|e)|inscreva se|inscrevam se|deixa o like|deixem o like|da um like|deixe seu like|ativa o sininho|ative o sininho|curt(e|a|am|ir|indo)|visit(e|em|a)|conhec(a|am)|acess(e|em|a|o)|ved(e|am)|assist(a|am|e)|vejam|ouc(a|am)|da uma passada|passa la) [la|ai|no|o|a|e|ja|meu|minha|nosso|nossa|em|na|ao|os|as|agora|tambem|novo|nova] [meu|minha|nosso|nossa|o meu|a minha|novo] [ANY] (canal|pagina|perfil|site|video|videos|loja virtual|instagram|insta|clipe|musica|blog|live|grupo|link|bio|album|single|post|sininho|podcast|loja online|novo video|catalogo|lojinha|trabalho|feed)
    (meu|minha|nosso|nossa) [novo|nova] (canal|podcast|clipe|single|youtube|playlist|live)
    (meu|minha) (perfil|pagina|insta|instagram|lojinha|link|loja|bio)
    (nosso|nossa) (perfil|pagina|insta|instagram|link|bio)
    (vota|votem|vote) [em|no|na] (mim|meu|minha|nos)
  `,
  ),
  // Sells.
  always(
    1,
    `
    (link|links) (na|no|da|do|nos|abaixo|aqui|em|para|pra|no meu|na minha) [minha|meu|nossa|nosso|primeiro] [bio|perfil|comentario|comentarios|descricao|comprar|compra|story|stories]
    (clique|clica|cliquem|cliq|clicar|toque) [aqui|no|ja|neste|nesse|em|agora] (link|aqui|saiba|abaixo|botao|agora|URL)
    (me|nos) (chama|chame|chamem|manda|mande|mandem|envia|envie) [la|no|na|um|uma|ai|ja|agora|mensagem|pelo] [no|na|por|pelo|mensagem|um] [${PRIVATE}] [que|e|pra|para] [eu|te|a gente] (explico|te explico|passo|te passo|mostro|te mostro|ensino|te ensino|conto|te conto|ajudo|saiba|saber|mais)
    (chama|chame|chamem|manda|mande|mandem|fale|fala|contate|contacte|envie|envia|escreve|escreva|comenta|comente|responde|mandem|liga|ligue|entre em contato|entrem em contato) [me|ja|um|uma|a gente|comigo|mensagem|conosco|connosco|agora|aqui|nos|msg|eu|com] [no|na|por|pelo|pela|em|um|nosso|meu|oi|eu|sim] ..4 (que (te|eu (te|explico|ensino|mostro|conto|envio|mando|passo)|a gente (te|explica)|explico|ensino)|e saiba|e (te|eu) (explico|mostro|passo|ensino|envio|conto)|pra (saber|entrar|participar|comecar|garantir|mais|eu)|para (saber|mais|entrar|comecar|participar|garantir|informacoes|receber|obter)|saiba|gratis|vagas|quem quiser|💰|💸|🤑|📲|e (consulte|garanta|peca|faca|comece|receba))
    (quem|se) [voce|vc|alguem|tu|tiver|tens|voces] (quiser|quer|queira|tiver interesse|interessar|interesse|tens interesse|estiver interessad(o|a)|interessad(o|a|os)) [saber|mais|ganhar|aprender|ganhar dinheiro|comprar|informacoes|saber mais|fazer|uma|um|ANY] [ANY] [ANY] [,] (chama|me|chame|manda|mande|comenta|comente|clica|clique|so chamar|contacta|contacte|envia|fala|entra|link|deixa|escreve|e so|responde)
    (eu|que) (te|) (explico|ensino|mostro) (tudo|como|gratis|por|no|passo a passo)
    (tem|tens|gostou|ficou) [algum|com] (interesse|interessad(o|a)|gostou|curios(o|a)) (?|??) .. (chama|chame|direct|whats|zap|link|clique|fale|me|contacte|mensagem)
    (cupom|codigo|promocode|voucher) [de] (desconto|promocional|promo|NUM|:)
    (use|usa|utilize|aplique|com) [o|meu|nosso] (cupom|codigo)
    NUM % (off|de desconto|desconto|de desc|mais barato|de lucro)
    (frete|portes) gratis [para|pra|em|acima|a|hoje|(!|!!)]
    (compr(e|a|em)|garant(a|am)|aproveit(e|em|a)|adquir(a|am)|encomend(e|em)|reserv(e|em)|cadastr(e|em)|inscrev(a|am)|pec(a|am)|baix(e|em)|agend(e|em)) [se] (ja|agora|o seu|a sua|seu|sua|essa oferta|a promocao|hoje mesmo|pelo link|no link|pelo site|online|aqui|esta oportunidade|essa oportunidade|enquanto|nosso|nossa)
    (promocao|oferta|ofertas|promo|liquidacao|saldao|black friday|queima de estoque|super oferta|desconto) (imperdivel|relampago|do dia|valida|por tempo|so hoje|ate|exclusiva|exclusivo|especial|de lancamento|relampago|(!|!!))
    (por tempo limitado|tempo limitado|so hoje|somente hoje|ultimas unidades|estoque limitado|stock limitado|oferta limitada|a pronta entrega (!|!!)|enviamos para todo|entregamos (em|para) todo|entrega para todo (o|)|parcelamos em ate|em ate NUM (x|vezes) sem juros|preco de fabrica|direto da fabrica|atacado e varejo|revenda|revendedor(a|as|es)|catalogo no)
    (vendo|vende se|vendemos|alugo|aluga se|arrenda se|fazemos|faco|trabalhamos com|trabalho com|oferecemos|ofereco|realizamos|prestamos|temos|somos) .. (chama|chame|contato|contacto|whats|whatsapp|zap|direct|pv|inbox|interessad(o|a|os)|mp|orcamento gratis|orcamento sem|link|URL|melhor preco|mensagem|NUM NUM|sem compromisso|especializad(a|os|o)|siga)
    (orcamento|consulta|avaliacao|consultoria) (gratis|gratuit(o|a)|sem compromisso)
    (mais informacoes|mais info|saiba mais|saber mais|informacoes|maiores informacoes|inscricoes|infos|contatos|contactos|whats|whatsapp|zap) (no|pelo|na|:|em|URL|aqui|no link|atraves) [link|site|whatsapp|whats|telefone|NUM|URL|zap|direct|bio|do|:]
    (somos|nossa) (uma|a|empresa|equipe|equipa|lider|especialistas|loja) [empresa|equipe|equipa|loja|especializad(a|os)|familiar|lider] [especializada|de|no|em|com]
    (aula|consulta|sessao|avaliacao|semana|mes) [experimental] (gratis|gratuit(o|a)) ((!|!!)|link|chama|.|vem)
    (envie|manda|mande|comenta|comente|responde|escreve|digite) (oi|ola|eu quero|sim|info|quero|eu|euquero)
    (fale|falem|fala|entre em contato|entra em contato|contacte nos|contate nos) (conosco|connosco|nos|com a gente|com nossa|com o nosso)
    (atacado|varejo|revenda)
    (venha|vem|venham|vem ca|vem pra) (conhecer|conferir|fazer parte|aproveitar|garantir|visitar|ser|pra|para o nosso|nos) [a|o|nossa|nosso|seu|sua]
  `,
  ),
  always(0.5, '(URL|💰|💵|🤑|💸|📲|🚀|💶)'),
  always(
    0.5,
    `
    (👉|👇|⬇|📩|✅|📞|☎)
    (chama|chame|chamem|me chama|me chame|manda|mande) [me|la|ja|ai|a gente] (no|na|por|pelo|em|in) ${PRIVATE}
    (gratis|gratuito|promocao|oferta|desconto|imperdivel|exclusivo|exclusiva|aproveite|aproveitem|garanta|vagas|curso online|ebook|e book|mentoria|metodo|consultora|afiliad(o|a)|investimento|lucro|comissao|comissoes|clientes satisfeitos|resultados comprovados)
  `,
  ),
  always(
    0.3,
    '(gratis|link|bio|whatsapp|telegram|celular|telemovel|casa|dinheiro|pix|dias|dia|lucro|seguidores|hoje|interessados|interessadas)',
  ),
  // A person with a concern of their own, or one who asks.
  always(
    -1,
    `
    (tenho|temos|com) [muito] interesse
    (estou|to|tou|fiquei) [muito] interessad(o|a)
    (eu|ja|cancelei|comprei|paguei|recebi|pedi|encomendei|nao|n|ainda|ate agora|meu pedido|minha encomenda|cade|a minha compra) [nao|ja|recebi|a|o] (comprei|paguei|recebi|cancelei|encomendei|chegou|consigo|pedi|nada|ninguem|meu|minha)
    (paguei|comprei|recebi|cancelei|encomendei|pedi)
    (por favor|pf|pfv|pff) 
    (e|isso e|isto e|sera que e|parece|cuidado|so pode ser|cheira a) [um|uma|com|mais] [ANY] (golpe|burla|spam|fake|fraude|piramide|falso)
  `,
  ),
  always(
    -0.7,
    `
    (alguem|algm|quem) [ai|me|aqui|ja] (indica|conhece|sabe|recomenda|usou|comprou|tem|viu)
    (onde|como) (compro|posso|consigo|faco)
    (?|??) END
    START MENTION
    (obrigad(o|a)|amei|adorei|maravilhos(o|a)|recomendo|de confianca)
    (me chama|me chame|me chamem|me liga|me manda|mandem me|manda me) [no|na|por|mensagem|o] [${PRIVATE}] (por favor|pf|pfv|com|o|os|valor|valores|preco|,|quero)
  `,
  ),
];

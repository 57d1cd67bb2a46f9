import { always, cue } from '../cue';

/** Words that put a clock on it. */
export const NOW = [
  cue(
    1,
    `
    (urgente|urgentemente|urgencia|emergencia|socorro|imediatamente|imediato|desesperad(o|a)|ja ja|agora mesmo|neste momento|nesse momento|pra ontem|para ontem)
    (o mais|mais) (rapido|breve|depressa) possivel
    (o|com) quanto antes
    (agora|agr) ((!|!!)|END)
    (hoje|hj|amanha|amh|logo [a|de|mais] (noite|tarde)|esta noite|essa noite|esta tarde|essa tarde|esta manha|este fim de semana|nesse fim de semana|neste fim de semana|esse fds|este fds|nesse fds)
    (ainda|pra|para|ate|antes d(e|o|a)) (hoje|hj|amanha|sexta|sabado|domingo|segunda|terca|quarta|quinta|fim de semana|natal|meio dia|NUM)
    (daqui a|em|dentro de|nas proximas) [ANY] (minutos|min|horas|hora|pouco)
    (estour(ou|ado|ada|aram)|rebent(ou|ado|aram)|vazando|a vazar|vazamento|inundad(o|a)|inundacao|alagad(o|a)|alagando|pingando muito|faz faisca|faiscando|curto circuito|cheiro a gas|cheiro de gas|vazamento de gas|trancad(o|a) (fora|do lado)|preso no|presa no|sem (luz|agua|gas|energia|internet|aquecimento|agua quente|freio|travoes) (desde|em casa|hoje|ha))
    (vomitando|a vomitar|sangrando|a sangrar|nao respira|desmaiou)
    (ultima hora|em cima da hora|voo (sai|parte)|embarque)
  `,
  ),
];

/** Words of someone who waits. */
export const WAITING = [
  cue(
    1,
    `
    (me ajud(a|e|em)|ajudem|ajudem me|ajuda (por favor|pf|pfv|END)|alguem [me] (ajuda|pode ajudar|responde|responda)|preciso de ajuda|podem ajudar|socorro)
    (aguardo|aguardando|aguardamos|no aguardo|fico a aguardar|a aguardar|esperando|a espera|estou a espera|espero) [ANY] [resposta|retorno|resposta|contato|contacto|solucao]
    (me respond(e|am|em|a)|respond(am|a) [me]|me da(o|) [um|uma] (retorno|resposta|posicao)|me chama|me chamem|me chame|me liga|me liguem|liguem me|liga me|contactem me|me retorn(e|em|a)|entrem em contato|entrem em contacto|entra em contato)
    (alguma|ha|tem|quero [uma]|preciso de [uma]) (novidade|novidades|resposta|posicao|previsao|retorno|solucao)
    (resolv(am|a)|resolvem) [isso|isto|logo|meu|o|por]
    (chamei|mandei|enviei|deixei) [ANY] [ANY] (pv|privado|pvt|direct|dm|inbox|zap|whats|whatsapp|wpp|mensagem|msg|email|mp)
    (tenho|tem|temos) interesse
    (estou|to|tou|fiquei|sou|muito) interessad(o|a)
    (por favor|pf|pfv|pff|pfvr|porfavor)
    (esta semana|essa semana|semana que vem|proxima semana|proximo mes|este mes|esse mes|o quanto antes|logo que possivel|rapido|com pressa)
    (alguem|quem) [me] (indica|recomenda|conhece|sugere|sabe)
    (indicam|recomendam|aconselham|sugerem|me indiquem|indiquem)
    (preciso|procuro|procuramos|precisamos) [de]
    (cade|kd|onde esta) (meu|minha|o meu|a minha)
    (ninguem|nao|n) [me] (respond(e|em|eu|eram)|atend(e|em|eu|eram)|da(o|) (resposta|retorno)|retorna|retornam|veio|vieram|volt(ou|aram)|aparec(eu|eram)|apareceu|resolv(e|em|eu|eram))
    (ainda|ate (agora|hoje)) (nao|nada|ninguem)
    (meu|o meu) (dinheiro|reembolso|estorno) [de volta]
  `,
  ),
  always(1, '(?|??)'),
];

/** Words of everyday Portuguese that tell it apart from English and, where possible, from Spanish. */
export const COMMON_WORDS = `
nao naum voce voces vc vcs eu ele ela eles elas meu minha meus minhas seus suas nosso nossa nossos nossas
teu dele dela deles delas isso isto esse essa esses essas aquele aquela aquilo nesse nessa neste nesta nisso
desse dessa disso deste desta uma umas um ao aos das num numa pelo pela pelos pelas com sem apos nem tambem
tbm ainda ja agora hoje hj amanha ontem onde quando quem qual quais quanto quanta quantos quantas muito
muita muitos muitas mt mto mais bem bom boa bons boas melhor melhores estou estao estava tou sou sao foi
foram tenho tem temos tinha teve fazer faz fazem faco fiz feito vou vai vao veio vem vim quero quer gostaria
gostava gostei posso pode podem preciso precisa consigo consegue acho sei sabem fica ficou ficar deixa
deixou chegou chegar veja olha obrigado obrigada obg valeu parabens noite oi ola alguem ninguem tudo outro
outra outros outras coisa pessoas pessoal galera malta meninas amei adorei otimo otima atendimento loja
lojas preco comprei paguei recebi mandei encomenda encomendei disponivel horario orcamento endereco indica
indicam recomendam recomendo entregam aceitam cade pra dinheiro reais mesmo entao depois saudade saudades
deus filho filha pai trabalho gracas duvida vezes servico equipe equipa pessimo errado reclamar cancelei
conhece ajuda assim porem moca telemovel moro cidade comigo contigo pfv pff zap fazendo comprando chama
mandou respondem fechado janeiro sexta sabado
kk kkk amo valor lindo linda sumiu crianca paga amiga grupo ta igual
qto custa qt
`;

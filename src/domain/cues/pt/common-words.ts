/** Words of everyday Portuguese that tell it apart from English and, where possible, from Spanish, French, German. */
export const COMMON_WORDS = `
nao naum sim voce voces vc vcs eu ele ela eles elas nos gente meu minha meus minhas seu sua seus suas nosso nossa
teu tua dele dela deles delas isso isto esse essa esses essas aquele aquela aquilo nesse nessa neste nesta nisso
desse dessa disso deste desta uma uns umas um ao aos dos das do da num numa pelo pela pelos pelas com sem ate apos
mas ou nem tambem tb tbm ainda ja agora hoje hj amanha ontem sempre aqui ali ai la onde quando como quem qual quais
quanto quanta quantos quantas porque pq muito muita muitos muitas mt mto mais menos bem bom boa bons boas melhor
estou esta estao estava estamos tou ta sou somos sao foi foram era tenho tem temos tinha teve ter ser fazer faz fazem
faco feito vou vai vamos vao ir veio vem vim quero quer queria queremos gostaria gostava gosto gostei posso pode
podem preciso precisa consigo consegue acho sei sabe sabem fica ficou ficar deixa deixou chegou chegar veja olha
obrigado obrigada obg valeu parabens dia tarde noite ola oi alguem ninguem nada tudo todos todas outro outra coisa
pessoas pessoal amei adorei lindo linda lindos maravilhoso otimo otima excelente atendimento loja preco valor
comprar compra comprei vendo encomenda entrega pedido disponivel horario orcamento indica indicam recomendam
recomendo procuro favor pfv cade meninas galera malta pra pro dinheiro reais so mesmo entao depois desde
saudade feliz deus filho filha mae pai casa anos semana meses trabalho nunca
`;

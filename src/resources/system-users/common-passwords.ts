/**
 * Passwords that lists of leaked ones have at their top, folded to lower case. What
 * `disallowCommonlyUsedPasswords` refuses.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
0000 00000 000000 0000000 00000000 000000000 1111 11111 111111 1111111 11111111 111222 112233 11223344 121212 123 123123
123123123 123321 1234 12341234 12344321 12345 123456 1234561 1234567 12345678 123456789 1234567890 123456789a 12345678a
1234567a 123456a 123456q 123456789q 1234qwer 12345qwert 123654 123654789 123abc 123qwe 123qweasd 1342 134679 142536 147147
147258 147258369 147852 147852369 159357 159753 159951 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz 1qaz2wsx 1qaz2wsx3edc
1qazxsw2 2000 222222 22222222 232323 258456 321321 333333 3rjs1la7qe 444444 456456 456789 4815162342 51505150 520520
5201314 555555 55555555 654321 666666 66666666 696969 741852 741852963 753951 7654321 777777 7777777 77777777 789456
789456123 852456 87654321 888888 88888888 963852741 987654 98765432 987654321 9876543210 999999 99999999 a123456 a12345678
a123456789 a1b2c3 a1b2c3d4 aa123456 aa12345678 aaaaaa aaaaaaaa abc abc123 abc1234 abc12345 abc123456 abcd123 abcd1234
abcde12345 abcdef abcdefg abcdefgh access access14 admin admin1 admin123 admin1234 admin12345 admin123456 admin@123
adminadmin administrator adobe123 alexander alexis amanda america andrea andrew angel angel1 angela angels anthony apple
apples arsenal asd123 asdasd asdasdasd asdf asdf1234 asdfasdf asdfgh asdfghj asdfghjk asdfghjkl ashley asshole august
austin babygirl bailey banana barcelona baseball baseball1 basketball batman bella benjamin biteme blahblah blink182
bonnie booboo boomer brandon brandy bubbles buster butterfly california cameron canada carlos carmen caroline carolina
champion changeme changeme1 changeme123 charles charlie charlie1 cheese chelsea chester chicken chicken1 chocolate
chris christian christine claudia cocacola coffee computer computer1 cookie cookies cooper corvette cowboy cowboys
cristina crystal daniel daniela danielle david december default demo destiny diamond donald dragon dragon1 eagles
einstein elephant elizabeth eminem estrella family ferrari flower flowers football football1 forever foobar freedom
friend friends fuckoff fuckyou fuckyou1 gabriel george ginger google google1 guest guitar hannah happy harley hello
hello1 hello123 helloworld hockey hottie hunter hunter2 iloveme iloveu iloveyou iloveyou1 iloveyou2 internet jackson
jasmine jason jennifer jessica jesus jesus1 jonathan jordan jordan23 joseph joshua junior justin killer killer1 kimberly
letmein letmein1 letmein123 liverpool login london lovely lover loveme loveyou maggie manager marina martin master
master1 matrix matthew maverick melissa mercedes michael michael1 michelle mickey midnight miguel minecraft monkey
monkey1 monkey123 monster morgan mother mustang mynoob nathan naruto nicholas nicole ninja nirvana nothing november
nintendo october oliver omega orange p@55w0rd p@ssw0rd p@ssw0rd1 p@ssw0rd123 p@ssword p@ssword1 pa$$w0rd pa55word pass
pass123 pass1234 pass@123 passw0rd passw0rd1 password password! password01 password1 password1! password12 password123
password123! password1234 password2 password3 password@123 passwort patricia patrick peanut pepper phoenix player
pokemon pokemon1 power prince princess princess1 purple pussy q1w2e3 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qazwsx qazwsx123
qazwsxedc qwaszx qwe123 qweasd qweasdzxc qweqwe qwer1234 qwerqwer qwert qwert123 qwerty qwerty1 qwerty12 qwerty123
qwerty1234 qwerty12345 qwerty123456 qwertyu qwertyui qwertyuiop rachel rainbow ranger rebecca richard robert rockyou
root rootroot samantha samsung samuel scooter scorpion secret secret1 secret123 sebastian september server shadow
shadow1 silver slipknot snoopy soccer soccer1 sophie spiderman spring2024 spring2025 starwars steelers stefan
stephanie steven success summer summer1 summer2023 summer2024 summer2025 sunday sunflower sunshine sunshine1 superman
superman1 superstar support sweety system taylor temp temp123 temporary tennis teste test test1 test123 test1234
test12345 testing testtest thomas thunder tigger tinkerbell toor trustno1 tweety user user123 vanessa veronica victoria
vincent viper wachtwoord warrior welcome welcome1 welcome1! welcome12 welcome123 welcome@123 whatever william winner
winter winter2023 winter2024 winter2025 wizard yamaha yellow zaq12wsx zaq1zaq1 zxc123 zxcvbn zxcvbnm zxczxc zzzzzz
`
    .trim()
    .split(/\s+/),
);

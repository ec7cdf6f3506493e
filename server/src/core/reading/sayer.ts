import { type Ensemble, unpacked } from './ensemble.ts';

const BASE = 0.65;

const FEATURES = `f:finite|2 lv:-|4 cue:say|A|piece sn:t:true pks:B|sv1|piece sn:s:false sn:t:false|w+ em:B|false pw:A|w+ gov:edge|0
sn:alone:false f:finite|1 u:B|sv2 sn:s:true u:B|sv1 sn:l:w ps:B|piece sn:w+|open sn:t:false sn:alone:true
pvs:P1|0|full|0 lv:- u:A|piece|, u:N1| sn:say:true pk:B|sv1 p:B phk:|2 u:finite|1|B pre:,|svfalse|finite u:A|0|2
pw:A|w2 gov:edge sn:a:edge sn:say:false pb:B1|o- gov:edge|edge lvp:-|0 sn:w+ u:P2| f:finite|0 sn:t:false|w9
sn:in:true sn:w1|say:false lv:describe psb:B|piece|--|w u:B|name ph:heshe pvs:A|0|full|0 sn:w+|say:true pa:P1|false
em:P1|false ph:nominalother b1:p u:A|none psb:B1|full|o-|. pkg:B1|sv2|7 pr:B|0 sn:a:word pkb:B|sv2|-- u:A|2|a:word
sn:a:edge|w+ lv:v1 u:P1|stop psb:P1|full|o-|. u:1|name u:finite|2|A u:cfalse|full|w+ pq:A|0 cue:say|finite|false
u:2|nominalother pb:B|-- gov:p lvb:say|poss cue:aux|finite|false pvk:B|0|sv1 sn:a:and phk:|0 phk:|1 pre:start|name|B
psb:B|piece|--|, em:A|false u:B|7|2 sn:w5 sn:a:word|w1 u:N1|open|w pb:B|o- u:B|nominal pre:start pvk:B1|0|sv2 b2:Cap
pre:, a2:quote pre:,|name|B a2:Cap lv:v0 sn:b:poss pkg:B|sv2|7 u:B1|1|2 pg:B|7 cue:aux|B|7 u:B|vs2 gap:0|vs|name
u:B|heshe cue:v1|B|piece pre:word pw:B|w2 c:w2 sn:t:false|b:- cue:according|none|false cue:aux|B|piece
psg:B|piece|+|w gap:0|sv|name a1:conj k:sv0p cue:o|B|3 pre:start|2|false ph:org pg:B|14 pqa:B|a:quote ps:N1|full
u:cfalse|piece|w9 gap:0|sv|nominal pq:B|0 psb:B|full|-q|. lvf:describe|participle u:A|2|w9 sn:a:of a1:p pv:B|0
emk:false|sv0 lv:aux|4 sn:b:for psg:B|piece|7|w pre:start|0|false cue:v2|B|piece a1:nouns sn:b:say1 pw:B|w5
sn:w+|say:false c:b:word lv:v0|4 pks:B|sv0|piece sn:w2|piece u:B1|sv2 pqa:B|a:edge pkg:B|sv2|3 sn:l:.
cue:o|finite|false sn:a:say2 gap:1|sv|nominal`;

const TREES = `0 1 2 =-2 =-52 3 =-37 =23 4 5 =4 =-32 6 =-8 =-42 0 1 2 =-2 =-38 3 =-28 =21 7 5 =-7 =-42 8 =11 =-36 9 0 10 =24 =-14 11
=8 =-21 12 13 =-49 =14 14 =-2 =-28 15 16 12 =12 =-13 17 =5 =-30 13 =-37 18 =16 =-21 9 19 20 =1 =-31 15 =-12 =20 21 22
=14 =-28 13 =-33 =0 6 13 =-25 23 =-26 =16 24 18 =9 =-20 25 =0 =-22 9 0 19 =-12 =19 11 =3 =-18 26 5 =2 =-28 22 =15
=-23 27 3 9 =5 =-23 13 =-28 =13 28 29 =15 =-3 15 =-19 =-6 30 31 32 =13 =-16 3 =3 =18 33 5 =9 =-22 16 =-2 =-17 34 35
36 =18 =-8 14 =2 =-17 18 5 =12 =-24 9 =15 =-18 30 37 =17 31 =-14 =9 1 26 =5 =-21 5 =1 =-23 38 39 =-24 40 =-8 =11 41
42 =-16 =10 1 =-20 =-5 43 44 45 =13 =3 46 =-1 =-20 18 5 =6 =-22 47 =2 =-14 48 32 49 =12 =19 18 =4 =-13 50 51 =-22 =-7
52 =-19 =1 53 =-20 5 27 =7 =-3 =-21 54 15 =-10 37 =14 =2 55 56 =-2 =16 57 =1 =-15 58 59 =4 60 =1 =-18 52 61 =0 =-18
13 =-20 =4 53 26 =-5 =-19 18 40 =-8 =4 62 =3 =-12 63 64 =4 65 =-8 =-21 13 =-19 52 =-12 =3 66 32 67 =8 =17 31 =-7 =6
55 56 =-3 =14 57 =1 =-12 68 1 69 =4 =-11 70 =-4 =10 33 39 =-18 =4 71 =-1 =-14 13 =-18 72 =-16 73 =-23 =2 74 18 =-19
=-4 18 58 =-12 =3 75 =4 =-10 76 77 =0 78 =22 =9 38 39 =-17 =5 29 =5 =-5 13 =-18 79 80 =-13 =10 81 =7 =-3 82 71 83 =0
=17 =-5 84 =-16 52 =-12 =1 23 85 =-5 =-19 63 64 =5 =-15 86 =-13 =2 74 18 =-17 =-3 5 73 =-20 =1 =-17 72 =-15 87 88 =5
=-16 44 =12 =0 89 90 =-4 =14 34 75 =8 =-7 86 =-14 =4 82 88 =16 91 =11 =-2 76 92 =0 =15 38 =3 =-4 93 94 =-7 95 =-5 =14
81 1 =-6 =6 79 =5 =-4 5 96 88 =5 =-20 97 =13 =0 =-16 98 =12 99 100 =-11 =7 81 =4 =-3 101 =-20 82 90 =-2 =13 102 =11
=-1 13 =-15 103 104 =-9 =11 89 =10 =-1 105 106 =-1 =-19 23 15 =-4 =-16 107 =-10 =1 53 108 =-4 =-15 109 =15 110 =-15
=0 76 78 =17 92 =-1 =7 111 112 =3 =-18 113 =14 =0 114 =-17 115 =22 58 =-8 =1 39 =-15 5 116 =6 =0 =-15 117 118 =1 16
=5 =15 74 =-14 119 =-19 =0 93 94 =-7 95 =-5 =12 103 104 =-7 =8 35 =7 =-2 73 =-16 120 =-16 101 =-16 =1 121 122 =-4 123
=14 =0 105 106 =-1 =-19 124 =11 =-1 125 =15 126 =12 111 =-11 =0 127 =16 76 118 =-2 =11 96 =-12 =-1 42 =-15 114 =-16
115 =19 =0 128 129 =4 =-16 109 21 =4 =15 29 =6 =-1 117 130 =16 71 =-3 =10 74 131 =-4 =-15 132 =-15 =0 84 71 28 =-11
=4 =-14 133 134 =-6 =11 135 =-11 =0 136 =-15 39 =-13 116 =6 =0 137 138 =-3 =17 52 139 =4 =-10 44 =8 =-1 140 =-16 5 50
=-10 =1 =-13 120 =-15 141 142 =5 =-11 143 =-5 =2 89 90 =-4 61 =13 =4 144 =-19 137 =11 =0 126 =11 127 =14 145 =3 =-2
73 =-14 146 147 =13 =5 105 =-11 =0 114 =-15 148 46 =15 =1 40 =-8 =1 149 0 =-1 =-17 150 =-13 101 =-14 =1`;

/**
 * Whether the likeliest speaker of a quotation really says it. Made by `npm run eval:attribution -- --learn`: numbers only,
 * and the features are classes of form and place (features.ts, surround.ts).
 */
export const sayer: { trees: Ensemble } = { trees: unpacked(BASE, FEATURES, TREES) };

import { type Ensemble, unpacked } from './ensemble.ts';

const BASE = -0.82;

const FEATURES = `sn:say:false pk:B|sv1 sn:in:true u:1|nominalother em:B|false r:i:false u:B1|2|b:quote pks:B|sv2|piece pre:quote
r:o:false|say r:o:false|continue pre:to|accordingfalse|none r:i:that sn:say:true pkb:B|sv2|-- ph:nominalother
cue:say|B|piece f:finite|2 f:finite|0 r:o:false|other pkb:B|sv1|-- in:sv1 r:e:false|false|false pq:B|0 o:sx:false|0
p:B ph:nominaldoc cue:aux|B|piece r:n:0|to psb:B1|piece|-o|w cue:o|B1|open pg:B|+ u:A|according2 lvc:o|false|false
o:s:1|0 u:B|sv2 c r:tv:false|0|2 pq:B|1 psg:B|piece|+|w cue:say|finite|false sn:t:false|b:, phk:other|2 u:B|sv1
r:t:false|1 emk:false|sv1 cue:v1|base|false f:none|2 p:P1 u:finite|2|A pre:quote|svfalse|finite o:l:true r:i:true
r:o:true|tell pvs:B|1|piece|7 in o:s:0|1 u:none|2|L gov:quote|0 pre:quote|2|false r:v:0|2 gov:in pf:A|finite phk:|2
r:t:true|2 r:p:0|0|0 u:B|0|w1 pp:B1|group lv:- c:b:quote pre:start|name|L u:B|vs2 k:sv0 pk:B|sv0 phk:doc|0
cue:aux|finite|false c:piece pre:start|2|false r:n:2|to pf:A|none k:according2 k:vs2 emk:false|sv2 pre:quote|name|B
r:n:1|that o:sx:true|1 phk:other|0 cue:o|B|piece r:n:2|that gov:of r:t:true|1 o:sx:false|1 pb:B2|o- pkb:B|sv0|--
lv:aux r:tv:false|0|0 lv:-|4 pl:P1|stop ps:A|piece o:d:1 k:sv2 pvs:B|2|piece|+ pf:B|base c:B u:B|that_word_t
pks:B|sv0|piece pp:B|it o:b:1 em:B|true u:B|sv0 lv:v1 p:N1 o:so:1 pa:B|false r:o:false|made u:0|nominaldoc
c:B1|piece|1 cue:v2|base|false r:t:false|2 u:P1|stop u:N1| r:c:true|false c:w2 u:B|nominal emk:false|according2
u:2|name sn:k:paragraph lvc:judge|false|false cue:judge|B|7 a1:noun lvc:describe|false|false psg:B|piece|1|w
lvc:say|false|false o:s:0|0 u:ctrue|open|w1 r:p:4|2|2 pq:A|1 u:finite|1|B pv:B|1 k:sv1p r:n:0|Cap sn:in:false
pkb:B|sv2i|-- cue:v1|B|+ u:finite|2|B1 pb:B|-- pvk:B|2|sv0 u:B|group pvs:B|0|open|0 lvc:aux|false|false
lvc:v1|false|false u:0|grouprole pw:B|w2 o:so:4 cue:v0|B1|piece ps:N1|piece lvp:say|0 ph:heshe pr:N1|0 o:b:2 r:v:0|0
o:n:0|1 r:n:2|other c:B|piece|1 lv:v0 r:p:0|2|0 pg:B|7 u:B|0|a:word o:ss:0 ph:grouprole r:c:false|false gov:about
gap:0|sv|heshe pv:B|0 cue:v0|finite|false o:sx:true|2 lvf:v2|finite o:d:+ psb:B|piece|--|w lvc:aux|true|false
r:p:1|0|0 pr:B|0 lvp:-|0 pre:start u:N1|piece|w gap:0|sv|name f:base|1 lvp:judge|0 o:b:4 r:n:2|, pkg:B|sv2|+ k:sv1
pre:to sn:w1|say:false pb:L|-- pkg:B|sv2|7 sn:t:false|b:word gov:, pre:,|2|false pr:A|0 pvk:B|3|sv2 lvf:aux|finite
o:n:0|0 lvc:-|false|false sn:t:false|b:the gov:judge lvf:judge|base pre:, u:2|grouprole pre:start|svfalse|finite
pre:,|svfalse|finite o:p:0 a1:, cue:say|A|piece pb:A|o- pkb:A|sv2|qo sn:w9|piece o:p:4 pk:A|according2 pre:verb
r:tv:false|0|1 c:A o:ss:1 pvs:B|0|open|14 pp:B|group pk:B|sv1p o:d:- cue:v2|B|b:in pg:B|14 gov:prep sn:a:of
pre:start|0|false cue:v2|B|piece sn:t:false u:0|name u:N1|name u:cfalse|open|w1 sn:w2|say:false r:e:false|false|true
c:B2|piece|2 sn:w5 lvf:-|- lvc:v1|true|false sn:w2|piece lv:describe ph:it emk:true|sv1 pre:start|nominalother|B
r:n:0|other lvp:aux|0 sn:b:verb|w1 gov:on pqb:B|b:the pp:B|name pvs:B|1|piece|14 cue:say|B|7 o:sr:1 u:1|heshe
psb:L|piece|--|w pv:L|0 sn:b:Cap|w1 sn:b:the sn:t:false|w5 u:piece|w|w2 sn:b:say1 cue:v1|B|0 a2:edge u:ctrue|piece|w1
pqb:B|b:, sn:a:. u:A|sv0 lv:say|4 sn:w3|say:false o:d:2 pqa:B|a:, gov:in|, b1:of lvp:o|2 ph:org b1:the cue:v1|B|piece
u:2|nominalother r:n:2|he cue:aux|B|14 sn:k:heading pre:said|2|false b1:noun o:so:2 sn:b:verb u:B|heshe u:open|w|w1
pre:to|2|false cue:write|B|piece lvf:write|finite cue:v1|finite|false p:P2 lv:o|1 lv:think phk:|1
lvc:think|true|false b2:think pre:,|name|B lv:v0|4 a2:. pre:start|nominalrole|B lvc:v0|true|false u:0|nominalother
cue:judge|base|false gov:that pq:A|0 pvk:B1|0|sv2 pp:B|nominal pf:P1|finite b2:, u:B|none psg:B|piece|14|w
o:sx:false|2 pvk:B|1|sv2 sn:w1 lvf:v1|base pqa:B|a:. sn:t:false|w2 pk:A|vs2 pre:word sn:w2 ph:name psb:B2|piece|o-|w
sn:t:true o:so:8 u:A1|piece|w pkb:A1|sv2|-- r:o:true|go r:o:true|hold o:p:2 pqb:B|b:quote sn:a:,|w1 pf:A1|finite
pks:A1|sv1|piece lvp:v0|2 lvc:v0|false|false r:n:1|quote sn:a:, pqa:B|a:verb pl:B|that_word_t pre:start|1|false`;

const TREES = `0 1 2 =-140 3 =-10 =150 4 5 =-90 =0 6 =200 =-130 7 8 9 =110 =-60 10 =-20 =270 11 =260 12 =220 =60 13 14 15 16 =130
=20 17 =230 =110 18 19 =50 =-90 8 =-10 =120 20 21 =-120 22 =130 =-10 23 24 =-90 =-10 6 =190 =-120 24 25 26 27 =-40
=120 28 =-10 =-90 29 =-40 30 =-50 =-150 4 5 3 =-60 =70 31 =130 =210 32 33 =70 =220 34 =90 =-60 35 36 37 38 =100 =-90
39 =40 =160 40 41 =50 =210 42 =10 =130 43 44 45 =70 =-30 46 =-20 =160 47 48 =-120 =130 49 =60 =-90 35 50 37 51 =-110
=0 52 =-30 =90 16 53 =0 =170 12 =170 =60 1 3 54 =40 =-50 55 =-130 =90 32 56 =60 =180 57 =130 =-60 0 1 55 =-120 15
=-30 =70 25 15 =-110 =-40 58 =150 =-110 40 59 60 =-70 =80 61 =50 =150 62 63 =-20 =-110 64 =130 =50 18 4 27 65 =-130
=-70 26 =110 =-30 66 33 =30 =-70 67 =-40 =-130 68 69 =170 70 =120 =-70 9 71 =-40 =140 2 =-150 =50 72 73 74 75 =0 =120
27 =-90 =-30 74 =-30 76 =-80 =-130 4 77 78 =-50 =120 22 =50 =-80 79 80 =140 =-70 81 =120 =-50 13 12 82 31 =90 =160 51
=140 =30 51 83 =-100 =10 72 =-50 =70 20 12 84 =130 =70 85 =110 =10 12 86 =-50 =80 87 =0 =-70 13 15 16 40 =90 =0 88
=60 =-70 83 89 =60 =-80 40 =110 =50 20 90 15 =10 =110 91 =10 =100 25 27 =-80 =-10 92 =180 =-90 24 93 74 13 =-20 =110
94 =-70 =-20 66 95 =-60 =20 76 =-60 =-120 68 34 96 =-20 =180 97 =-130 =-40 2 =-150 15 =-30 =50 0 45 25 46 =-70 =40 98
=0 =-80 99 63 =160 =30 25 =-30 =-80 12 100 101 =40 =130 102 =-70 =70 40 103 =-40 =100 47 =100 =-10 12 15 104 =70 105
=-80 =10 106 107 =-10 =-70 108 =0 =100 18 109 110 =90 =-40 26 =-10 =-110 111 112 =-20 =-100 15 =-50 =20 24 113 28 94
=-90 =90 114 =180 =-40 115 =-20 116 =-40 =-120 14 117 118 =-110 =60 15 =-30 =80 119 94 =-20 =-120 120 =-80 =10 13 9
121 122 =-80 =10 122 =30 =110 88 123 =30 =110 124 =110 =0 25 15 20 =-20 =-70 27 =-60 =20 76 125 =80 =-50 126 =-90 =20
0 127 128 =0 129 =20 =130 130 131 =10 =120 84 =110 =-30 53 132 =-170 =20 15 16 =70 =-60 133 =60 =10 13 9 134 =-60 135
=-30 =90 8 136 =120 =-80 2 =-140 =30 137 61 138 =20 =-90 139 =-110 =40 15 140 =50 =-80 2 =-120 =-20 12 141 142 88 =20
=-90 143 =-20 =80 =-110 141 68 144 =110 =-50 75 =-60 =10 =-130 24 145 26 146 =160 =50 147 =30 =-30 148 =50 116 =-20
=-100 119 149 =-20 47 =-30 =-120 12 31 =10 =90 53 =-150 =10 24 4 150 =110 151 =50 =-30 152 153 =20 =-50 154 =-10
=-100 141 119 47 =-30 =-100 155 =-90 =20 =-150 15 156 =80 104 =90 124 =50 =-70 22 2 157 =-30 =-130 158 =-70 =20 159
160 =50 =-30 161 =-10 =-80 141 4 5 27 =-60 =0 162 =-60 =50 47 0 =-10 =70 17 =0 =-60 =-120 16 36 163 164 =0 =70 94 =70
=-70 53 =-60 165 =130 =60 15 166 167 =70 =-20 79 =40 =-70 22 99 =140 =0 113 =-40 =-120 168 141 169 170 =60 =0 171
=140 =-20 172 =-30 =-130 170 173 122 =-60 =20 174 =-10 =100 175 176 =-100 =40 68 =-70 =-10 40 177 94 170 =80 =0 64
=30 =-70 53 178 =-20 =-120 83 =-70 =70 170 179 180 =-20 =-130 168 =0 =50 32 177 =0 =100 181 =-10 =-60 40 51 182 =110
183 =30 =-70 184 185 =-20 =-80 176 =-140 =60 127 186 =-70 187 =120 =50 104 188 =40 =110 55 =-110 =-10 40 103 23 189
=30 =-70 190 =0 =80 184 =-70 119 =-70 =60 170 171 191 =40 =200 160 =-30 =10 192 193 =-70 =60 194 =150 =-50 15 195 138
=70 =20 108 196 =-50 =70 80 =40 =-60 119 47 =-20 =-100 141 88 =80 =0 =-110 197 198 145 =10 =60 80 199 =60 =10 33 =40
=-80 127 102 =-40 191 =110 =50 88 200 =0 =80 2 =-110 =0 2 =-110 12 106 =-80 169 =100 =40 28 201 =-70 =100 117 =-110
=0 26 100 202 =10 =-50 203 96 =30 =-30 204 =-30 =100 168 205 206 =0 =100 165 =40 =-20 197 207 =10 =-80 138 =70 =20 12
31 169 208 =0 =80 183 =20 =-30 106 =-50 209 =90 =40 121 210 211 =20 =-30 212 =-10 =-100 9 51 =-30 =60 53 =-130 =-10
213 56 214 =90 215 =-10 =-100 216 =-10 68 =70 =140 4 27 65 =-80 =-20 2 =-110 =10 217 8 =210 =30 218 =60 =-40 219 220
=-30 =-130 221 =130 99 222 =10 =120 183 =20 =-10 22 75 223 =90 224 =40 =-60 209 181 =40 =-30 92 =150 =0 181 225 =-110
226 =-30 =30 209 =-10 =-100 61 227 =80 228 149 =70 =-20 80 =50 =-80 197 47 =70 33 =50 =-70 229 230 =70 =-40 28 =90
=10 141 54 86 231 =-10 =-50 232 =0 =70 97 149 =10 =-100 106 =-80 =0 =-110 111 233 234 =-20 =-100 235 236 =-40 =100
=-70 219 237 =0 =-120 119 201 =-20 =-100 238 =-80 =10 92 239 =200 =60 99 240 =20 =110 241 47 =40 =-40 242 =-80 =10
179 210 =-10 243 =-20 =-110 55 =-110 244 7 =-20 =80 245 =-70 =0 15 246 =80 247 201 =-40 =10 248 =40 =-60 39 249 250
=20 =-110 251 =60 =-30 197 198 =50 =-60 53 =-110 =10 219 137 =-20 =-130 61 252 253 =70 =10 254 =40 =-60 255 51 =0 =90
213 =60 =0 130 13 256 =-20 178 =10 =30 23 257 =10 =110 =10 40 83 166 =0 =-80 176 =-100 =40 171 5 =160 =20 241 =-40 =0
258 259 =40 =150 22 219 =-100 92 =140 =0 23 139 =-110 =-20 153 =-20 =-100 258 0 =180 52 =90 =20 165 36 166 =40 =-60
260 =-60 =70 12 166 =60 =10 61 =-50 =-10 26 182 =-40 261 =-40 249 =-10 =90 99 262 =30 263 =40 =120 264 265 =-10 =70
12 =30 =-10 121 266 183 =50 =-20 157 =30 193 =-40 =-120 97 267 =-10 =-100 268 209 =-20 =-90 219 =-90 =10 31 47 =60
210 269 =60 =-40 209 =-20 =-60 270 =-90 53 271 =0 =-140 156 =80 =0 245 272 =0 100 =-20 =-90 121 266 43 =-30 =70 157
=20 =-90 273 274 =-40 =120 275 =-70 =0 276 277 =-70 278 =-30 98 =0 =110 221 122 =110 =20 141 54 =40 =0 =-100 26 279
=-50 182 =-50 133 =90 =0 147 86 269 =30 =-60 280 =-20 =50 102 281 =40 =-70 88 =70 =0 282 =100 117 147 =30 64 =0 =-110
165 233 =60 =-20 221 =90 =0 179 210 =-10 283 =-20 =-100 53 =-100 120 284 =70 =-80 285 =80 =0 28 86 153 =30 =-80 286
=-10 66 =160 =60 70 287 =0 =110 168 84 =70 =-10 68 =-30 =30 183 75 107 166 =80 =0 288 =10 =-70 289 290 =-20 =70 140
=90 =10 213 133 198 =120 =-30 136 =110 =-50 291 193 =-80 =50 197 =-70 =-10 22 292 293 =-30 =-120 273 294 =-20 =100
295 =-100 =0 296 =70 139 =-110 113 =-20 =-90 297 298 159 =60 102 =10 =-50 299 =10 300 =40 =110 301 302 105 =10 =-60
201 =-10 =70 12 303 =-60 =30 304 =70 =-10 305 63 =-20 306 =-20 240 =-20 =-100 55 75 =-20 =-110 53 271 =10 =-120 306
=-40 =10 127 307 =-40 52 =-20 222 =-10 =90 308 280 =-40 178 =40 =100 133 40 =40 =0 309 =-70 =-10 97 149 =-20 =-100 22
177 289 =50 =-40 310 =130 =10 153 4 =-60 =50 311 =10 =-60 119 312 =-90 =-30 55 =-100 313 314 =50 =-60 166 =30 =0 177
137 315 =-50 143 =-30 =70 12 316 =-30 =80 317 =20 =-70 184 202 318 =20 =-50 =-90 245 63 =0 =-70 219 =-80 =10 319 46
320 =30 =-40 321 =10 =140 169 269 231 =-10 =80 133 =30 =-50 28 86 =-50 =90 322 =110 =-10 323 324 =-20 22 =-110 =-20
114 =150 99 325 =110 =10 31 =-30 =0 171 170 173 =140 =40 =0 70 287 =20 =100 53 271 =-30 =-110 326 =110 =0 47 327 328
=30 70 =10 =-80 287 =-40 194 =130 =40 329 330 =-30 =-100 331 =-120 332 =-120 =0 221 333 =30 =100 99 334 =30 183 =30
=110 54 335 =-60 =30 165 =30 =-10 336 337 =-20 =-100 338 339 202 =20 =-50 152 =-110 =-20 245 137 =0 =-80 99 =80 =0
130 161 91 =30 =-20 340 =0 341 =10 =90 258 60 =30 =120 342 183 =90 =20 28 =50 =0 343 344 =10 316 =30 =120 282 =90 207
241 =-20 =30 258 =80 =-10`;

/**
 * Whether the place of a quotation lies in what its likeliest speaker is reported to say, marks or no marks: learned from
 * sayings without marks, of which annotated news has far more. Made by `npm run eval:attribution -- --learn`, as sayer.ts is.
 */
export const coverage: { trees: Ensemble } = { trees: unpacked(BASE, FEATURES, TREES) };

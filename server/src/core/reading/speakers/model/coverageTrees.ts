import { type Ensemble, unpacked } from './ensemble.ts';

const BASE = -0.8;

const FEATURES = `sn|say|false pk|B|sv1 u|h|1|nominal|other ri|that re|false|false|false p|B osx|false|0 od|1 pres|start|2|false
prek|start|sv|false|finite pk|B|sv2 lvp|v0|2 prek|to|according|false|none pv|B|0 pks|B|sv2|piece sn|in|false
cuef|aux|finite|false c|b|quote pkb|B|sv2|-- u|h|2|nominal|other cue|say|B|piece rn|2|: gov|to pkb|B|sv2|-q
sn|say|true rt|true|2 em|B|false rn|2|that ro|false|say k|vs2 prek|quote|sv|false|finite pkb|B|sv1|-- sn|in|true
rt|true|1 emk|false|sv1 gov|quote lvc|aux|true|false pg|B|+ sn|tw|true|2 u|k|B|sv|1 osx|true|1
prek|start|sv|true|participle osx|true|2 pf|A|none pres|word|2|false oso|+ cue|o|B|piece osb|0 pk|L|label2 pk|B|sv0
ph|nominal|doc cue|aux|B|piece cueb|o|B|word pvs|B|1|piece|7 ri|false pre|quote u|k|A|according|2 psg|A|piece|+|w
cuef|say|finite|false f|finite|0 pv|B|3 pres|start|0|false pvk|B|0|sv2 u|f|finite|2|B ph|nominal|other
u|f|finite|2|B1 pb|B|-- u|h|0|nominal|doc cuef|v0|finite|false lv|v1 pks|B|sv0|open ro|true|other lv|- os|1|0 lvp|-|0
preh|start|name||L ro|true|tell u|g|B|+|2 pf|B|finite pres|,|2|false u|p|A|name in phk|other|1 pb|B2|o- pq|B2|2
u|f|finite|1|B cuef|judge|finite|true u|p|B|group cue|say|B1|piece emk|false|sv2 ph|it| ol|true cue|say|A|piece
u|k|B|sv|0 phk|other|0 rn|0|Cap rtv|false|0|0 lvp|-|1 u|p|B1|group lvf|-|- lvb|-|quote obl|0 psb|B|open|-q|w ob|1
psb|B1|piece|-o|w u|f|none|2|L rtv|false|0|2 sn|b|of od|- od|+ pf|A|finite rn|0|other rn|1|that pvk|B1|0|sv2
lvc|-|false|false pvs|B|3|piece|+ pqa|B|. on|0|1 pl|P1|stop sn|tb|false|pron u|l|N1| sn|k|paragraph pks|B|sv1|piece
oss|0 pres|start|1|false b2|, psb|B2|piece|o-|w rt|false|2 pp|B|nominal c|s|piece pre|to pre|start pp|B|it
lvc|judge|false|false u|f|base|1|B u|h|0|heshe| pvk|A|0|according2 u|sl|A|piece|w lvp|say|0 pg|B|7 phk||0 rn|0|to
sn|b|pron on|0|0 oso|8 preh|start|group|other|B gap|0|according|nominal pv|A|0 pp|A|nominal pkb|B|sv0|-- u|p|B|it
cue|o|B|open u|l|P1|stop cueg|v2|P1|1 pr|N1|0 preh|start|heshe||B osx|false|2 preh|quote|name||B rc|false|false
gov|in lvp|v2|2 lvp|-|2 op|0 cuef|according|none|false cuef|o|finite|false gov|, rc|true|false p|N1 ph|name| c|p|B
ol|false lv|v2 pr|P1|0 cuef|judge|base|false gov|judge pl|P1|colon pp|B|heshe sn|w|2 osb|2 f|none|2 pw|B|2 u|h|0|org|
prek|by|by|false|finite ro|true|say pv|B|1 ob|4 lvf|think|finite sn|w|1|piece lvn|-|4 sn|w|1 sn|wsay|1|false
psb|L|piece|--|w preh|start|group|role|B cue|v0|B|piece gov|say rv|0|0 u|l|B|that_word_t pkg|B|sv0|7 psb|B|piece|--|w
emk|false|sv0 u|w|B|0|1 rp|0|2|0 c pb|B|oq lv|say u|c|true|piece|3 pa|P1|false f|base|1 ro|true|support k|sv1p ob|2
sn|b|ed c|p|A pb|B|o- lv|describe preh|start|nominal|other|B lv|aux pf|B|base lvc|say|false|false psb|B|piece|oq|w
pre|verb u|a|B|0|. pk|A|according2 sn|aw|word|1 sn|aw|,|3 ro|true|shows pre|, pk|A|vs2 osr|1 lvc|v1|false|false
b2|noun cuef|v1|base|false osr|4 lvn|say|4 os|0|0 rp|0|0|0 lvc|aux|false|false ph|group|role gap|0|sv|heshe lvn|aux|0
rn|2|, gov|prep op|4 u|k|A|vs|2 cueb|say|A|word u|h|2|heshe| u|l|A|, lvc|describe|false|false osr|0 rtv|false|0|1
lvf|v1|finite u|f|base|2|B oss|1 pvs|B|0|piece|7 rt|false|0 u|p|B|nominal re|false|false|true u|l|A|,_,
pvs|B2|3|piece|+ pres|,|1|false on|4|0 u|h|0|it| pf|B|participle sn|w|5 u|sl|N1|piece|w emk|true|sv2
cuef|think|base|false c|psq|A|piece|0 pp|A|name u|g|B|7|2 rn|2|to c|w|2 pp|B|i psg|B|piece|7|w od|8 ro|true|show
gov|about on|1|0 pv|B|2 k|according2 p|A u|c|false|piece|2 sn|tw|false|3 pf|P1|finite lvp|v0|0 lvf|v1|base
cue|v2|B|piece rn|2|he cueg|say|B|+ sn|tw|false|2 u|f|none|2|A pg|A|+ pq|B1|0 pres|quote|2|false rv|0|1 oso|4
u|f|finite|0|B re|true|false|false u|l|P1|colon sn|a|, u|ba|say1|, pl|N1| ro|true|hold lvc|describe|true|false
sn|w|3|piece pvk|B|0|sv1 cueb|o|B|to pv|N1|0 u|slw|piece|w|1 pw|N1|5 pqb|B|word sn|w|2|piece pqa|B|, lvn|say|2 pr|A|0
pg|A|0 psb|B|piece|-q|w gova|prep|. ro|false|continue pb|A|-o sn|wsay|1|true lvp|aux|0 pk|B|sv0p psg|A|piece|0|w
a2|edge psb|B|open|--|w sn|w|5|piece psb|B1|piece|o-|w op|1 u|g|B|7|0 rn|0|a u|w|B|1|5 gov|of pf|A1|finite k|sv1
u|f|participle|1|B cuef|v2|finite|false ro|false|show preh|said|name||A ro|true|: ro|true|go ph|group|other
cuef|v2|base|false lvn|-|1 psg|A1|piece|7|w cueb|judge|B|Cap pkg|A|sv2|1 sn|b|word cueg|v2|B|7 rtv|false|1|2 sn|a|.
pl|B|pron_prep sn|bw|the|1 pvs|B|1|piece|14 ro|false|go rc|false|true pg|B|0 phk||2 lvp|o|2`;

const TREES = `0 1 2 3 =100 =-50 4 =150 =10 5 6 =-90 =-20 7 =160 =-140 8 9 10 =300 =-90 11 =-60 =180 12 13 =90 =280 14 =170 =40 0 1
15 2 =-30 =130 =-160 5 16 =-120 =-60 17 =180 =-130 18 19 20 =150 =0 21 =-60 =230 12 22 =60 =220 23 =210 =30 24 25 26
19 =100 =230 27 =120 =-60 28 29 =-50 =210 30 =-70 =80 31 32 =-150 33 =170 =70 26 34 =100 =-70 35 =120 =-120 18 20 36
37 =0 =50 37 =140 =200 27 38 =50 =210 19 =-50 =100 39 34 40 =160 =70 41 =130 =-30 42 3 =220 =50 43 =150 =-70 24 18 20
44 =-40 =170 27 =180 =70 12 45 =70 =170 8 =130 =20 39 15 2 =-40 =70 =-150 46 47 =-30 =120 48 =240 =-90 6 49 50 51
=-20 =120 51 =-100 =-50 52 9 =-70 =0 53 =-20 =-140 26 54 55 =-80 =40 32 =-150 =140 56 57 =60 =160 58 =20 =-60 24 59
60 61 =30 =130 46 =-20 =-110 55 62 =-100 =40 63 =120 =60 1 15 64 =-30 =70 =-140 5 51 =-90 =-30 65 =50 =-110 6 66 67
68 =160 =50 69 =60 =-60 70 71 =80 =-30 46 =-50 =-130 72 73 74 =190 =0 75 =120 =-70 0 33 =110 =10 76 =-110 =90 24 8 20
77 =90 =140 78 =90 =30 79 80 =-10 =120 12 =120 =-10 1 81 =-140 82 =-30 =60 83 84 =320 =50 5 =-40 =-90 0 85 34 2 =-30
=70 86 =70 =-60 3 87 =150 =20 88 =100 =-60 3 77 89 =70 =-30 90 =-40 =140 28 91 =-10 =120 92 =100 =10 59 93 94 95 =30
=-90 96 =-40 =20 50 97 =40 =-60 98 =-50 =-120 99 100 101 =30 =180 75 =120 =-60 81 =-160 64 =-30 =50 6 93 94 102 =30
=-80 16 =-60 =0 50 103 =-80 =10 104 =-30 =-120 72 7 101 =10 =180 105 =100 =-50 32 =-160 25 =100 =30 24 30 106 107 =40
=-110 108 =-90 =60 58 109 =0 =100 110 =-90 =40 26 16 111 =0 =-80 112 =120 =0 113 114 =170 =10 105 =220 =-80 59 49 67
115 =-30 =120 69 =70 =-40 116 117 =60 =-60 67 =-30 =-110 118 119 =-30 =-120 120 121 =-120 =50 28 =90 =20 0 122 123
124 =50 =-10 125 =-20 =110 26 96 =-40 =10 126 =220 =-60 76 127 128 =-20 =-160 =70 20 129 =-10 =110 130 =90 =10 3 15
37 131 =50 =0 132 =-80 =110 =-130 15 133 134 =-10 =110 24 =20 =-30 135 =-30 =-140 64 12 136 =120 137 =-40 =50 138
=100 139 =-40 =-90 140 141 51 =-80 =100 47 =-50 =30 118 142 =-20 =-110 120 =-90 =30 3 132 143 =-30 =-100 81 =-120 37
=30 =90 94 95 144 =-30 =110 145 =20 =-90 81 135 =-20 =-140 141 =130 =0 64 146 147 =100 148 =-30 =60 138 =100 95 =60
=-70 59 149 150 =-90 =0 151 =50 =-80 152 153 =-10 =-110 154 =-90 =30 123 81 155 =-20 =-130 156 157 =-110 =20 5 =-10
=-80 158 13 159 =-90 =40 160 =-50 =90 161 40 =-10 =-110 92 =70 =-10 99 58 162 110 =10 =-90 129 =150 =40 163 118 =-40
=90 75 =90 =-80 96 141 0 =90 =-60 164 =0 =-50 165 79 =50 =-80 166 =-60 =20 15 167 121 73 =10 =-120 168 =100 =-80 16
111 =10 =-70 159 =-50 =20 135 =-20 =-140 58 169 170 13 =-50 =40 171 =30 =-100 120 143 =-20 =-90 172 =-100 =70 133 173
174 =-60 =0 159 =-40 =110 175 =300 5 =-10 =-50 3 37 176 177 =20 =90 178 =80 =0 81 =-100 132 =-60 =80 4 7 13 =50 =140
179 =60 =-10 180 181 =110 =-40 182 =70 =-90 64 20 183 =90 184 =50 =-50 146 185 =-10 =60 186 =70 =-60 28 166 187 =30
=-80 91 =0 =80 50 74 =-60 =70 159 =-60 =0 72 73 188 189 =-30 =20 =150 163 190 =-80 =70 191 =110 =-50 123 192 193 =-30
=80 147 =60 =-10 76 194 =-150 =-30 195 =-10 =50 64 196 =120 95 197 =150 =10 183 =90 =-60 4 15 198 =30 =0 176 =-20
=-130 199 200 =110 =10 183 =90 =-60 32 135 =10 =-130 201 202 203 =-130 =10 204 =100 =50 152 205 =10 =-110 206 =250 =0
81 135 =10 =-130 133 207 208 =-100 =50 0 =110 =30 4 16 =-40 =10 209 =-130 =-40 53 94 210 =-60 103 =-40 =50 132 162
=-60 =-10 211 =-40 =60 109 176 13 =-30 =50 212 =60 =-60 58 213 =-80 =40 214 =70 =-10 64 136 =90 215 216 =-60 =0 217
=30 =-70 76 218 =-160 =10 138 219 =-80 =110 118 =-100 =0 3 220 =-120 37 221 =90 =10 132 =-60 =70 222 223 =-20 224 =0
=100 120 121 =-100 =10 225 =270 =-10 81 =-120 165 12 54 =120 =30 226 =10 =-70 28 37 =0 =70 227 =150 =0 64 228 229
=-80 230 =80 =0 217 231 =-80 =90 232 =70 =-60 76 233 91 =-90 =20 =-160 158 54 =10 =50 92 =50 =-20 159 25 8 =90 =20
234 12 =60 =-40 49 =-10 =-110 235 236 50 =0 =-90 50 =120 =-20 158 237 =70 =10 212 =100 =-10 15 3 37 196 =60 =0 94
=-60 =60 141 229 =190 =50 225 =240 =-10 238 =0 =-120 32 239 =-40 =-120 165 79 240 =100 =10 12 =50 =-60 27 37 =20 =90
241 =-30 =10 83 242 =210 =20 243 168 244 =50 =180 =-10 245 246 =120 =30 247 =60 =-10 64 139 248 69 =50 =-30 249 =-40
=70 31 250 =-50 =20 251 =40 =-60 152 205 =10 252 =-30 =-110 132 234 =-80 =0 109 =-30 =10 220 253 =20 254 =-30 =-150
133 24 144 =-30 =50 255 =10 =100 16 149 =-20 =-90 76 =-120 =0 131 256 164 143 =10 =-60 =-130 16 143 =40 =-50 78 =30
=0 56 257 147 =30 =-40 109 =-10 =100 126 258 =30 =190 259 =30 =-20 3 131 260 =-110 261 =-50 =60 220 =-120 262 =-50
=20 7 169 14 =60 =-20 263 =20 =120 264 108 =-100 =-20 225 =210 =0 81 135 =-10 =-120 237 265 =-100 266 =130 =40 123
267 =120 =-10 268 =-40 =30 152 42 =-20 230 =-30 =-110 269 66 270 =-30 =60 271 =-50 =60 243 =130 50 =50 =0 3 272 =-100
150 =-70 220 =-90 =40 109 273 140 =-70 =40 212 =30 =-60 92 274 =-10 =80 179 =50 =-10 275 =280 175 =210 276 158 =150
=-10 20 =30 =-10 275 =230 220 96 =0 277 =-20 =-130 15 209 =-120 =0 135 =-20 =-120 174 173 =-40 230 =0 278 =20 =120 50
74 279 =0 =-60 216 =10 =70 201 202 =-40 =60 75 =120 =-10 36 280 =20 281 51 =-50 =10 282 =-30 =-110 118 230 =-30 =-90
283 =240 7 =90 =0 53 284 263 =30 20 =20 =-60 285 =150 286 =0 =60 287 288 162 =-30 =50 289 =40 =120 290 291 =10 =90
186 =70 =-10 292 293 =-20 =-110 83 242 =200 =-10 220 294 =-40 =-110 256 =-70 =10 237 4 68 187 =-80 =10 295 =100 =40
296 297 =-20 =40 273 =20 =-80 298 =150 123 275 =190 =-10 299 =-10 =20 174 38 =-40 37 =-30 300 =-10 =100 275 =180 301
121 =-90 =40 302 =-140 =0 214 31 303 =-40 304 =10 =90 296 234 =140 =30 259 =50 =-30 276 296 =210 305 =100 =10 28 202
=-10 =50 306 =120 =-10 307 121 73 =30 308 =-50 =-110 97 =50 309 =40 =-40 15 76 310 =-20 =-100 36 =-70 =0 135 =0 =-120
76 311 =-20 =-110 138 62 312 =10 =110 313 =60 =-10 174 173 =-40 =80 186 =70 =0 220 96 =10 273 =-20 177 =-40 =-120 165
314 315 =-60 =60 316 =40 =-50 273 317 =-50 =30 237 =30 =0 318 =-140 275 =180 319 =-120 32 =-90 =10 141 24 46 =20 320
=-10 =-70 321 =-50 322 =-10 =90 92 319 =-100 323 =-110 =60 126 242 =170 =0 247 =50 =-10 186 324 =-10 325 =10 259 =10
=100 276 158 89 =20 =140 =-10 292 326 =-20 =-110 327 =120 =0 302 =-140 45 210 328 =20 =-30 58 =20 =-50 109 158 =-10
=-60 179 =60 =0 225 =200 94 95 329 =90 =-20 330 =30 =-50 152 205 =-10 =-90 283 =200 =0 90 46 =70 331 =10 332 =0 =-100
333 328 99 =20 =-50 259 =-10 =-100 166 324 =30 =-60 76 =-90 =10 159 3 131 334 =10 =100 162 =-50 =30 12 =90 335 =70
=-60 36 58 =20 336 =-10 =-100 32 =-110 285 =60 =0 209 =-120 319 =-120 337 =180 338 =130 =0 191 234 339 =30 =160 =-40
340 =-130 3 341 =-90 =30 342 =-80 =0 333 343 =-20 344 =-20 =-100 174 345 =-30 38 =-20 =80 245 346 =120 =20 290 =60 =0
53 347 348 349 =-60 =40 45 =-10 =100 26 284 =-20 =40 6 =0 =-60 109 176 350 =-30 =60 78 =-20 =-60 227 =130 37 =-20 =0
241 351 =100 9 352 =70 =-20 353 =30 =-50 354 143 =-30 =-150 64 95 =80 =-30 285 =70 =10 90 355 =0 248 356 =0 =-100 357
=40 =-70 107 358 168 =10 =-70 254 =130 =40 76 54 =-110 =50 97 =-40 =0`;

/**
 * Whether the place of a quotation lies in what its likeliest speaker is reported to say, marks or no marks: learned from
 * sayings without marks, of which annotated news has far more. Made by `npm run eval:attribution -- --learn`, as sayer.ts is.
 */
export const coverage: { trees: Ensemble } = { trees: unpacked(BASE, FEATURES, TREES) };

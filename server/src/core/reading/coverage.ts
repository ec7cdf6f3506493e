import { type Ensemble, unpacked } from './ensemble.ts';

const BASE = -0.81;

const FEATURES = `sn|say|false pk|B|sv1 u|h|1|nominal|other ri|that sn|in|true p|B osx|false|0 u|b|B1|2|quote u|k|B|sv|2
prek|quote|sv|false|finite pv|B|0 cue|say|B|piece prek|to|according|false|none c|p|B cue|say|A|piece
pres|quote|2|false rv|0|2 c|b|of oss|0 ph|nominal|other cuef|say|finite|false cuef|v2|base|false rt|false|1
sn|in|false u|k|A|according|2 sn|aw|word|1 pkb|B|sv1|-- rt|true|1 rt|false|0 govn|quote|0 pkb|B|sv2|-- ro|true|tell
od|+ pres|start|2|false pb|B|-- u|h|0|nominal|doc rtv|false|0|0 lvf|v1|base cue|o|B|piece lvp|o|0 pvs|B|0|open|0
em|B|false rt|true|2 cueg|v2|B|+ pg|A|+ u|f|finite|2|A phk|other|1 prek|start|sv|false|finite cue|aux|B|piece
u|f|finite|2|B1 ro|false|say rc|true|false lvc|o|false|false pres|conj|2|true pre|quote lvc|v0|false|false f|finite|0
f|finite|2 ro|false|continue pp|B|group u|p|B|i f|none|2 em|P1|false pkb|B|sv2|-q pk|B|sv0 ph|nominal|doc rn|0|Cap
cuef|o|finite|false pkg|B|sv0i|7 ri|false pk|A|according2 pk|B|sv2 gov|of ri|true a2|that in pres|start|1|false p|P1
sn|say|true u|g|B|+|2 preh|start|name||B pvk|B|3|sv1 pb|A|o- pa|B|false c|b|quote cue|say|B2|piece u|k|B|sv|1
re|false|false|false op|0 lv|- od|1 preh|start|name||L u|h|0|nominal|other ro|true|show ph|group|role cueb|v0|B1|word
u|l|N1| sn|k|heading u|l|P1|stop k|sv0 u|k|B|sv|0 sn|a|word psb|B1|piece|-o|w u|c|false|open|5 os|1|0 lvn|-|4
u|p|L|name lvp|say|0 lvc|judge|false|false pb|B2|o- pq|B2|2 psb|B|piece|--|w u|p|B|it ol|true rtv|false|0|2
u|p|B|nominal rn|2|that pres|,|2|false cuef|aux|finite|false lvp|v1|0 rn|1|that u|h|2|nominal|other
pvk|A|0|according2 preh|quote|name||B rv|0|0 pl|P1|colon psb|B1|piece|o-|w pkb|B|sv0|-- phk|other|0 u|g|B|7|0 phk||0
u|a|B|0|. on|0|1 phk|doc|0 pl|P1|stop sn|tb|false|pron sn|k|paragraph ph|heshe| rn|0|other pr|N1|0 rc|false|false
lvp|v2|2 u|h|2|heshe| oss|2 lvf|-|- lvp|aux|0 ro|true|shows em|L|false op|4 pre|start on|0|0 sn|tw|false|1
psg|B|piece|+|w lvc|v1|false|false psb|B|open|-q|w rp|0|1|0 u|f|base|2|B cue|v2|B|piece u|g|B|7|2 os|0|0 sn|b|word
c|psq|B1|open|1 u|c|true|piece|3 p|N1 pvk|A|0|sv0 pg|B|+ pl|B|that_word_t gov|, cue|label|L|piece pp|B|heshe
cuef|v0|finite|false pv|B|1 u|l|B|that_word_t gov|in pvk|B|1|sv2 od|- pre|to gov|about ob|4
preh|start|nominal|other|B pw|B|2 lvc|aux|false|false ph|it| oso|8 lvc|say|false|false u|h|0|heshe| rp|0|2|0 gov|say
c|alone|false gap|0|sv|heshe oso|2 lvf|aux|finite sn|wsay|1|true c|s|piece pvs|B|2|piece|+ gov|prep rn|0|to on|1|1
em|A|false lvc|-|false|false pf|L|none os|0|1 ro|true|other rv|0|1 lv|v0 gap|0|according|nominal pre|verb osb|1 c
gov|and pks|B|sv0p|piece u|k|A|vs|2 u|p|A|name gap|0|sv|name cue|aux|N1|piece pf|B|finite k|sv1p osb|0 c|p|A
sn|t|true b2|Cap u|l|P1|colon pvk|B1|0|sv2 preh|,|name||B pvk|B|1|sv0 pvs|B|1|piece|7 b2|, lvc|describe|false|false
c|w|2 lvf|think|finite pf|B|base sn|a|. pv|B|3 ro|true|attack oss|1 k|sv2 obl|0 pr|A|0 pv|A|0 pb|B|-q psg|B|piece|7|w
pp|B|it pkg|B|sv1|7 pkb|B|sv1p|-- emk|false|sv0 pq|B1|1 b2|edge gov|judge f|base|1 osx|false|2 sn|wsay|1|false
preh|start|heshe||B c|psq|B2|piece|2 pv|P1|0 u|f|none|2|P1 lv|say lvp|v0|1 a2|ing lvc|say|false|true
lvc|aux|true|false prek|,|sv|false|finite osr|0 sn|wsay|2|false pvs|B|0|piece|7 pg|B|3 u|b|B|0|in sn|t|false
cuef|according|none|false lv|judge k|vs2 lvn|aux|0 osb|2 pkg|B|sv2|+ oso|1 u|f|finite|0|B lvp|-|1 os|1|1
prek|as|sv|false|finite osr|2 ro|true|call pq|B1|0 u|c|false|piece|5 lv|v2 u|g|B1|+|2 u|sl|B|piece|w lvp|-|0
u|f|none|2|A rn|2|: rn|2|to cue|think|B|piece psb|B2|piece|o-|w u|a|B|1|, oso|+ pl|A|,_, u|p|A|nominal u|h|2|name|
pp|B|nominal c|b|said psb|A|piece|-o|w rp|4|2|2 pv|B2|3 ro|true|say pvk|B|0|sv2 ph|name| sn|b|say1 u|c|false|piece|2
re|false|false|true cueg|say|B|7 psb|B|piece|oq|w ro|true|hold pks|B|sv2|piece ob|2 ro|true|go lvf|v2|finite
ro|true|showed c|psq|A|piece|0 u|g|L|14|2 u|g|B|7|1 a2|edge c|psq|B|piece|1 a2|the rn|2|he u|slw|piece|w|5
u|sl|N1|piece|w pg|B|14 pre|, pres|to|2|false p|A preh|,|heshe||A cueg|say|A|14 osr|1 u|g|B|+|0 oso|4 pk|A|vs2
pf|B|participle prek|conj|sv|false|finite pks|B|sv1|piece rtv|true|8|2 u|b|A|2|word prek|start|sv|false|base a2|he
rp|0|0|0 pres|word|2|false cue|say|B1|piece rp|2|0|1 sn|w|1 u|l|B|to_word sn|a|, b2|noun pf|P1|finite a1|. sn|aw|.|1
preh|,|name||A preh|start|group|role|B cue|v0|B|piece pkg|B|sv0|14 cue|v1|B|piece pv|B1|3`;

const TREES = `0 1 2 3 =80 =-40 4 =-150 =150 5 6 =-100 =-20 7 =250 =-140 8 9 10 =-110 =100 11 =300 =200 12 13 =80 =280 14 =140 =0 8
15 16 17 =70 =-90 18 =10 =170 19 20 =160 =10 21 =40 =220 1 19 22 =-40 =80 23 =130 =-140 24 25 =80 =240 20 =0 =-90 0
26 27 4 =-90 =180 2 =-40 =70 5 28 =-80 =10 29 =190 =-120 30 11 31 =50 =220 3 =220 =90 12 32 =100 =210 33 =140 =30 6
34 35 36 =10 =140 37 =100 =-80 38 39 =-80 =20 40 =-30 =-140 41 42 43 =110 =200 4 =-160 =80 24 44 =100 =180 45 =60
=-70 0 26 46 47 =30 =-40 4 =-130 =80 5 48 =-110 =-30 49 =30 =-120 50 51 52 =-50 =80 53 =20 =180 54 55 =130 =-60 56
=-50 =100 30 19 11 57 =100 =0 3 =20 =-70 57 58 =-50 =150 59 =130 =20 1 3 60 =-80 =150 18 =30 =120 61 62 =-100 =120 63
=150 =-60 56 64 65 66 =220 =60 67 =-10 =-70 68 =10 65 =-60 =-130 41 69 31 =-140 =40 23 =120 =-140 14 32 =-30 =130 70
=130 =-60 71 54 16 72 =40 =-90 73 =-30 =80 20 74 =-40 =130 3 =140 =40 1 75 =-130 76 =80 =10 61 77 =-80 =100 20 =20
=-60 78 3 79 80 =110 =50 81 =-10 =150 54 82 =110 =-70 11 =110 =30 83 36 52 =-10 =-80 4 =-130 =20 84 =210 85 =150
=-100 0 86 87 46 =-40 =60 88 =-80 =0 89 90 =140 =-100 35 =90 =-50 30 23 11 =120 =60 =-160 61 91 =150 =80 89 =-30 =40
56 64 67 92 =-60 =40 93 =240 =-50 59 94 =50 =-40 95 =-10 =-120 41 23 50 =100 =40 =-150 96 97 =-20 =-120 98 =-120 =10
99 100 19 101 =-30 =-90 10 =-30 =30 102 =-20 103 =-40 =-120 89 104 105 =-10 =220 106 =120 =-60 19 107 =100 =-50 18
=30 =90 0 1 22 108 =90 =10 60 =-90 =90 109 110 =330 =30 111 =-20 =-70 3 79 47 =80 =20 112 =-50 =120 113 13 =-90 =10
20 =80 =20 8 31 114 115 =-30 =-160 =70 47 116 =130 =80 117 =90 =10 118 94 34 =50 =-60 119 =120 =-90 89 90 =140 =-50
120 =110 =0 78 121 122 =110 11 =30 =-80 123 57 =-60 =110 50 =80 =40 41 92 66 =50 =-80 124 =-20 =20 125 =270 126 =130
=-70 6 127 128 129 =-30 =-80 130 =-30 =50 131 132 =60 =-60 133 =0 =-100 134 135 =-20 104 =-40 =-120 96 136 =-110 =30
87 =30 =-40 18 4 137 10 =-60 =-10 =-140 118 138 =-10 =-90 139 =-100 =0 140 10 31 =-120 =40 141 =-60 =100 142 143 =140
=40 144 =-40 =20 0 5 48 145 =-90 =-30 146 =310 =0 147 =260 148 =70 =-70 42 79 149 =70 =-10 121 =20 =110 61 121 =0 =90
50 =70 =0 3 112 150 =0 151 =-30 =-100 4 =-120 152 =30 =90 6 127 153 =110 =-30 154 =30 =-90 46 155 =-10 =-80 87 =20
=-50 19 122 =100 156 157 =0 =70 158 =30 =-70 3 112 159 =-90 =10 152 =20 =90 98 61 =-50 =-120 23 =0 =-130 3 112 160
=-10 =-70 60 =-80 18 =50 =90 6 83 153 =90 =-20 161 =0 =-100 134 162 =-20 =-110 163 =-90 =10 4 164 =-40 =-130 3 165
166 =100 =0 47 =110 =40 92 25 =10 =-70 167 =-60 =10 18 23 61 168 =140 =50 94 =40 =-20 169 =-40 =-130 31 =-140 169 170
=-50 =90 171 =70 =20 19 107 =100 172 =100 12 =50 =-60 173 174 175 =110 =0 176 =80 =-60 163 97 =30 =-100 108 =100 =10
19 177 =130 12 178 =20 =70 47 =-30 =-70 98 104 =-10 =-110 118 150 =0 =-60 31 =-130 =20 3 19 179 180 =-10 =50 181 =10
=-80 23 182 =-50 =60 =-110 19 66 183 =-20 =140 184 =80 =-60 23 167 =-50 =0 185 =20 =-130 23 186 31 187 =-140 =20 188
=-10 =90 108 79 =-90 =90 3 =40 =-10 189 =-50 =-130 90 190 =-10 191 =30 192 =60 =160 4 185 =-10 =-130 11 193 =-40 =70
134 =-110 =0 128 66 170 =100 =-20 64 194 =40 =-50 195 =10 =-110 196 197 =-50 48 =-30 =140 130 64 =-20 =-80 109 =210
=10 89 20 88 198 =20 =-80 199 =120 =0 176 78 =80 =-30 200 =50 =-80 23 198 201 =-50 =90 149 =20 =-10 189 =-30 =-130
182 104 =10 202 =10 203 =-20 =-110 19 66 204 =160 =0 205 =50 =-40 206 56 =-30 =-150 173 =-40 =10 50 165 47 207 =-40
=50 18 =-90 =20 208 207 =-30 =50 209 =-30 =90 196 145 =-60 210 =-40 =90 211 212 =200 =-30 186 =40 =-10 139 97 213
=120 =-60 214 =-20 18 =-110 =-50 87 65 215 =100 =30 211 =150 =0 216 =-130 217 =-40 =30 218 219 =-20 220 =20 205 =50
=150 221 47 =320 =30 144 222 =130 =-40 51 =-60 =0 23 32 140 69 =-30 =30 223 =50 =-80 165 47 =-10 =-50 50 =70 =10 224
=-30 =-120 225 226 =-100 128 149 =0 =-50 182 =-50 =60 227 26 228 =30 =110 28 =110 =0 229 213 =20 =110 108 =60 =-10
108 230 231 =30 =-80 232 =-40 233 =-40 =100 96 136 234 =-40 =-100 235 =100 =-50 98 236 =-100 =-40 93 =250 =0 19 66
183 =0 =110 172 =100 12 =50 =-50 167 237 238 =-10 =100 239 =80 =-60 240 241 =-50 =40 196 =90 =0 87 206 242 =-30 99
=-50 =-140 32 42 =40 =-40 14 =80 =10 83 243 =-130 244 =50 =-30 245 =-30 246 =-30 =-110 23 247 248 =-50 249 =-20 =120
225 250 =0 =50 93 =220 =0 251 =-10 =-120 109 252 =230 =40 221 47 =270 =40 253 254 =-30 =-110 146 =250 =0 19 255 =70
240 256 =60 =-10 257 =70 =-50 130 196 191 =-40 =80 37 =110 =-30 31 258 =60 =-130 90 =110 =10 259 260 =30 251 =-30 261
=-90 =-150 206 262 =-20 263 =-30 =-120 23 225 =40 =0 189 =-20 =-120 173 264 265 =-30 =-130 30 266 =70 =-20 267 =70
=-50 18 268 104 =-30 =70 117 =40 =-10 212 269 =80 =-60 31 =-90 =30 3 120 87 270 =-10 =100 =-10 271 272 =30 =110 149
=40 =-10 91 69 273 =100 =-10 =170 177 274 =230 =50 20 =20 =-10 218 105 =0 275 =0 276 =30 =130 38 277 =-100 236 =30
=100 182 278 =10 =-80 279 =110 =-10 280 9 =-30 281 =-20 =-110 33 79 282 =-90 =0 283 =-50 =40 173 176 =90 =-60 247 =80
=0 65 260 0 284 =60 =200 =50 285 286 =10 =-80 236 =60 =-30 33 287 =-150 288 =-80 =40 94 289 =120 =20 290 =150 =-10
227 132 76 =50 231 =30 =-70 291 =-20 292 =-20 =90 286 293 294 =30 =-40 295 =10 =90 146 =210 211 =120 =-10 31 184 296
=-30 =-140 =20 107 297 =-90 184 =110 =30 14 298 =-90 =60 34 =0 =-20 23 259 61 =50 260 =20 =-100 90 190 =-20 =100 89
=-30 =0 189 =-20 =-120 87 50 13 181 =60 =-40 299 =-40 =70 290 300 =10 =180 120 =70 =0 180 244 131 =10 =110 301 =90
=-20 302 303 =50 =10 304 =40 =-70 206 263 =10 305 =-40 244 =-40 =-130 259 12 =30 305 =-20 =-90 306 67 =-20 =-100 163
=-60 =10 146 =190 31 307 =-20 =-120 107 308 =-80 =80 226 =-60 =0 309 =-150 177 140 310 =30 =160 249 =40 =-50 32 169
=30 =-40 182 =-60 =10 206 240 311 =10 =-50 28 =-30 =-120 312 =-130 140 4 =-100 =10 313 =-130 =-10 314 =220 315 =100
91 316 =-20 =100 312 =-130 =0 166 249 213 =-30 158 =20 =60 317 =10 318 =40 =130 125 =160 267 292 =-50 =70 165 =-30 =0
3 18 94 79 =-10 =90 65 =80 =0 319 32 =20 =-40 320 =-30 =80 222 280 =-10 =160 247 248 =-50 =90 321 =80 =-10 93 =190
134 61 =-10 =-100 90 322 =0 =90 323 =-80 =0 173 324 3 =70 325 =60 =-30 326 327 =80 =0 47 =-20 =-70 328 235 329 =20
=150 =-50 195 330 =10 =-40 118 =-30 =10 65 87 204 331 =0 =120 275 =120 =20 =-50 94 87 332 =80 =30 131 =70 =-50 333
=120 240 =20 =-10 116 148 =-60 79 11 =-50 =40 334 =10 =80 315 =100 51 208 =-110 =-30 11 =30 =0 3 335 336 =20 =-90 137
170 =-50 =100 337 =-80 =30 173 159 249 =30 =-40 236 =-60 =-120 292 338 =70 =-40 37 =60 =0 280 236 =-110 178 =-10 =-40
182 67 47 =0 =10 339 =20 =-80 340 341 =-50 =50 342 =-140 =0 216 =-120 109 110 =180 =20 229 213 =10 =80 343 =80 =0 196
344 =130 345 346 =-10 =100 347 =-70 =40 20 13 113 =-80 =10 313 =-120 =40 286 32 =-10 =70 83 =0 =-30 23 134 348 =0
=-90 349 =190 260 =20 =0 189 =-20 =-110 91 190 350 =10 =-30 351 =20 =120 12 292 198 =40 =-90 208 =10 =70 325 352 =-30
=20 93 =170 =-10 353 354 355 =20 =-90 356 22 =-40 =70 272 =-20 =80 280 217 =-110 228 =10 =-50 343 357 =-60 =130 195
=-30 =0`;

/**
 * Whether the place of a quotation lies in what its likeliest speaker is reported to say, marks or no marks: learned from
 * sayings without marks, of which annotated news has far more. Made by `npm run eval:attribution -- --learn`, as sayer.ts is.
 */
export const coverage: { trees: Ensemble } = { trees: unpacked(BASE, FEATURES, TREES) };

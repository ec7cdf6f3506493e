const LEARNED = `c=0.06 c:A=0.18 c:A|full|0=-0.33 c:A|piece|0=0.6 c:B=0.08 c:B1|full|0=0.18 c:B1|full|1=0.33 c:B1|open|0=0.17
c:B1|piece|0=0.25 c:B1|piece|1=-0.4 c:B1|piece|2=-0.52 c:B2=0.35 c:B2|full|0=-0.06 c:B2|full|1=0.56
c:B2|piece|1=-0.19 c:B3=-0.07 c:B|full|0=-0.29 c:B|full|1=-0.47 c:B|open|0=-0.85 c:B|piece|0=-0.26 c:B|piece|1=0.65
c:B|piece|2=0.09 c:P1|full|1=0.39 c:P1|full|2=-0.55 c:P1|full|3=-0.17 c:P1|open|1=0.16 c:P1|open|2=0.18
c:P1|piece|1=-0.79 c:P1|piece|2=-0.08 c:P1|piece|3=-0.18 c:P2=-0.25 c:P2|full|0=-0.3 c:P2|full|1=0.15
c:P2|full|2=-0.41 c:P2|full|3=-0.09 c:P2|open|1=-0.26 c:P2|open|2=-0.06 c:P2|piece|0=0.33 c:P2|piece|1=-0.55
c:P2|piece|2=-0.35 c:alone:true=0.26 c:b:(=0.43 c:b:,=0.28 c:b:.=0.31 c:b::=-0.69 c:b:a=0.77 c:b:an=-0.65
c:b:and=0.43 c:b:as=0.25 c:b:called=0.23 c:b:conj=0.44 c:b:ed=-0.49 c:b:edge=0.16 c:b:for=-0.1 c:b:his=-0.48
c:b:in=-0.27 c:b:is=-0.33 c:b:it=0.23 c:b:nouns=0.44 c:b:of=0.37 c:b:on=-0.42 c:b:or=0.66 c:b:poss=-0.75
c:b:prep=0.07 c:b:said=-0.09 c:b:say1=0.11 c:b:say2=0.17 c:b:that=0.12 c:b:the=-0.16 c:b:verb=0.11 c:b:was=0.14
c:b:with=0.43 c:b:word=-1.12 c:w12=0.3 c:w2=-0.09 c:w5=-0.12 cue:according|A|14=0.76 cue:according|A|7=0.29
cue:according|A|b:edge=0.18 cue:according|A|piece=1.14 cue:according|B1|+=-0.33 cue:according|B1|b:.=0.4
cue:according|B1|full=0.55 cue:according|B|+=-0.09 cue:according|B|1=-0.22 cue:according|B|7=0.71
cue:according|B|b:,=0.19 cue:according|B|full=-0.09 cue:according|B|piece=0.13 cue:according|N1|0=-0.35
cue:according|N1|full=-0.26 cue:according|N1|piece=-0.29 cue:according|P1|0=-0.15 cue:according|P1|1=-0.23
cue:according|P1|b:.=-0.2 cue:according|P1|b:edge=-0.19 cue:according|P1|b:the=-0.31 cue:according|P1|full=-0.41
cue:according|P1|open=-0.37 cue:according|P1|piece=0.08 cue:according|P2|0=0.23 cue:according|P2|b:edge=-0.22
cue:according|P2|full=-0.24 cue:according|none|false=0.3 cue:aux|A1|+=-0.14 cue:aux|A1|0=-0.09 cue:aux|A1|14=-0.12
cue:aux|A1|3=-0.1 cue:aux|A1|7=-0.08 cue:aux|A1|b::=-0.07 cue:aux|A1|b:edge=-0.13 cue:aux|A1|b:word=-0.06
cue:aux|A1|full=-0.22 cue:aux|A1|open=-0.08 cue:aux|A1|piece=-0.18 cue:aux|A2|+=-0.11 cue:aux|A2|14=-0.07
cue:aux|A2|b:edge=-0.09 cue:aux|A2|full=-0.08 cue:aux|A2|open=-0.09 cue:aux|A|+=-0.21 cue:aux|A|0=-0.29
cue:aux|A|1=-0.25 cue:aux|A|14=-0.39 cue:aux|A|3=-0.32 cue:aux|A|7=-0.35 cue:aux|A|b:,=-0.1 cue:aux|A|b:.=0.13
cue:aux|A|b:Cap=-0.47 cue:aux|A|b:a=-0.07 cue:aux|A|b:and=-0.11 cue:aux|A|b:as=0.16 cue:aux|A|b:edge=-0.2
cue:aux|A|b:is=-0.44 cue:aux|A|b:nouns=-0.12 cue:aux|A|b:of=-0.06 cue:aux|A|b:pron=-0.13 cue:aux|A|b:say1=-0.07
cue:aux|A|b:the=-0.16 cue:aux|A|b:verb=-0.06 cue:aux|A|b:word=-0.1 cue:aux|A|full=-0.08 cue:aux|A|open=-0.36
cue:aux|A|piece=-0.76 cue:aux|B1|+=-0.47 cue:aux|B1|14=-0.42 cue:aux|B1|7=-0.19 cue:aux|B1|b:,=-0.11
cue:aux|B1|b:.=-0.51 cue:aux|B1|b::=-0.11 cue:aux|B1|b:and=-0.08 cue:aux|B1|full=-0.65 cue:aux|B1|open=-0.13
cue:aux|B1|piece=-0.29 cue:aux|B2|+=0.22 cue:aux|B2|b:,=0.41 cue:aux|B2|b:.=-0.34 cue:aux|B2|full=0.27
cue:aux|B2|piece=-0.09 cue:aux|B|+=0.2 cue:aux|B|0=-1.05 cue:aux|B|1=-0.35 cue:aux|B|14=-0.29 cue:aux|B|3=-0.32
cue:aux|B|7=-0.26 cue:aux|B|b:,=-0.09 cue:aux|B|b::=0.15 cue:aux|B|b:Cap=-0.45 cue:aux|B|b:a=0.29
cue:aux|B|b:adv=-0.37 cue:aux|B|b:an=-0.2 cue:aux|B|b:as=-0.63 cue:aux|B|b:conj=-0.42 cue:aux|B|b:ed=-0.67
cue:aux|B|b:his=-0.67 cue:aux|B|b:in=-0.11 cue:aux|B|b:is=-0.76 cue:aux|B|b:not=-0.28 cue:aux|B|b:nouns=0.2
cue:aux|B|b:of=-0.09 cue:aux|B|b:or=-0.59 cue:aux|B|b:poss=-0.9 cue:aux|B|b:pron=0.25 cue:aux|B|b:say1=-0.14
cue:aux|B|b:say2=-0.31 cue:aux|B|b:that=-0.18 cue:aux|B|b:the=-0.61 cue:aux|B|b:to=-0.12 cue:aux|B|b:was=-0.47
cue:aux|B|b:word=0.43 cue:aux|B|full=-0.28 cue:aux|B|open=-0.11 cue:aux|B|piece=-0.43 cue:aux|N1|0=0.23
cue:aux|N1|1=-0.14 cue:aux|N1|3=-0.09 cue:aux|N1|b:,=-0.09 cue:aux|N1|b:.=-0.22 cue:aux|N1|b::=0.47
cue:aux|N1|b:a=-0.07 cue:aux|N1|b:as=-0.11 cue:aux|N1|b:conj=-0.1 cue:aux|N1|b:edge=-0.79 cue:aux|N1|b:is=0.54
cue:aux|N1|b:of=-0.07 cue:aux|N1|b:quote=-0.17 cue:aux|N1|b:the=-0.1 cue:aux|N1|b:to=-0.08 cue:aux|N1|b:verb=-0.08
cue:aux|N1|b:word=-0.08 cue:aux|N1|full=0.07 cue:aux|N1|open=-0.12 cue:aux|N1|piece=0.25 cue:aux|P1|0=-0.47
cue:aux|P1|1=-0.27 cue:aux|P1|3=-0.08 cue:aux|P1|b:,=-0.07 cue:aux|P1|b:.=-0.25 cue:aux|P1|b:Cap=-0.14
cue:aux|P1|b:as=-0.07 cue:aux|P1|b:edge=-0.94 cue:aux|P1|b:is=-0.09 cue:aux|P1|b:the=-0.12 cue:aux|P1|b:verb=-0.07
cue:aux|P1|full=-0.58 cue:aux|P1|open=-0.26 cue:aux|P1|piece=-0.3 cue:aux|finite|false=-0.32
cue:aux|finite|true=-0.48 cue:aux|participle|false=-0.32 cue:bare|B|0=0.16 cue:bare|B|b::=0.16 cue:bare|B|full=0.16
cue:bare|N1|0=-0.23 cue:bare|N1|full=-0.12 cue:bare|P1|0=0.28 cue:bare|P1|b::=0.31 cue:bare|P1|full=0.22
cue:bare|P2|0=-0.14 cue:bare|none|false=0.21 cue:describe|A1|+=-0.09 cue:describe|A1|0=-0.23
cue:describe|A1|full=-0.07 cue:describe|A1|piece=-0.31 cue:describe|A|+=-0.18 cue:describe|A|0=-0.26
cue:describe|A|1=-0.11 cue:describe|A|14=0.14 cue:describe|A|7=-0.57 cue:describe|A|b:the=-0.33
cue:describe|A|full=-0.28 cue:describe|A|open=0.1 cue:describe|A|piece=-0.64 cue:describe|B1|+=-0.2
cue:describe|B1|14=0.19 cue:describe|B1|7=-0.23 cue:describe|B1|b:Cap=-0.12 cue:describe|B1|piece=-0.25
cue:describe|B2|+=-0.18 cue:describe|B2|b:.=-0.14 cue:describe|B2|full=-0.15 cue:describe|B|+=0.22
cue:describe|B|1=0.54 cue:describe|B|3=-0.38 cue:describe|B|b:,=-0.2 cue:describe|B|b::=-0.19
cue:describe|B|b:Cap=-0.06 cue:describe|B|b:a=0.26 cue:describe|B|b:an=-0.27 cue:describe|B|b:and=-0.52
cue:describe|B|b:as=0.38 cue:describe|B|b:called=0.1 cue:describe|B|b:for=0.24 cue:describe|B|b:it=0.63
cue:describe|B|b:nouns=0.26 cue:describe|B|b:of=0.72 cue:describe|B|b:pron=0.91 cue:describe|B|b:say1=0.1
cue:describe|B|b:the=-0.67 cue:describe|B|b:to=-0.38 cue:describe|B|b:verb=0.37 cue:describe|B|b:word=0.14
cue:describe|B|open=0.24 cue:describe|N1|0=-0.25 cue:describe|N1|1=-0.29 cue:describe|N1|b:.=-0.07
cue:describe|N1|b:edge=-0.36 cue:describe|N1|full=-0.35 cue:describe|N1|piece=-0.16 cue:describe|P1|0=-0.33
cue:describe|P1|1=-0.43 cue:describe|P1|3=-0.16 cue:describe|P1|b:,=-0.27 cue:describe|P1|b:.=-0.17
cue:describe|P1|b:Cap=-0.15 cue:describe|P1|b:as=-0.14 cue:describe|P1|b:edge=-0.26 cue:describe|P1|b:p=-0.09
cue:describe|P1|b:quote=-0.1 cue:describe|P1|b:the=-0.17 cue:describe|P1|b:verb=-0.07 cue:describe|P1|full=-0.43
cue:describe|P1|piece=-0.46 cue:describe|P2|0=-0.1 cue:describe|base|false=-0.22 cue:describe|base|true=0.12
cue:describe|participle|false=-0.51 cue:describe|past-participle|false=-0.42 cue:judge|A1|+=-0.1 cue:judge|A1|0=-0.22
cue:judge|A1|piece=-0.31 cue:judge|A|+=-0.33 cue:judge|A|0=0.38 cue:judge|A|1=-0.09 cue:judge|A|14=-0.43
cue:judge|A|3=-0.15 cue:judge|A|7=0.29 cue:judge|A|b:.=-0.08 cue:judge|A|b:a=-0.08 cue:judge|A|b:edge=0.12
cue:judge|A|b:the=-0.19 cue:judge|A|full=-0.15 cue:judge|A|open=-0.07 cue:judge|A|piece=0.11 cue:judge|B1|+=-0.43
cue:judge|B1|14=0.28 cue:judge|B1|3=-0.08 cue:judge|B1|7=-0.07 cue:judge|B1|b:.=0.26 cue:judge|B1|full=0.12
cue:judge|B1|piece=-0.26 cue:judge|B2|+=-0.09 cue:judge|B2|b:.=-0.11 cue:judge|B2|full=-0.11 cue:judge|B3|+=-0.09
cue:judge|B3|b:.=-0.07 cue:judge|B3|full=-0.08 cue:judge|B|+=0.12 cue:judge|B|0=0.21 cue:judge|B|1=-0.43
cue:judge|B|14=0.58 cue:judge|B|3=0.08 cue:judge|B|7=-0.1 cue:judge|B|b:,=0.49 cue:judge|B|b::=0.17
cue:judge|B|b:Cap=-0.08 cue:judge|B|b:a=-0.27 cue:judge|B|b:as=-0.83 cue:judge|B|b:on=0.13 cue:judge|B|b:poss=-0.11
cue:judge|B|b:the=0.34 cue:judge|B|b:word=0.75 cue:judge|B|full=0.34 cue:judge|B|open=-0.26 cue:judge|B|piece=0.21
cue:judge|N1|0=-0.44 cue:judge|N1|b:.=-0.09 cue:judge|N1|b:a=-0.12 cue:judge|N1|b:edge=-0.43 cue:judge|N1|full=-0.42
cue:judge|N1|piece=-0.2 cue:judge|P1|0=-0.42 cue:judge|P1|1=-0.13 cue:judge|P1|3=0.44 cue:judge|P1|b:,=-0.18
cue:judge|P1|b:.=-0.36 cue:judge|P1|b:Cap=-0.16 cue:judge|P1|b:a=-0.15 cue:judge|P1|b:of=-0.12 cue:judge|P1|b:p=0.12
cue:judge|P1|b:say1=-0.15 cue:judge|P1|b:to=-0.09 cue:judge|P1|b:verb=-0.07 cue:judge|P1|b:word=-0.08
cue:judge|P1|full=-0.19 cue:judge|P1|open=-0.21 cue:judge|P1|piece=0.17 cue:judge|P2|0=-0.37
cue:judge|P2|b:edge=-0.36 cue:judge|P2|full=-0.36 cue:judge|base|true=0.28 cue:judge|finite|false=0.09
cue:judge|finite|true=-0.27 cue:judge|participle|false=-0.13 cue:judge|participle|true=-0.19 cue:label|L|0=0.13
cue:label|L|14=-0.1 cue:label|L|3=-0.08 cue:label|L|7=0.18 cue:label|L|b:Cap=0.11 cue:label|L|full=0.2
cue:label|L|open=-0.44 cue:label|L|piece=-0.12 cue:label|N1|0=0.12 cue:label|N1|b:,=-0.24 cue:label|N1|b:.=-0.3
cue:label|N1|b:edge=0.5 cue:label|N1|full=0.32 cue:label|N1|open=-0.57 cue:label|N1|piece=-0.26 cue:label|P1|0=-0.29
cue:label|P1|b:.=-0.15 cue:label|P1|open=-0.33 cue:label|P1|piece=-0.26 cue:label|P2|0=-0.12 cue:label|P2|b:edge=0.07
cue:label|none|false=-0.07 cue:o|A1|+=-0.14 cue:o|A1|0=-0.18 cue:o|A1|14=-0.07 cue:o|A1|7=-0.19 cue:o|A1|b:.=-0.07
cue:o|A1|b:edge=-0.17 cue:o|A1|full=-0.25 cue:o|A1|piece=-0.21 cue:o|A2|+=-0.18 cue:o|A2|b:edge=-0.15
cue:o|A2|full=-0.17 cue:o|A|+=-0.41 cue:o|A|0=0.22 cue:o|A|1=-0.35 cue:o|A|14=0.34 cue:o|A|3=-0.52 cue:o|A|b:,=-0.23
cue:o|A|b:.=-0.07 cue:o|A|b:a=-0.15 cue:o|A|b:as=0.32 cue:o|A|b:edge=0.48 cue:o|A|b:of=-0.09 cue:o|A|b:p=-0.09
cue:o|A|b:poss=-0.16 cue:o|A|b:pron=-0.11 cue:o|A|b:say1=-0.23 cue:o|A|b:the=-0.54 cue:o|A|b:verb=-0.13
cue:o|A|b:was=-0.17 cue:o|A|b:word=-0.35 cue:o|A|full=0.23 cue:o|A|open=-0.1 cue:o|B1|+=0.26 cue:o|B1|1=-0.1
cue:o|B1|14=-0.14 cue:o|B1|3=-0.2 cue:o|B1|b:,=-0.2 cue:o|B1|b::=-0.28 cue:o|B1|b:Cap=-0.09 cue:o|B1|b:as=-0.1
cue:o|B1|b:of=-0.08 cue:o|B1|b:poss=-0.1 cue:o|B1|b:say1=-0.06 cue:o|B1|b:verb=-0.1 cue:o|B1|b:word=-0.14
cue:o|B1|full=-0.1 cue:o|B1|open=0.45 cue:o|B1|piece=-0.38 cue:o|B2|+=-0.35 cue:o|B2|14=0.17 cue:o|B2|piece=-0.08
cue:o|B3|+=-0.11 cue:o|B3|piece=-0.07 cue:o|B|+=-0.07 cue:o|B|0=0.23 cue:o|B|1=-0.16 cue:o|B|14=-0.22 cue:o|B|3=0.57
cue:o|B|7=0.22 cue:o|B|b:-=0.42 cue:o|B|b:Cap=-0.16 cue:o|B|b:a=0.21 cue:o|B|b:an=0.15 cue:o|B|b:and=-0.85
cue:o|B|b:as=0.28 cue:o|B|b:called=0.13 cue:o|B|b:conj=-0.26 cue:o|B|b:ed=0.45 cue:o|B|b:for=-0.32
cue:o|B|b:his=-0.36 cue:o|B|b:is=-0.53 cue:o|B|b:it=-0.22 cue:o|B|b:nouns=0.08 cue:o|B|b:poss=0.28
cue:o|B|b:prep=-0.16 cue:o|B|b:pron=0.45 cue:o|B|b:say1=-0.14 cue:o|B|b:that=0.46 cue:o|B|b:the=0.24
cue:o|B|b:to=-0.17 cue:o|B|b:verb=-0.18 cue:o|B|b:was=-0.66 cue:o|B|b:word=-0.56 cue:o|B|full=0.4 cue:o|B|open=-0.54
cue:o|B|piece=0.18 cue:o|N1|0=-0.45 cue:o|N1|1=-0.14 cue:o|N1|b:,=-0.07 cue:o|N1|b:.=-0.19 cue:o|N1|b::=-0.09
cue:o|N1|b:Cap=-0.08 cue:o|N1|b:and=-0.07 cue:o|N1|b:as=-0.07 cue:o|N1|b:edge=-0.71 cue:o|N1|b:the=-0.18
cue:o|N1|full=-0.53 cue:o|N1|open=-0.08 cue:o|N1|piece=-0.28 cue:o|P1|0=-0.09 cue:o|P1|1=-0.44 cue:o|P1|3=-0.31
cue:o|P1|b:(=-0.08 cue:o|P1|b:,=-0.16 cue:o|P1|b:-=-0.07 cue:o|P1|b:.=-0.49 cue:o|P1|b::=-0.2 cue:o|P1|b:Cap=-0.13
cue:o|P1|b:a=-0.09 cue:o|P1|b:and=-0.14 cue:o|P1|b:as=-0.26 cue:o|P1|b:conj=0.76 cue:o|P1|b:his=-0.1
cue:o|P1|b:is=-0.08 cue:o|P1|b:p=-0.13 cue:o|P1|b:quote=-0.13 cue:o|P1|b:say1=-0.12 cue:o|P1|b:the=-0.16
cue:o|P1|b:to=-0.1 cue:o|P1|b:verb=-0.11 cue:o|P1|b:word=-0.12 cue:o|P1|full=-0.23 cue:o|P1|open=-0.33
cue:o|P2|0=-0.21 cue:o|P2|b:edge=-0.2 cue:o|P2|full=-0.2 cue:o|finite|false=0.12 cue:o|finite|true=-0.36
cue:o|none|false=-0.07 cue:say|A1|+=0.09 cue:say|A1|0=0.09 cue:say|A1|3=-0.47 cue:say|A1|7=0.29 cue:say|A1|b:,=-0.24
cue:say|A1|b:.=0.47 cue:say|A1|b:Cap=-0.34 cue:say|A1|b:a=-0.24 cue:say|A1|b:as=-0.17 cue:say|A1|b:edge=0.34
cue:say|A1|b:of=-0.4 cue:say|A1|b:the=-0.23 cue:say|A1|b:verb=-0.07 cue:say|A1|b:word=0.26 cue:say|A1|full=0.37
cue:say|A1|open=-0.37 cue:say|A1|piece=-0.08 cue:say|A2|+=-0.17 cue:say|A2|full=-0.07 cue:say|A2|piece=-0.17
cue:say|A|+=0.47 cue:say|A|0=0.16 cue:say|A|1=0.08 cue:say|A|14=0.28 cue:say|A|3=0.18 cue:say|A|7=0.11
cue:say|A|b:,=0.59 cue:say|A|b:.=0.82 cue:say|A|b::=0.62 cue:say|A|b:Cap=0.56 cue:say|A|b:a=0.28
cue:say|A|b:edge=0.13 cue:say|A|b:of=-0.68 cue:say|A|b:p=-0.3 cue:say|A|b:poss=-0.58 cue:say|A|b:pron=0.55
cue:say|A|b:say1=0.3 cue:say|A|b:the=-0.08 cue:say|A|b:to=0.42 cue:say|A|b:verb=0.37 cue:say|A|b:word=0.14
cue:say|A|full=0.08 cue:say|A|open=0.75 cue:say|A|piece=0.46 cue:say|B1|1=0.18 cue:say|B1|7=-0.16 cue:say|B1|b:.=0.08
cue:say|B1|b::=-0.58 cue:say|B1|b:Cap=-0.5 cue:say|B1|b:a=-0.57 cue:say|B1|b:nouns=0.16 cue:say|B1|b:quote=0.63
cue:say|B1|b:verb=-0.44 cue:say|B1|b:word=-0.29 cue:say|B1|open=-0.11 cue:say|B1|piece=0.36 cue:say|B2|+=-0.15
cue:say|B2|14=0.24 cue:say|B2|full=-0.24 cue:say|B2|open=0.28 cue:say|B2|piece=-0.39 cue:say|B3|+=-0.09
cue:say|B|+=0.08 cue:say|B|0=0.27 cue:say|B|14=0.5 cue:say|B|3=-0.25 cue:say|B|7=0.14 cue:say|B|b::=-0.17
cue:say|B|b:Cap=0.23 cue:say|B|b:a=0.77 cue:say|B|b:adv=0.55 cue:say|B|b:an=-0.49 cue:say|B|b:and=0.39
cue:say|B|b:conj=0.49 cue:say|B|b:ed=-0.16 cue:say|B|b:his=0.66 cue:say|B|b:is=-0.1 cue:say|B|b:nouns=-0.13
cue:say|B|b:of=0.12 cue:say|B|b:poss=-0.47 cue:say|B|b:pron=-0.47 cue:say|B|b:said=-0.1 cue:say|B|b:say1=0.74
cue:say|B|b:say2=0.1 cue:say|B|b:that=-0.09 cue:say|B|b:the=0.62 cue:say|B|b:to=0.26 cue:say|B|b:verb=0.37
cue:say|B|b:was=0.88 cue:say|B|b:word=-0.33 cue:say|B|piece=0.25 cue:say|N1|1=-0.4 cue:say|N1|b:,=-0.09
cue:say|N1|b:.=-0.32 cue:say|N1|b::=-0.06 cue:say|N1|b:Cap=-0.27 cue:say|N1|b:a=-0.37 cue:say|N1|b:adv=-0.22
cue:say|N1|b:an=-0.08 cue:say|N1|b:and=-0.27 cue:say|N1|b:as=0.5 cue:say|N1|b:called=0.38 cue:say|N1|b:conj=-0.18
cue:say|N1|b:ed=-0.3 cue:say|N1|b:edge=-0.32 cue:say|N1|b:for=-0.16 cue:say|N1|b:is=-0.13 cue:say|N1|b:nouns=-0.2
cue:say|N1|b:of=0.18 cue:say|N1|b:poss=-0.24 cue:say|N1|b:pron=-0.3 cue:say|N1|b:quote=-0.13 cue:say|N1|b:say1=-0.24
cue:say|N1|b:say2=-0.24 cue:say|N1|b:that=-0.07 cue:say|N1|b:the=0.39 cue:say|N1|b:to=-0.25 cue:say|N1|b:verb=-0.42
cue:say|N1|b:word=-0.46 cue:say|N1|full=-0.34 cue:say|N1|open=0.24 cue:say|P1|0=-0.23 cue:say|P1|1=-0.22
cue:say|P1|3=0.21 cue:say|P1|b:,=-0.46 cue:say|P1|b:-=-0.18 cue:say|P1|b:.=-0.1 cue:say|P1|b::=-0.26
cue:say|P1|b:Cap=-0.43 cue:say|P1|b:a=-0.34 cue:say|P1|b:and=-0.35 cue:say|P1|b:as=-0.11 cue:say|P1|b:called=-0.09
cue:say|P1|b:conj=-0.18 cue:say|P1|b:ed=-0.09 cue:say|P1|b:edge=0.16 cue:say|P1|b:his=-0.18 cue:say|P1|b:in=-0.14
cue:say|P1|b:is=-0.32 cue:say|P1|b:nouns=-0.15 cue:say|P1|b:of=-0.58 cue:say|P1|b:p=0.51 cue:say|P1|b:poss=-0.11
cue:say|P1|b:quote=-0.17 cue:say|P1|b:say1=-0.17 cue:say|P1|b:say2=-0.26 cue:say|P1|b:that=-0.19
cue:say|P1|b:the=-0.39 cue:say|P1|b:to=-0.24 cue:say|P1|b:verb=-0.22 cue:say|P1|b:was=-0.12 cue:say|P1|b:word=-0.25
cue:say|P1|open=-0.38 cue:say|P1|piece=-0.81 cue:say|P2|0=-0.1 cue:say|P2|1=-0.12 cue:say|P2|b:,=-0.18
cue:say|P2|b:.=-0.22 cue:say|P2|b::=-0.14 cue:say|P2|b:Cap=-0.12 cue:say|P2|b:a=-0.16 cue:say|P2|b:as=0.06
cue:say|P2|b:edge=0.11 cue:say|P2|b:the=-0.06 cue:say|P2|b:verb=-0.11 cue:say|P2|open=-0.16 cue:say|P2|piece=-0.37
cue:say|base|false=-0.17 cue:say|finite|false=0.18 cue:say|finite|true=0.43 cue:say|participle|false=-0.47
cue:say|participle|true=-0.41 cue:think|A1|b:,=-0.17 cue:think|A1|b:edge=-0.09 cue:think|A1|full=-0.21
cue:think|A1|open=-0.09 cue:think|A1|piece=-0.21 cue:think|A|+=-0.2 cue:think|A|1=-0.12 cue:think|A|14=-0.11
cue:think|A|7=0.08 cue:think|A|b:,=-0.1 cue:think|A|b:a=-0.14 cue:think|A|b:edge=0.4 cue:think|A|full=0.15
cue:think|A|piece=-0.57 cue:think|B1|+=-0.23 cue:think|B1|14=-0.12 cue:think|B1|b:.=-0.2 cue:think|B1|full=-0.16
cue:think|B1|open=-0.19 cue:think|B1|piece=-0.1 cue:think|B2|+=-0.14 cue:think|B2|b:.=-0.08 cue:think|B2|piece=-0.07
cue:think|B|+=0.07 cue:think|B|0=-0.33 cue:think|B|1=0.12 cue:think|B|14=-0.7 cue:think|B|3=0.08 cue:think|B|7=0.15
cue:think|B|b:,=0.4 cue:think|B|b::=-0.51 cue:think|B|b:his=-0.55 cue:think|B|b:of=-0.38 cue:think|B|b:say1=-0.27
cue:think|B|b:say2=-0.2 cue:think|B|b:that=0.19 cue:think|B|b:the=0.7 cue:think|B|b:to=-0.1 cue:think|B|b:verb=-0.67
cue:think|B|b:word=-0.9 cue:think|B|full=0.1 cue:think|B|piece=-0.39 cue:think|N1|0=-0.26 cue:think|N1|full=-0.12
cue:think|N1|open=-0.11 cue:think|N1|piece=-0.15 cue:think|P1|0=0.29 cue:think|P1|1=-0.18 cue:think|P1|b:,=-0.09
cue:think|P1|b:.=-0.38 cue:think|P1|b:as=0.31 cue:think|P1|b:edge=-0.33 cue:think|P1|b:the=0.43
cue:think|P1|b:verb=-0.16 cue:think|P1|b:word=-0.19 cue:think|P1|full=-0.53 cue:think|P1|open=-0.13
cue:think|P1|piece=0.51 cue:think|base|false=0.09 cue:think|base|true=-0.55 cue:think|finite|true=-0.52
cue:think|participle|false=-0.36 cue:think|participle|true=-0.13 cue:think|past-participle|false=-0.53
cue:v0|A1|+=-0.09 cue:v0|A1|14=-0.16 cue:v0|A1|b::=-0.07 cue:v0|A1|b:edge=-0.08 cue:v0|A1|full=-0.19
cue:v0|A1|piece=-0.11 cue:v0|A2|b:the=0.08 cue:v0|A|+=-0.19 cue:v0|A|0=-0.65 cue:v0|A|1=-0.09 cue:v0|A|14=-0.24
cue:v0|A|3=0.22 cue:v0|A|7=-0.39 cue:v0|A|b:,=-0.55 cue:v0|A|b:.=-0.12 cue:v0|A|b:a=-0.28 cue:v0|A|b:edge=0.2
cue:v0|A|b:is=0.09 cue:v0|A|b:nouns=-0.06 cue:v0|A|b:of=-0.08 cue:v0|A|b:poss=-0.06 cue:v0|A|b:the=-0.11
cue:v0|A|b:verb=-0.09 cue:v0|A|b:word=-0.36 cue:v0|A|full=0.12 cue:v0|A|open=-0.41 cue:v0|A|piece=-0.6
cue:v0|B1|+=-0.54 cue:v0|B1|14=0.22 cue:v0|B1|3=0.22 cue:v0|B1|7=-0.27 cue:v0|B1|b:,=-0.1 cue:v0|B1|b::=0.37
cue:v0|B1|b:adv=-0.07 cue:v0|B1|b:is=-0.07 cue:v0|B1|b:of=-0.08 cue:v0|B1|b:the=-0.07 cue:v0|B1|full=0.17
cue:v0|B1|open=-0.51 cue:v0|B1|piece=-0.29 cue:v0|B2|+=-0.3 cue:v0|B2|7=-0.12 cue:v0|B2|b:.=-0.27
cue:v0|B2|full=-0.27 cue:v0|B2|open=-0.08 cue:v0|B2|piece=-0.12 cue:v0|B|+=-0.62 cue:v0|B|1=-0.41 cue:v0|B|14=0.3
cue:v0|B|3=-0.1 cue:v0|B|7=0.09 cue:v0|B|b:,=-0.07 cue:v0|B|b::=0.29 cue:v0|B|b:Cap=-0.55 cue:v0|B|b:a=-1.17
cue:v0|B|b:an=-0.59 cue:v0|B|b:and=0.25 cue:v0|B|b:as=-0.07 cue:v0|B|b:called=-0.53 cue:v0|B|b:ed=0.52
cue:v0|B|b:his=0.11 cue:v0|B|b:is=0.39 cue:v0|B|b:like=-0.46 cue:v0|B|b:nouns=0.17 cue:v0|B|b:of=-0.85
cue:v0|B|b:poss=0.53 cue:v0|B|b:prep=-0.16 cue:v0|B|b:pron=-0.34 cue:v0|B|b:say1=0.34 cue:v0|B|b:say2=-0.32
cue:v0|B|b:the=-0.82 cue:v0|B|b:to=0.54 cue:v0|B|b:verb=0.23 cue:v0|B|b:was=-0.7 cue:v0|B|b:word=0.34
cue:v0|B|full=-0.68 cue:v0|B|piece=0.11 cue:v0|N1|0=-0.28 cue:v0|N1|1=-0.07 cue:v0|N1|b:.=-0.11 cue:v0|N1|b::=-0.08
cue:v0|N1|b:as=0.09 cue:v0|N1|b:edge=-0.49 cue:v0|N1|b:the=-0.07 cue:v0|N1|full=-0.34 cue:v0|N1|piece=-0.2
cue:v0|P1|1=-0.31 cue:v0|P1|3=-0.2 cue:v0|P1|b:,=-0.2 cue:v0|P1|b:-=-0.07 cue:v0|P1|b:.=0.26 cue:v0|P1|b::=-0.1
cue:v0|P1|b:Cap=-0.25 cue:v0|P1|b:a=-0.07 cue:v0|P1|b:as=-0.26 cue:v0|P1|b:edge=-0.21 cue:v0|P1|b:his=-0.13
cue:v0|P1|b:nouns=-0.06 cue:v0|P1|b:of=-0.09 cue:v0|P1|b:p=-0.11 cue:v0|P1|b:quote=-0.17 cue:v0|P1|b:say1=-0.1
cue:v0|P1|b:the=-0.1 cue:v0|P1|b:word=-0.08 cue:v0|P1|full=-0.26 cue:v0|P1|open=0.33 cue:v0|P1|piece=-0.43
cue:v0|finite|false=-0.4 cue:v0|finite|true=0.29 cue:v0|participle|false=-0.24 cue:v0|participle|true=-0.17
cue:v1|A1|+=-0.35 cue:v1|A1|0=0.37 cue:v1|A1|14=0.24 cue:v1|A1|3=-0.12 cue:v1|A1|7=-0.12 cue:v1|A1|b:,=-0.14
cue:v1|A1|b:.=0.36 cue:v1|A1|b:as=-0.12 cue:v1|A1|b:edge=0.2 cue:v1|A1|b:the=-0.09 cue:v1|A1|b:verb=-0.09
cue:v1|A1|b:word=0.37 cue:v1|A1|full=0.17 cue:v1|A1|open=-0.15 cue:v1|A1|piece=0.19 cue:v1|A2|+=-0.1 cue:v1|A|+=0.09
cue:v1|A|1=-0.33 cue:v1|A|14=-0.18 cue:v1|A|3=-0.24 cue:v1|A|7=-0.18 cue:v1|A|b:,=-0.37 cue:v1|A|b:.=0.06
cue:v1|A|b:Cap=0.16 cue:v1|A|b:a=0.23 cue:v1|A|b:as=0.3 cue:v1|A|b:called=-0.43 cue:v1|A|b:edge=-0.2
cue:v1|A|b:his=-0.1 cue:v1|A|b:is=0.48 cue:v1|A|b:nouns=-0.11 cue:v1|A|b:of=-0.14 cue:v1|A|b:p=-0.11
cue:v1|A|b:poss=-0.25 cue:v1|A|b:say1=0.27 cue:v1|A|b:the=-0.44 cue:v1|A|b:was=0.46 cue:v1|A|b:word=-0.39
cue:v1|A|open=-0.6 cue:v1|A|piece=-0.1 cue:v1|B1|1=-0.52 cue:v1|B1|3=0.14 cue:v1|B1|7=0.28 cue:v1|B1|b:,=-0.14
cue:v1|B1|b::=-0.24 cue:v1|B1|b:as=-0.08 cue:v1|B1|b:the=-0.11 cue:v1|B1|b:word=-0.07 cue:v1|B1|full=-0.1
cue:v1|B1|open=-0.14 cue:v1|B1|piece=-0.32 cue:v1|B2|+=-0.08 cue:v1|B2|14=-0.13 cue:v1|B2|full=-0.09
cue:v1|B2|piece=-0.1 cue:v1|B3|+=-0.08 cue:v1|B3|piece=-0.09 cue:v1|B|+=-0.26 cue:v1|B|0=0.31 cue:v1|B|1=-0.38
cue:v1|B|14=0.17 cue:v1|B|3=0.31 cue:v1|B|7=0.1 cue:v1|B|b:,=-0.32 cue:v1|B|b::=0.13 cue:v1|B|b:Cap=-0.15
cue:v1|B|b:a=-0.22 cue:v1|B|b:and=0.27 cue:v1|B|b:as=-0.4 cue:v1|B|b:ed=-0.42 cue:v1|B|b:for=-0.87 cue:v1|B|b:his=0.1
cue:v1|B|b:is=0.7 cue:v1|B|b:nouns=0.14 cue:v1|B|b:of=0.37 cue:v1|B|b:or=0.27 cue:v1|B|b:prep=-0.16
cue:v1|B|b:pron=-0.1 cue:v1|B|b:say1=-0.13 cue:v1|B|b:the=0.75 cue:v1|B|b:titled=-0.57 cue:v1|B|b:to=0.34
cue:v1|B|b:verb=-0.08 cue:v1|B|b:was=-0.63 cue:v1|B|b:word=0.09 cue:v1|B|full=0.24 cue:v1|B|open=0.18
cue:v1|N1|1=-0.11 cue:v1|N1|b:,=-0.1 cue:v1|N1|b:.=-0.26 cue:v1|N1|b::=-0.19 cue:v1|N1|b:and=-0.09
cue:v1|N1|b:as=-0.07 cue:v1|N1|b:edge=0.14 cue:v1|N1|b:is=-0.07 cue:v1|N1|b:say1=0.07 cue:v1|N1|b:the=-0.15
cue:v1|N1|b:to=-0.08 cue:v1|N1|b:verb=-0.1 cue:v1|N1|open=-0.15 cue:v1|N1|piece=-0.1 cue:v1|P1|1=-0.54
cue:v1|P1|3=-0.41 cue:v1|P1|b:,=0.15 cue:v1|P1|b:-=-0.16 cue:v1|P1|b:.=-0.54 cue:v1|P1|b::=-0.49
cue:v1|P1|b:Cap=-0.36 cue:v1|P1|b:a=-0.37 cue:v1|P1|b:adv=-0.12 cue:v1|P1|b:and=-0.09 cue:v1|P1|b:as=-0.43
cue:v1|P1|b:called=-0.26 cue:v1|P1|b:ed=-0.24 cue:v1|P1|b:edge=-0.09 cue:v1|P1|b:for=-0.1 cue:v1|P1|b:his=-0.19
cue:v1|P1|b:is=-0.06 cue:v1|P1|b:of=0.47 cue:v1|P1|b:p=-0.32 cue:v1|P1|b:poss=-0.12 cue:v1|P1|b:pron=-0.09
cue:v1|P1|b:quote=0.58 cue:v1|P1|b:say1=0.33 cue:v1|P1|b:the=-0.3 cue:v1|P1|b:to=-0.13 cue:v1|P1|b:verb=-0.48
cue:v1|P1|b:word=-0.24 cue:v1|P1|piece=-0.42 cue:v1|P2|0=-0.12 cue:v1|P2|1=-0.1 cue:v1|P2|b:edge=-0.13
cue:v1|P2|full=-0.13 cue:v1|P2|piece=-0.08 cue:v1|base|false=-0.24 cue:v1|base|true=-0.99 cue:v1|finite|true=0.6
cue:v1|participle|false=-0.08 cue:v1|participle|true=-0.35 cue:v1|past-participle|false=-0.11
cue:v1|past-participle|true=-0.06 cue:v2|A1|+=-0.21 cue:v2|A1|0=-0.31 cue:v2|A1|14=-0.31 cue:v2|A1|3=-0.08
cue:v2|A1|7=-0.18 cue:v2|A1|b:,=-0.11 cue:v2|A1|b:.=-0.16 cue:v2|A1|b:edge=-0.23 cue:v2|A1|full=-0.39
cue:v2|A1|open=-0.11 cue:v2|A1|piece=-0.37 cue:v2|A2|+=-0.16 cue:v2|A2|piece=-0.12 cue:v2|A|+=-0.22 cue:v2|A|0=0.1
cue:v2|A|1=0.29 cue:v2|A|14=-0.48 cue:v2|A|3=0.21 cue:v2|A|7=-0.09 cue:v2|A|b:,=-0.19 cue:v2|A|b:.=0.48
cue:v2|A|b:a=-0.21 cue:v2|A|b:as=-0.35 cue:v2|A|b:edge=0.09 cue:v2|A|b:p=-0.16 cue:v2|A|b:poss=-0.36
cue:v2|A|b:the=-0.15 cue:v2|A|b:verb=0.15 cue:v2|A|b:was=0.29 cue:v2|A|b:word=-0.34 cue:v2|A|full=0.06
cue:v2|A|open=-0.32 cue:v2|A|piece=0.11 cue:v2|B1|+=-0.07 cue:v2|B1|1=0.64 cue:v2|B1|14=-0.07 cue:v2|B1|b:,=-0.32
cue:v2|B1|b:.=0.55 cue:v2|B1|b::=-0.23 cue:v2|B1|b:as=-0.22 cue:v2|B1|b:say1=-0.25 cue:v2|B1|b:the=-0.14
cue:v2|B1|b:verb=-0.08 cue:v2|B1|full=0.23 cue:v2|B1|open=0.32 cue:v2|B1|piece=-0.29 cue:v2|B2|+=0.17
cue:v2|B2|b:,=-0.22 cue:v2|B2|full=0.27 cue:v2|B2|piece=-0.09 cue:v2|B3|+=-0.16 cue:v2|B3|full=-0.1 cue:v2|B|+=-0.18
cue:v2|B|0=-0.48 cue:v2|B|1=0.28 cue:v2|B|14=-0.47 cue:v2|B|3=0.21 cue:v2|B|7=0.11 cue:v2|B|b:,=0.34
cue:v2|B|b:-=-0.37 cue:v2|B|b:Cap=0.85 cue:v2|B|b:a=0.3 cue:v2|B|b:adv=-0.29 cue:v2|B|b:and=-0.22 cue:v2|B|b:as=0.22
cue:v2|B|b:his=-0.49 cue:v2|B|b:is=-0.29 cue:v2|B|b:nouns=-0.78 cue:v2|B|b:of=0.09 cue:v2|B|b:poss=-0.3
cue:v2|B|b:pron=0.67 cue:v2|B|b:say1=-0.37 cue:v2|B|b:say2=-0.37 cue:v2|B|b:that=0.31 cue:v2|B|b:the=-0.07
cue:v2|B|b:to=-0.51 cue:v2|B|b:word=0.27 cue:v2|B|full=0.19 cue:v2|B|open=-0.23 cue:v2|B|piece=-0.19
cue:v2|N1|0=-0.12 cue:v2|N1|1=-0.08 cue:v2|N1|b:,=-0.24 cue:v2|N1|b:.=-0.15 cue:v2|N1|b::=-0.06 cue:v2|N1|b:Cap=-0.18
cue:v2|N1|b:a=-0.09 cue:v2|N1|b:is=-0.1 cue:v2|N1|b:poss=-0.12 cue:v2|N1|b:say1=-0.2 cue:v2|N1|b:the=-0.15
cue:v2|N1|b:word=-0.24 cue:v2|N1|open=-0.35 cue:v2|N1|piece=-0.21 cue:v2|P1|0=0.07 cue:v2|P1|1=0.57 cue:v2|P1|3=-0.47
cue:v2|P1|b:,=0.27 cue:v2|P1|b:.=-0.55 cue:v2|P1|b::=-0.42 cue:v2|P1|b:Cap=0.25 cue:v2|P1|b:a=-0.24
cue:v2|P1|b:adv=-0.07 cue:v2|P1|b:and=-0.17 cue:v2|P1|b:as=0.53 cue:v2|P1|b:conj=-0.22 cue:v2|P1|b:is=-0.12
cue:v2|P1|b:nouns=-0.17 cue:v2|P1|b:p=0.38 cue:v2|P1|b:poss=-0.13 cue:v2|P1|b:say2=-0.36 cue:v2|P1|b:that=-0.11
cue:v2|P1|b:the=-0.41 cue:v2|P1|b:to=-0.14 cue:v2|P1|b:verb=0.36 cue:v2|P1|b:was=-0.23 cue:v2|P1|b:word=-0.33
cue:v2|P1|open=0.24 cue:v2|P1|piece=0.3 cue:v2|P2|0=0.07 cue:v2|P2|1=-0.12 cue:v2|P2|b:edge=0.12 cue:v2|P2|full=0.08
cue:v2|P2|piece=-0.11 cue:v2|base|false=-0.15 cue:v2|base|true=-0.3 cue:v2|finite|true=-0.5 cue:v2|none|false=-0.21
cue:v2|participle|true=-0.37 cue:write|A1|full=0.26 cue:write|A1|piece=-0.08 cue:write|A|0=0.18 cue:write|A|b:.=0.64
cue:write|A|b:edge=1.25 cue:write|A|full=0.18 cue:write|A|piece=-0.36 cue:write|B1|+=0.08 cue:write|B1|1=-0.21
cue:write|B1|14=-0.1 cue:write|B1|7=0.35 cue:write|B1|full=0.17 cue:write|B1|piece=-0.26 cue:write|B2|+=-0.12
cue:write|B2|full=-0.1 cue:write|B|+=0.36 cue:write|B|0=0.25 cue:write|B|1=0.25 cue:write|B|14=-0.7
cue:write|B|3=0.45 cue:write|B|b:,=0.35 cue:write|B|b::=-0.13 cue:write|B|b:say2=0.51 cue:write|B|b:that=-0.32
cue:write|B|b:verb=0.49 cue:write|B|full=-0.63 cue:write|B|open=0.55 cue:write|B|piece=0.39 cue:write|N1|0=-0.42
cue:write|N1|b:,=-0.11 cue:write|N1|b:Cap=-0.07 cue:write|N1|b:edge=-0.26 cue:write|N1|b:his=-0.1
cue:write|N1|full=-0.18 cue:write|N1|open=-0.09 cue:write|N1|piece=-0.45 cue:write|P1|0=0.11 cue:write|P1|1=-0.28
cue:write|P1|b:,=-0.23 cue:write|P1|b:.=0.28 cue:write|P1|b:a=-0.1 cue:write|P1|b:edge=-0.29 cue:write|P1|b:p=-0.46
cue:write|P1|b:verb=-0.2 cue:write|P1|b:word=-0.13 cue:write|P1|full=-0.2 cue:write|P1|open=-0.46
cue:write|P1|piece=0.49 cue:write|P2|0=-0.14 cue:write|P2|1=-0.16 cue:write|P2|b:edge=-0.15 cue:write|P2|full=-0.22
cue:write|base|true=-0.31 cue:write|finite|false=-0.2 cue:write|finite|true=0.46 cue:write|none|false=0.18
cue:write|participle|false=0.46 cue:write|past-participle|false=-0.29 em:A1|false=-0.12 em:A1|true=-0.32
em:A2|false=-0.3 em:A2|true=-0.08 em:A|false=0.15 em:A|true=-0.45 em:B1|true=-0.45 em:B2|false=-0.19 em:B2|true=0.13
em:B3|false=-0.36 em:B|false=0.14 em:N1|false=-0.13 em:N1|true=-0.26 em:P1|false=-0.15 em:P1|true=0.07
em:P2|false=-0.25 emk:false|according2=0.28 emk:false|bare1=0.21 emk:false|by1=-0.51 emk:false|by1p=-0.22
emk:false|by2=0.15 emk:false|by2p=-0.13 emk:false|label2=-0.07 emk:false|noun1=-0.13 emk:false|sv0=-0.07
emk:false|sv0i=-0.44 emk:false|sv0ip=-0.13 emk:false|sv0p=-0.64 emk:false|sv1i=-0.21 emk:false|sv1ip=-0.27
emk:false|sv1p=-0.53 emk:false|sv2=0.09 emk:false|sv2ip=-0.36 emk:false|sv2p=-0.69 emk:false|vs0=-0.12
emk:false|vs1=0.11 emk:true|sv0=-0.17 emk:true|sv0p=-0.34 emk:true|sv1p=-0.52 emk:true|sv2p=-0.09 f:base|1=-0.3
f:base|2=-0.36 f:finite|0=-0.19 f:finite|2=0.17 f:none|1=-0.07 f:none|2=0.27 f:participle|0=-0.29
f:participle|1=-0.31 f:participle|2=-0.33 f:past-participle|1=-0.66 f:past-participle|2=-0.29 gap:+|sv|group=-0.46
gap:+|sv|heshe=-0.58 gap:+|sv|it=-0.35 gap:+|sv|name=0.24 gap:+|sv|nominal=-0.81 gap:+|sv|org=-0.3
gap:+|sv|they=-0.21 gap:0|according|group=0.23 gap:0|according|name=0.17 gap:0|according|org=0.45
gap:0|bare|name=-0.06 gap:0|bare|names=0.53 gap:0|by|name=-0.36 gap:0|by|nominal=-0.18 gap:0|by|org=0.09
gap:0|label|name=-0.13 gap:0|label|nominal=-0.09 gap:0|noun|group=-0.23 gap:0|noun|it=-0.86 gap:0|noun|name=0.14
gap:0|noun|nominal=-0.09 gap:0|noun|org=-0.26 gap:0|sv|group=-0.08 gap:0|sv|his=-0.6 gap:0|sv|i=-0.12
gap:0|sv|names=-0.41 gap:0|sv|nominal=-0.19 gap:0|sv|org=-0.08 gap:0|sv|they=-0.3 gap:0|sv|we=-0.58 gap:0|sv|who=-0.5
gap:0|sv|you=-0.8 gap:0|vs|group=-0.37 gap:0|vs|it=-0.16 gap:0|vs|name=0.06 gap:0|vs|nominal=0.15 gap:0|vs|org=0.31
gap:14|sv|group=0.24 gap:14|sv|heshe=-0.37 gap:14|sv|his=-0.5 gap:14|sv|i=0.44 gap:14|sv|it=-0.24
gap:14|sv|name=-0.64 gap:14|sv|names=-0.11 gap:14|sv|org=0.33 gap:14|sv|they=0.28 gap:1|noun|group=0.28
gap:1|noun|his=0.24 gap:1|noun|name=0.12 gap:1|noun|nominal=-0.28 gap:1|noun|org=-0.26 gap:1|sv|group=-0.74
gap:1|sv|heshe=0.55 gap:1|sv|his=-0.24 gap:1|sv|name=0.69 gap:1|sv|names=-0.11 gap:1|sv|nominal=-0.4
gap:1|sv|org=0.54 gap:1|sv|they=-0.15 gap:1|sv|you=-0.07 gap:3|noun|name=-0.33 gap:3|noun|nominal=-0.26
gap:3|noun|org=-0.07 gap:3|sv|group=0.47 gap:3|sv|heshe=0.26 gap:3|sv|his=-0.07 gap:3|sv|i=-0.17 gap:3|sv|names=-0.44
gap:3|sv|nominal=0.24 gap:3|sv|org=0.28 gap:3|sv|they=-0.24 gap:7|noun|name=-0.43 gap:7|sv|group=-0.1
gap:7|sv|heshe=0.69 gap:7|sv|i=0.06 gap:7|sv|name=0.12 gap:7|sv|nominal=-0.47 gap:7|sv|org=-0.45 gap:7|sv|they=0.28
in=-1.73 in:sv0=-0.48 in:sv0i=-0.11 in:sv1=-1.09 in:sv1i=-0.45 in:sv2=-1.22 in:sv2i=-0.52 in:vs2=-0.51
k:according2=0.28 k:bare1=0.21 k:by1=-0.51 k:by1p=-0.22 k:by2=0.15 k:by2p=-0.13 k:label2=-0.07 k:noun1=-0.13
k:sv0=-0.11 k:sv0i=-0.44 k:sv0ip=-0.13 k:sv0p=-0.66 k:sv1i=-0.21 k:sv1ip=-0.27 k:sv1p=-0.69 k:sv2=0.08 k:sv2ip=-0.36
k:sv2p=-0.71 k:vs0=-0.12 k:vs1=0.11 n:a:(=-0.59 n:a:(|w1=-0.43 n:a:,=-0.08 n:a:,|w+=-0.66 n:a:,|w1=-0.07 n:a:-=0.29
n:a:-|w1=-0.27 n:a:-|w2=-0.22 n:a:-|w9=0.7 n:a:.=0.17 n:a:.|w+=-0.83 n:a:.|w9=-0.53 n:a:Cap|w+=-0.16 n:a:Cap|w2=-0.19
n:a:Cap|w3=0.8 n:a:Cap|w5=-0.27 n:a:Cap|w9=-0.32 n:a:about=-0.08 n:a:about|w2=0.28 n:a:adv=-0.12 n:a:adv|w+=0.29
n:a:adv|w2=-1.04 n:a:and=-0.13 n:a:and|w+=0.55 n:a:and|w1=-0.42 n:a:and|w2=-0.12 n:a:and|w3=-0.72 n:a:and|w5=-0.14
n:a:and|w9=-0.45 n:a:as=-0.69 n:a:a|w+=-0.49 n:a:a|w1=-0.65 n:a:but=-0.26 n:a:but|w2=0.12 n:a:but|w3=-0.28
n:a:but|w5=-0.54 n:a:by=0.27 n:a:by|w+=0.49 n:a:by|w1=-0.45 n:a:conj=-0.35 n:a:conj|w1=-0.6 n:a:conj|w3=0.46
n:a:conj|w5=-0.36 n:a:conj|w9=-0.64 n:a:ed=0.07 n:a:edge=-0.13 n:a:edge|w+=-0.24 n:a:edge|w1=0.11 n:a:edge|w2=0.27
n:a:edge|w3=-0.21 n:a:edge|w5=0.23 n:a:for=0.14 n:a:for|w2=-0.75 n:a:for|w5=0.35 n:a:for|w9=0.57 n:a:his=0.2
n:a:in=0.08 n:a:in|w1=0.1 n:a:in|w2=0.22 n:a:in|w3=-0.47 n:a:in|w5=0.55 n:a:in|w9=-0.6 n:a:is=0.72 n:a:it=0.22
n:a:nouns=-0.09 n:a:nouns|w1=-0.36 n:a:nouns|w3=0.06 n:a:of=-0.67 n:a:of|w1=-0.54 n:a:of|w2=-0.15 n:a:of|w3=-0.25
n:a:on=0.06 n:a:on|w2=-0.08 n:a:on|w5=-0.31 n:a:or|w1=0.11 n:a:or|w5=-0.13 n:a:p=0.59 n:a:prep=0.15 n:a:prep|w+=-0.45
n:a:prep|w1=-0.64 n:a:prep|w2=0.65 n:a:prep|w3=0.54 n:a:prep|w5=-0.75 n:a:prep|w9=-0.48 n:a:pron=-0.09
n:a:pron|w+=0.22 n:a:pron|w1=-0.36 n:a:pron|w2=-0.52 n:a:pron|w5=0.16 n:a:pron|w9=-0.38 n:a:p|w+=0.1 n:a:p|w1=0.82
n:a:p|w3=0.26 n:a:quote=0.39 n:a:quote|w+=0.19 n:a:quote|w3=-0.18 n:a:quote|w9=0.38 n:a:said=-0.1 n:a:said|w5=-0.41
n:a:said|w9=-0.59 n:a:say1=-0.1 n:a:say1|w+=0.1 n:a:say1|w2=0.27 n:a:say1|w3=-0.3 n:a:say1|w5=-0.28 n:a:say2=0.19
n:a:say2|w1=0.38 n:a:say2|w5=-0.42 n:a:say2|w9=0.23 n:a:that=0.23 n:a:that|w1=0.7 n:a:that|w2=-0.33 n:a:that|w9=0.47
n:a:the|w+=-0.19 n:a:the|w1=0.35 n:a:the|w2=-0.2 n:a:the|w5=-0.25 n:a:the|w9=0.34 n:a:to=-0.2 n:a:to|w1=0.19
n:a:to|w3=-0.49 n:a:verb|w1=0.2 n:a:verb|w3=0.19 n:a:verb|w5=-0.31 n:a:was=-0.31 n:a:with=-0.06 n:a:with|w1=-0.57
n:a:word=0.25 n:a:word|w+=0.69 n:a:word|w1=0.29 n:a:word|w2=0.12 n:a:word|w3=-0.62 n:a:word|w5=0.31 n:a:word|w9=-0.33
n:alone:false=0.27 n:alone:true=-0.39 n:any:false=0.19 n:b:(=0.23 n:b:,=0.07 n:b:,|w1=-0.53 n:b:,|w2=0.24
n:b:,|w3=0.15 n:b:-=0.13 n:b:-|w+=-0.17 n:b:-|w9=0.23 n:b:.=-0.42 n:b:.|w+=0.1 n:b:.|w1=-0.21 n:b:.|w2=-0.76
n:b:.|w3=-0.25 n:b:.|w5=-1.4 n:b:.|w9=-0.38 n:b::=-0.08 n:b::|w+=-0.18 n:b::|w3=0.28 n:b::|w5=-0.27 n:b::|w9=-0.1
n:b:Cap|w+=-1.04 n:b:Cap|w1=0.52 n:b:Cap|w2=0.46 n:b:Cap|w3=-0.32 n:b:Cap|w5=-0.49 n:b:Cap|w9=-0.15 n:b:a=0.17
n:b:adv|w+=-0.51 n:b:an=0.35 n:b:and=0.48 n:b:and|w+=0.45 n:b:and|w1=-0.09 n:b:and|w2=0.3 n:b:and|w3=0.08
n:b:and|w5=0.21 n:b:and|w9=0.14 n:b:an|w1=0.21 n:b:an|w2=-0.45 n:b:as=-0.26 n:b:as|w1=-0.28 n:b:as|w2=-0.54
n:b:as|w3=-0.6 n:b:as|w5=0.8 n:b:a|w+=0.06 n:b:a|w1=-0.52 n:b:a|w2=0.45 n:b:a|w3=-0.19 n:b:a|w5=-0.29 n:b:but=0.13
n:b:called=0.13 n:b:conj=0.17 n:b:conj|w+=0.4 n:b:conj|w9=-0.85 n:b:ed=0.2 n:b:edge=-0.36 n:b:edge|w1=-0.22
n:b:edge|w2=-0.83 n:b:edge|w3=-0.36 n:b:edge|w5=-0.78 n:b:edge|w9=-0.22 n:b:ed|w1=-0.06 n:b:ed|w2=-0.34 n:b:for=0.5
n:b:for|w+=-0.17 n:b:his=-0.14 n:b:his|w1=-0.3 n:b:in=0.44 n:b:is=-0.17 n:b:is|w+=0.43 n:b:is|w1=-0.25
n:b:is|w2=-0.26 n:b:is|w5=-0.19 n:b:is|w9=-0.39 n:b:it=-0.51 n:b:like=0.4 n:b:not=0.19 n:b:nouns=0.21
n:b:nouns|w+=0.29 n:b:nouns|w1=-0.37 n:b:nouns|w9=-0.36 n:b:of=0.07 n:b:of|w1=0.24 n:b:of|w3=-0.09 n:b:of|w5=-0.59
n:b:or=0.27 n:b:p=0.37 n:b:poss=0.34 n:b:poss|w1=-0.21 n:b:poss|w2=-0.14 n:b:poss|w3=0.46 n:b:poss|w5=0.21
n:b:prep=-0.31 n:b:pron|w+=0.48 n:b:pron|w1=0.32 n:b:pron|w2=-0.68 n:b:pron|w5=-0.6 n:b:pron|w9=-0.59 n:b:p|w1=1.2
n:b:p|w3=0.29 n:b:quote|w+=-0.52 n:b:said=-0.44 n:b:say1=-0.16 n:b:say1|w+=0.2 n:b:say1|w1=-0.56 n:b:say1|w2=-0.47
n:b:say1|w3=0.51 n:b:say1|w9=-0.73 n:b:say2=0.11 n:b:say2|w+=-0.19 n:b:say2|w5=0.54 n:b:that|w+=0.15
n:b:that|w2=-0.73 n:b:that|w9=0.16 n:b:the|w1=0.29 n:b:the|w3=-0.1 n:b:the|w5=-0.07 n:b:titled=0.28 n:b:to|w1=0.14
n:b:to|w2=0.29 n:b:to|w3=-0.96 n:b:to|w9=-0.14 n:b:verb|w+=-0.8 n:b:verb|w1=-0.12 n:b:verb|w2=-0.52 n:b:verb|w5=0.26
n:b:verb|w9=0.17 n:b:was|w+=-0.27 n:b:was|w1=-0.89 n:b:was|w2=0.21 n:b:was|w5=0.38 n:b:was|w9=-0.3 n:b:with=0.33
n:b:word|w+=-0.1 n:b:word|w1=0.7 n:b:word|w2=0.18 n:b:word|w3=-0.63 n:b:word|w5=-0.24 n:b:word|w9=-1.09
n:in:true=1.86 n:k:heading=1.24 n:k:paragraph=0.1 n:l:!=-0.1 n:l:,=0.26 n:l:.=-0.08 n:l:?=-0.18 n:l:w=0.4
n:s:false=-0.36 n:s:true=3.05 n:say:false=0.12 n:say:true=0.21 n:t:false|b:(=0.62 n:t:false|b:.=-0.22
n:t:false|b:a=0.18 n:t:false|b:about=-0.07 n:t:false|b:adv=-0.17 n:t:false|b:an=0.35 n:t:false|b:as=0.13
n:t:false|b:but=0.13 n:t:false|b:called=-0.21 n:t:false|b:conj=0.16 n:t:false|b:ed=-0.14 n:t:false|b:edge=-0.37
n:t:false|b:for=0.37 n:t:false|b:his=-0.28 n:t:false|b:in=0.32 n:t:false|b:it=-0.51 n:t:false|b:not=0.17
n:t:false|b:nouns=0.08 n:t:false|b:of=-0.4 n:t:false|b:on=-0.85 n:t:false|b:or=0.24 n:t:false|b:p=0.17
n:t:false|b:poss=-0.5 n:t:false|b:prep=-0.21 n:t:false|b:said=-0.44 n:t:false|b:say2=0.1 n:t:false|b:that=0.12
n:t:false|b:to=-0.3 n:t:false|b:verb=-0.17 n:t:false|b:with=0.31 n:t:false|b:word=-0.06 n:t:false|w1=0.21
n:t:false|w2=-0.06 n:t:false|w5=-0.25 n:t:false|w9=-0.06 n:t:true=0.87 n:t:true|b:,=0.15 n:t:true|b:.=-1.05
n:t:true|b::=-0.41 n:t:true|b:Cap=-0.06 n:t:true|b:and=0.74 n:t:true|b:as=-0.48 n:t:true|b:called=0.28
n:t:true|b:ed=0.46 n:t:true|b:his=0.13 n:t:true|b:in=0.48 n:t:true|b:of=0.51 n:t:true|b:on=0.36 n:t:true|b:p=0.54
n:t:true|b:poss=1.01 n:t:true|b:prep=-0.21 n:t:true|b:quote=0.27 n:t:true|b:say1=-0.29 n:t:true|b:to=0.69
n:t:true|b:verb=0.37 n:t:true|b:word=0.09 n:t:true|w+=0.16 n:t:true|w1=0.09 n:t:true|w2=0.53 n:t:true|w3=0.26
n:t:true|w5=0.67 n:t:true|w9=0.4 n:w+|open=-0.35 n:w+|piece=0.09 n:w+|say:false=-0.33 n:w+|say:true=0.25 n:w1=0.22
n:w1|full=0.25 n:w1|open=0.36 n:w1|say:false=0.28 n:w1|say:true=-0.13 n:w2=0.2 n:w2|full=0.43 n:w2|open=-0.17
n:w2|piece=0.17 n:w2|say:false=0.21 n:w2|say:true=0.13 n:w3=0.19 n:w3|full=0.18 n:w3|open=0.43 n:w3|piece=-0.22
n:w3|say:true=0.3 n:w5=0.14 n:w5|full=0.12 n:w5|say:false=0.25 n:w5|say:true=-0.11 n:w9|full=-0.19 n:w9|open=0.41
n:w9|piece=0.08 n:w9|say:false=0.16 n:w9|say:true=-0.18 neg:true=-0.4 null=0.19 p:A=0.08 p:A1=-0.16 p:A2=-0.28
p:B=0.13 p:B1=-0.09 p:B2=-0.12 p:B3=-0.35 p:N1=-0.14 p:P1=-0.11 p:P2=-0.25 pa:A1|false=-0.16 pa:A2|false=-0.28
pa:A|false=0.08 pa:B1|false=-0.09 pa:B2|false=-0.12 pa:B3|false=-0.35 pa:B|false=0.13 pa:N1|false=-0.19
pa:P1|false=-0.14 pa:P1|true=0.21 pa:P2|false=-0.34 pa:P2|true=0.14 pb:A1|--=-0.26 pb:A1|-o=0.07 pb:A1|oo=-0.09
pb:A1|qo=-0.14 pb:A2|--=-0.27 pb:A2|o-=-0.19 pb:A|--=-0.08 pb:A|-o=-0.3 pb:A|q-=0.17 pb:A|qo=0.31 pb:B1|--=-0.28
pb:B1|-o=-0.39 pb:B1|o-=0.28 pb:B1|oo=-0.09 pb:B2|--=-0.21 pb:B2|o-=0.15 pb:B3|--=-0.3 pb:B3|o-=-0.13 pb:B|--=0.18
pb:B|-o=-0.58 pb:B|-q=0.28 pb:B|o-=-0.33 pb:B|oq=0.07 pb:L|--=-0.19 pb:L|-q=0.18 pb:N1|--=-0.18 pb:N1|-o=-0.36
pb:N1|oo=-0.23 pb:P1|--=-0.1 pb:P1|o-=-0.14 pb:P1|oo=-0.58 pb:P2|--=-0.48 pb:P2|o-=-0.09 pb:P2|oo=-0.07
pf:A1|base=-0.3 pf:A1|none=-0.39 pf:A1|participle=-0.44 pf:A2|base=-0.09 pf:A2|finite=-0.26 pf:A2|none=-0.08
pf:A2|participle=-0.11 pf:A|base=-0.42 pf:A|finite=0.16 pf:A|none=0.36 pf:A|participle=-0.73
pf:A|past-participle=-0.48 pf:B1|base=-0.56 pf:B1|none=-0.08 pf:B1|participle=-0.22 pf:B2|base=-0.24 pf:B2|none=-0.12
pf:B2|participle=-0.35 pf:B2|past-participle=-0.07 pf:B3|finite=-0.3 pf:B3|participle=-0.09 pf:B|base=-0.17
pf:B|finite=0.2 pf:B|none=0.11 pf:B|participle=-0.12 pf:B|past-participle=-0.39 pf:N1|base=-0.28 pf:N1|finite=-0.13
pf:N1|none=-0.07 pf:N1|participle=-0.17 pf:N1|past-participle=-0.13 pf:P1|base=-0.16 pf:P1|finite=-0.07
pf:P1|participle=-0.41 pf:P1|past-participle=-0.2 pf:P2|base=-0.08 pf:P2|finite=-0.29 pg:A1|+=-0.19 pg:A1|1=-0.21
pg:A1|3=-0.61 pg:A2|+=-0.27 pg:A2|14=-0.15 pg:A2|7=-0.06 pg:A|+=-0.09 pg:A|0=0.1 pg:A|1=-0.22 pg:A|14=0.1 pg:A|3=-0.1
pg:A|7=0.11 pg:B1|+=-0.21 pg:B1|1=0.07 pg:B1|7=-0.14 pg:B2|+=-0.12 pg:B2|14=0.15 pg:B2|7=-0.32 pg:B3|+=-0.35
pg:B|+=-0.11 pg:B|0=-0.07 pg:B|3=0.16 pg:B|7=0.27 pg:L|0=0.13 pg:L|14=-0.1 pg:L|3=-0.08 pg:L|7=0.18 pg:N1|0=-0.11
pg:N1|1=-0.5 pg:N1|3=-0.24 pg:P1|0=-0.11 pg:P1|1=-0.24 pg:P2|0=-0.17 pg:P2|1=-0.24 ph:groupbody=0.17
ph:groupother=-0.34 ph:grouprole=-0.19 ph:grouptime=-0.54 ph:his=-0.4 ph:it=-0.24 ph:name=0.09 ph:names=-0.28
ph:nominalbody=-0.69 ph:nominaldoc=0.1 ph:nominalother=-0.39 ph:nominalrole=0.16 ph:nominaltime=-0.52 ph:org=0.33
ph:they=-0.21 ph:we=-0.58 ph:who=-0.55 ph:you=-0.8 phk:body|0=0.11 phk:body|1=-0.68 phk:doc|1=-0.39 phk:doc|2=0.28
phk:other|0=-0.2 phk:other|1=-0.54 phk:other|2=-0.37 phk:role|0=-0.61 phk:role|1=0.27 phk:role|2=0.13
phk:time|0=-0.48 phk:time|1=-0.23 phk:time|2=-0.42 phk:|0=-0.17 phk:|2=0.1 pk:A1|according2=-0.26 pk:A1|noun1=-0.13
pk:A1|sv0=-0.28 pk:A1|sv0i=-0.2 pk:A1|sv0p=-0.11 pk:A1|sv1i=-0.17 pk:A1|sv1ip=0.13 pk:A1|sv1p=-0.07 pk:A1|sv2i=-0.12
pk:A1|vs2=0.23 pk:A2|noun1=-0.08 pk:A2|sv0=-0.17 pk:A2|sv0i=-0.07 pk:A2|sv1=-0.08 pk:A2|sv1i=-0.08 pk:A2|sv2=-0.25
pk:A|according2=0.38 pk:A|noun1=-0.13 pk:A|sv0=-0.34 pk:A|sv0i=-0.45 pk:A|sv0ip=0.34 pk:A|sv0p=-0.42 pk:A|sv1=-0.2
pk:A|sv1i=-0.21 pk:A|sv1ip=-0.3 pk:A|sv1p=-0.09 pk:A|sv2=0.16 pk:A|sv2i=-0.29 pk:A|sv2p=-0.1 pk:A|vs2=0.37
pk:B1|according2=0.25 pk:B1|noun1=-0.43 pk:B1|sv0i=-0.27 pk:B1|sv0p=-0.37 pk:B1|sv1=-0.2 pk:B1|sv1i=-0.16
pk:B1|sv1p=-0.14 pk:B1|sv2=0.09 pk:B1|sv2i=-0.22 pk:B1|vs0=-0.21 pk:B2|noun1=-0.09 pk:B2|sv0i=-0.07 pk:B2|sv0p=-0.06
pk:B2|sv1=-0.25 pk:B2|sv1i=-0.25 pk:B2|sv2i=-0.28 pk:B2|vs2=0.11 pk:B3|sv0=-0.12 pk:B3|sv1=-0.16 pk:B3|sv1i=-0.06
pk:B3|sv2=-0.2 pk:B|bare1=0.16 pk:B|by1=-0.42 pk:B|sv0i=-0.42 pk:B|sv0ip=-0.45 pk:B|sv0p=-0.54 pk:B|sv1=0.24
pk:B|sv1i=0.1 pk:B|sv1ip=-0.15 pk:B|sv1p=-0.76 pk:B|sv2=0.31 pk:B|sv2i=0.39 pk:B|sv2p=-0.66 pk:B|vs2=-0.32
pk:N1|according2=-0.48 pk:N1|bare1=-0.23 pk:N1|label2=0.1 pk:N1|noun1=0.08 pk:N1|sv0i=-0.14 pk:N1|sv0p=-0.15
pk:N1|sv1=-0.17 pk:N1|sv1i=-0.28 pk:N1|sv1p=-0.11 pk:N1|sv2=-0.17 pk:N1|sv2i=-0.08 pk:N1|vs1=-0.14 pk:N1|vs2=-0.27
pk:P1|according2=-0.22 pk:P1|bare1=0.28 pk:P1|by1=-0.08 pk:P1|label2=-0.31 pk:P1|sv0=-0.15 pk:P1|sv0i=-0.25
pk:P1|sv0ip=-0.25 pk:P1|sv0p=-0.22 pk:P1|sv1i=-0.3 pk:P1|sv1ip=-0.1 pk:P1|sv1p=-0.12 pk:P1|sv2=-0.09 pk:P1|sv2i=0.07
pk:P1|sv2p=-0.1 pk:P1|vs2=-0.2 pk:P2|according2=0.19 pk:P2|bare1=-0.14 pk:P2|label2=-0.12 pk:P2|sv0=-0.23
pk:P2|sv1=-0.51 pk:P2|sv2=-0.18 pk:P2|sv2i=-0.13 pkb:A1|noun1|--=-0.08 pkb:A1|sv0i|--=-0.15 pkb:A1|sv0i|q-=-0.08
pkb:A1|sv0p|--=-0.08 pkb:A1|sv0|--=-0.24 pkb:A1|sv0|o-=-0.11 pkb:A1|sv0|q-=-0.23 pkb:A1|sv1i|--=-0.09
pkb:A1|sv1i|o-=-0.07 pkb:A1|sv1p|--=-0.07 pkb:A1|sv1|--=-0.07 pkb:A1|sv1|-o=-0.07 pkb:A1|sv1|o-=-0.16
pkb:A1|sv1|q-=0.17 pkb:A1|sv2i|--=-0.11 pkb:A1|sv2i|q-=-0.06 pkb:A1|sv2|--=-0.79 pkb:A1|sv2|-o=0.13
pkb:A1|sv2|o-=0.17 pkb:A1|vs2|o-=-0.38 pkb:A2|sv0i|--=-0.07 pkb:A2|sv0|--=-0.15 pkb:A2|sv1i|--=-0.08
pkb:A2|sv2|--=-0.2 pkb:A2|sv2|o-=-0.1 pkb:A|according2|--=0.69 pkb:A|according2|q-=-0.1 pkb:A|noun1|--=-0.13
pkb:A|sv0ip|--=0.34 pkb:A|sv0i|--=-0.49 pkb:A|sv0p|--=-0.25 pkb:A|sv0p|q-=-0.3 pkb:A|sv0|--=-0.3 pkb:A|sv0|-o=-0.07
pkb:A|sv0|o-=-0.13 pkb:A|sv0|q-=-0.18 pkb:A|sv1i|--=-0.46 pkb:A|sv1i|q-=0.13 pkb:A|sv1p|--=-0.29 pkb:A|sv1|--=-0.44
pkb:A|sv1|o-=0.25 pkb:A|sv2i|--=-0.4 pkb:A|sv2i|-o=-0.12 pkb:A|sv2i|q-=0.21 pkb:A|sv2|--=-0.14 pkb:A|sv2|-o=-0.24
pkb:A|sv2|o-=0.37 pkb:A|sv2|q-=0.24 pkb:A|vs1|q-=0.12 pkb:A|vs2|--=0.81 pkb:A|vs2|q-=0.19 pkb:A|vs2|qo=0.24
pkb:B1|according2|--=0.25 pkb:B1|noun1|--=-0.43 pkb:B1|sv0i|--=-0.3 pkb:B1|sv0p|--=-0.37 pkb:B1|sv0|-o=-0.13
pkb:B1|sv0|o-=0.25 pkb:B1|sv1i|--=-0.23 pkb:B1|sv1i|o-=0.1 pkb:B1|sv1p|--=-0.14 pkb:B1|sv1|--=-0.36
pkb:B1|sv1|-o=-0.15 pkb:B1|sv1|o-=0.82 pkb:B1|sv2i|--=-0.32 pkb:B1|sv2i|o-=0.29 pkb:B1|sv2|-o=-0.25
pkb:B1|sv2|o-=0.22 pkb:B1|vs0|o-=-0.21 pkb:B1|vs2|--=-0.2 pkb:B1|vs2|o-=0.16 pkb:B2|noun1|--=-0.09
pkb:B2|sv0i|--=-0.08 pkb:B2|sv0p|--=-0.06 pkb:B2|sv1i|--=-0.17 pkb:B2|sv1|--=-0.4 pkb:B2|sv1|o-=0.18
pkb:B2|sv2i|--=-0.26 pkb:B2|sv2|--=-0.12 pkb:B2|sv2|o-=0.1 pkb:B2|vs2|--=-0.15 pkb:B2|vs2|o-=0.16 pkb:B3|sv0|--=-0.12
pkb:B3|sv1|--=-0.16 pkb:B3|sv2|--=-0.12 pkb:B3|sv2|o-=-0.1 pkb:B|according2|--=0.45 pkb:B|according2|-q=-0.45
pkb:B|bare1|-q=0.13 pkb:B|by1|--=-0.42 pkb:B|noun1|--=-0.19 pkb:B|noun1|-q=0.29 pkb:B|sv0ip|--=-0.28
pkb:B|sv0i|--=-0.45 pkb:B|sv0i|-q=-0.23 pkb:B|sv0i|o-=0.17 pkb:B|sv0p|--=-0.46 pkb:B|sv0p|-q=-0.15 pkb:B|sv0|--=0.13
pkb:B|sv0|-o=-0.35 pkb:B|sv0|o-=-0.48 pkb:B|sv0|oq=-0.12 pkb:B|sv1ip|--=-0.16 pkb:B|sv1i|--=-0.1 pkb:B|sv1i|-q=0.59
pkb:B|sv1p|--=-0.63 pkb:B|sv1|--=0.19 pkb:B|sv1|-o=-0.29 pkb:B|sv1|-q=0.1 pkb:B|sv1|o-=0.25 pkb:B|sv2i|--=0.41
pkb:B|sv2i|-q=0.1 pkb:B|sv2i|o-=0.37 pkb:B|sv2i|oq=-0.08 pkb:B|sv2p|--=-0.25 pkb:B|sv2|--=0.42 pkb:B|sv2|-o=-0.15
pkb:B|sv2|-q=0.24 pkb:B|sv2|o-=-0.34 pkb:B|sv2|oq=0.06 pkb:B|vs2|--=-0.75 pkb:B|vs2|o-=-0.27 pkb:B|vs2|oq=0.57
pkb:L|label2|--=-0.19 pkb:L|label2|-q=0.18 pkb:N1|according2|--=-0.47 pkb:N1|bare1|-o=-0.22 pkb:N1|label2|--=0.24
pkb:N1|noun1|--=0.08 pkb:N1|sv0i|--=-0.14 pkb:N1|sv0p|--=-0.15 pkb:N1|sv0|o-=-0.07 pkb:N1|sv1i|--=-0.27
pkb:N1|sv1p|--=-0.11 pkb:N1|sv1|--=-0.1 pkb:N1|sv1|o-=-0.48 pkb:N1|sv2i|--=-0.29 pkb:N1|sv2i|-o=-0.1
pkb:N1|sv2i|o-=0.34 pkb:N1|sv2|--=-0.53 pkb:N1|sv2|-o=-0.25 pkb:N1|sv2|o-=0.21 pkb:N1|sv2|oo=-0.22
pkb:N1|vs1|--=-0.14 pkb:N1|vs2|--=-0.07 pkb:N1|vs2|o-=-0.25 pkb:P1|according2|--=-0.18 pkb:P1|according2|o-=-0.12
pkb:P1|bare1|-o=0.3 pkb:P1|by1|--=-0.08 pkb:P1|label2|--=-0.38 pkb:P1|noun1|-o=-0.16 pkb:P1|sv0ip|--=-0.26
pkb:P1|sv0i|--=-0.25 pkb:P1|sv0p|--=-0.22 pkb:P1|sv0|--=-0.13 pkb:P1|sv0|-o=-0.24 pkb:P1|sv0|o-=-0.34
pkb:P1|sv1ip|--=-0.07 pkb:P1|sv1i|--=-0.31 pkb:P1|sv1p|--=-0.1 pkb:P1|sv1|-o=0.32 pkb:P1|sv1|o-=-0.12
pkb:P1|sv2i|--=0.18 pkb:P1|sv2i|o-=-0.51 pkb:P1|sv2p|--=-0.1 pkb:P1|sv2|-o=-0.48 pkb:P1|sv2|oo=-0.51
pkb:P1|vs2|--=-0.38 pkb:P1|vs2|o-=-0.11 pkb:P2|according2|--=0.27 pkb:P2|label2|-o=-0.12 pkb:P2|sv0|--=-0.23
pkb:P2|sv1|--=-0.22 pkb:P2|sv1|o-=-0.41 pkb:P2|sv2i|--=-0.11 pkb:P2|sv2|--=-0.63 pkb:P2|sv2|-o=0.16
pkb:P2|vs2|o-=0.07 pkg:A1|sv0i|+=-0.09 pkg:A1|sv0i|14=-0.13 pkg:A1|sv0i|7=-0.07 pkg:A1|sv0|+=-0.18 pkg:A1|sv0|0=-0.23
pkg:A1|sv0|14=-0.16 pkg:A1|sv0|3=-0.12 pkg:A1|sv0|7=-0.18 pkg:A1|sv1i|+=-0.14 pkg:A1|sv1|+=-0.39 pkg:A1|sv1|0=0.17
pkg:A1|sv1|1=-0.09 pkg:A1|sv1|14=0.23 pkg:A1|sv1|3=-0.19 pkg:A1|sv1|7=-0.19 pkg:A1|sv2i|14=-0.09 pkg:A1|sv2|+=0.07
pkg:A1|sv2|1=-0.09 pkg:A1|sv2|3=-0.52 pkg:A1|sv2|7=-0.12 pkg:A1|vs2|+=-0.1 pkg:A2|noun1|+=-0.08 pkg:A2|sv0i|+=-0.07
pkg:A2|sv0|+=-0.14 pkg:A2|sv0|14=-0.08 pkg:A2|sv1i|+=-0.08 pkg:A2|sv1|+=-0.07 pkg:A2|sv2|+=-0.21
pkg:A|according2|0=-0.1 pkg:A|according2|14=0.76 pkg:A|according2|7=0.29 pkg:A|noun1|+=-0.11 pkg:A|noun1|1=-0.2
pkg:A|noun1|14=0.29 pkg:A|noun1|3=-0.2 pkg:A|noun1|7=-0.52 pkg:A|sv0i|+=-0.28 pkg:A|sv0i|0=-0.11 pkg:A|sv0i|14=-0.18
pkg:A|sv0i|7=-0.33 pkg:A|sv0p|0=-0.32 pkg:A|sv0p|14=-0.11 pkg:A|sv0p|7=-0.12 pkg:A|sv0|+=-0.37 pkg:A|sv0|0=-0.2
pkg:A|sv0|1=-0.26 pkg:A|sv0|14=-0.54 pkg:A|sv0|3=-0.12 pkg:A|sv1i|+=0.18 pkg:A|sv1i|0=-0.23 pkg:A|sv1i|1=-0.08
pkg:A|sv1i|14=-0.4 pkg:A|sv1i|7=-0.26 pkg:A|sv1|+=-0.52 pkg:A|sv1|0=0.16 pkg:A|sv1|1=-0.41 pkg:A|sv1|14=-0.24
pkg:A|sv1|3=-0.29 pkg:A|sv1|7=0.14 pkg:A|sv2i|+=-0.21 pkg:A|sv2i|0=-0.59 pkg:A|sv2i|14=-0.2 pkg:A|sv2i|3=0.07
pkg:A|sv2i|7=0.32 pkg:A|sv2|+=0.24 pkg:A|sv2|0=0.17 pkg:A|sv2|1=-0.21 pkg:A|sv2|14=0.17 pkg:A|sv2|3=0.12
pkg:A|sv2|7=-0.39 pkg:A|vs0|0=0.06 pkg:A|vs1|0=0.12 pkg:A|vs2|0=0.19 pkg:A|vs2|7=0.66 pkg:B1|according2|+=-0.33
pkg:B1|noun1|+=-0.16 pkg:B1|noun1|1=-0.3 pkg:B1|noun1|7=-0.06 pkg:B1|sv0i|+=-0.28 pkg:B1|sv0i|14=-0.13
pkg:B1|sv0p|+=-0.1 pkg:B1|sv0p|14=-0.32 pkg:B1|sv0|14=0.11 pkg:B1|sv0|3=0.16 pkg:B1|sv0|7=-0.3 pkg:B1|sv1i|+=-0.17
pkg:B1|sv1p|+=-0.08 pkg:B1|sv1|+=-0.17 pkg:B1|sv1|1=-0.37 pkg:B1|sv1|14=0.34 pkg:B1|sv1|3=0.11 pkg:B1|sv1|7=-0.33
pkg:B1|sv2i|14=-0.06 pkg:B1|sv2|1=0.36 pkg:B1|sv2|3=0.11 pkg:B1|sv2|7=-0.27 pkg:B1|vs2|+=0.07 pkg:B1|vs2|14=-0.08
pkg:B1|vs2|7=0.99 pkg:B2|sv0i|+=-0.08 pkg:B2|sv0p|+=-0.06 pkg:B2|sv0|14=0.14 pkg:B2|sv0|7=-0.12 pkg:B2|sv1i|+=-0.23
pkg:B2|sv1|+=-0.17 pkg:B2|sv1|14=-0.14 pkg:B2|sv2i|+=-0.26 pkg:B2|sv2|+=-0.09 pkg:B2|sv2|14=0.29 pkg:B2|vs2|+=0.22
pkg:B2|vs2|7=-0.17 pkg:B3|sv0|+=-0.12 pkg:B3|sv1i|+=-0.06 pkg:B3|sv1|+=-0.16 pkg:B3|sv2|+=-0.2
pkg:B|according2|+=-0.09 pkg:B|according2|1=-0.22 pkg:B|according2|7=0.71 pkg:B|bare1|0=0.16 pkg:B|noun1|+=-0.79
pkg:B|noun1|0=-0.65 pkg:B|noun1|14=-0.87 pkg:B|noun1|3=0.51 pkg:B|sv0ip|14=-0.19 pkg:B|sv0i|+=-0.15
pkg:B|sv0i|0=-0.17 pkg:B|sv0i|1=-0.22 pkg:B|sv0i|14=-0.66 pkg:B|sv0p|+=-0.49 pkg:B|sv0p|0=-0.09 pkg:B|sv0p|1=-0.29
pkg:B|sv0p|14=-0.49 pkg:B|sv0p|3=0.17 pkg:B|sv0p|7=-0.55 pkg:B|sv0|+=-0.08 pkg:B|sv0|0=-0.19 pkg:B|sv0|1=-0.26
pkg:B|sv0|14=0.19 pkg:B|sv0|3=-0.14 pkg:B|sv0|7=0.2 pkg:B|sv1i|+=0.31 pkg:B|sv1i|0=0.41 pkg:B|sv1i|1=-0.18
pkg:B|sv1i|14=0.36 pkg:B|sv1i|3=-0.14 pkg:B|sv1i|7=-0.33 pkg:B|sv1p|+=-0.26 pkg:B|sv1p|14=-0.4 pkg:B|sv1p|7=-0.49
pkg:B|sv1|+=0.09 pkg:B|sv1|0=0.14 pkg:B|sv1|1=0.21 pkg:B|sv1|3=0.12 pkg:B|sv1|7=0.14 pkg:B|sv2i|0=-0.47
pkg:B|sv2i|14=0.41 pkg:B|sv2i|3=-0.16 pkg:B|sv2i|7=0.64 pkg:B|sv2|+=0.09 pkg:B|sv2|0=0.1 pkg:B|sv2|1=0.29
pkg:B|sv2|14=-0.14 pkg:B|sv2|3=0.15 pkg:B|sv2|7=0.28 pkg:B|vs2|14=-0.18 pkg:B|vs2|7=-0.3 pkg:L|label2|0=0.13
pkg:L|label2|14=-0.1 pkg:L|label2|3=-0.08 pkg:L|label2|7=0.18 pkg:N1|according2|0=-0.35 pkg:N1|bare1|0=-0.23
pkg:N1|label2|0=0.12 pkg:N1|noun1|0=0.09 pkg:N1|sv0i|0=-0.13 pkg:N1|sv0p|0=-0.15 pkg:N1|sv0|1=-0.23 pkg:N1|sv0|3=-0.1
pkg:N1|sv1i|0=-0.27 pkg:N1|sv1p|0=-0.07 pkg:N1|sv1|0=-0.15 pkg:N1|sv1|1=-0.24 pkg:N1|sv2i|0=-0.08 pkg:N1|sv2|0=-0.12
pkg:N1|sv2|1=-0.39 pkg:N1|vs1|0=-0.14 pkg:N1|vs2|0=-0.26 pkg:P1|according2|0=-0.15 pkg:P1|according2|1=-0.22
pkg:P1|bare1|0=0.28 pkg:P1|by1|0=-0.08 pkg:P1|label2|0=-0.29 pkg:P1|noun1|1=-0.21 pkg:P1|noun1|3=-0.07
pkg:P1|sv0ip|0=-0.09 pkg:P1|sv0ip|1=-0.21 pkg:P1|sv0i|0=-0.22 pkg:P1|sv0i|1=-0.2 pkg:P1|sv0p|0=-0.15
pkg:P1|sv0p|1=-0.12 pkg:P1|sv0|0=-0.09 pkg:P1|sv0|1=-0.38 pkg:P1|sv0|3=-0.36 pkg:P1|sv1i|0=-0.32 pkg:P1|sv1p|0=-0.11
pkg:P1|sv1|0=0.12 pkg:P1|sv1|1=-0.66 pkg:P1|sv1|3=0.17 pkg:P1|sv2i|1=0.31 pkg:P1|sv2p|0=-0.09 pkg:P1|sv2|0=-0.29
pkg:P1|sv2|1=0.22 pkg:P1|vs2|0=0.43 pkg:P1|vs2|1=-0.61 pkg:P1|vs2|3=-0.1 pkg:P2|according2|0=0.23
pkg:P2|bare1|0=-0.14 pkg:P2|label2|0=-0.12 pkg:P2|sv0|0=-0.22 pkg:P2|sv1|0=-0.47 pkg:P2|sv1|1=-0.1 pkg:P2|sv2i|0=-0.1
pkg:P2|sv2|0=-0.14 pkg:P2|sv2|1=-0.14 pkg:P2|vs2|0=0.14 pkg:P2|vs2|1=-0.11 pks:A1|noun1|piece=-0.09
pks:A1|sv0i|full=-0.18 pks:A1|sv0i|piece=-0.08 pks:A1|sv0p|piece=-0.09 pks:A1|sv0|full=-0.31 pks:A1|sv0|open=-0.11
pks:A1|sv0|piece=-0.22 pks:A1|sv1ip|piece=0.14 pks:A1|sv1i|piece=-0.15 pks:A1|sv1|full=0.12 pks:A1|sv1|open=-0.23
pks:A1|sv2i|piece=-0.08 pks:A1|sv2|full=0.15 pks:A1|sv2|open=-0.32 pks:A1|sv2|piece=-0.18 pks:A1|vs2|full=0.3
pks:A1|vs2|open=-0.13 pks:A2|sv0|full=-0.16 pks:A2|sv0|piece=-0.08 pks:A2|sv1i|piece=-0.07 pks:A2|sv2|full=-0.08
pks:A2|sv2|piece=-0.22 pks:A|according2|piece=1.08 pks:A|noun1|full=-0.54 pks:A|noun1|open=0.34
pks:A|noun1|piece=-0.45 pks:A|sv0ip|piece=-0.37 pks:A|sv0i|full=-0.14 pks:A|sv0i|open=-0.25 pks:A|sv0i|piece=-0.39
pks:A|sv0p|open=-0.07 pks:A|sv0p|piece=-0.39 pks:A|sv0|open=-0.68 pks:A|sv0|piece=-0.32 pks:A|sv1i|full=-0.28
pks:A|sv1i|open=-0.06 pks:A|sv1i|piece=-0.08 pks:A|sv1p|full=0.18 pks:A|sv1p|piece=-0.26 pks:A|sv1|open=-0.58
pks:A|sv1|piece=-0.09 pks:A|sv2i|full=0.14 pks:A|sv2i|open=-0.12 pks:A|sv2i|piece=-0.56 pks:A|sv2|full=0.06
pks:A|sv2|open=0.35 pks:A|sv2|piece=0.16 pks:A|vs0|full=0.2 pks:A|vs0|open=-0.16 pks:A|vs0|piece=-0.26
pks:A|vs1|full=0.34 pks:A|vs1|piece=-0.26 pks:A|vs2|full=0.1 pks:A|vs2|open=0.48 pks:A|vs2|piece=0.48
pks:B1|according2|full=0.55 pks:B1|noun1|full=-0.38 pks:B1|noun1|open=-0.07 pks:B1|noun1|piece=-0.11
pks:B1|sv0i|full=-0.22 pks:B1|sv0i|piece=-0.17 pks:B1|sv0p|full=-0.32 pks:B1|sv0p|piece=-0.08 pks:B1|sv0|full=0.09
pks:B1|sv0|open=0.22 pks:B1|sv0|piece=-0.45 pks:B1|sv1i|full=-0.11 pks:B1|sv1i|piece=-0.08 pks:B1|sv1p|full=-0.07
pks:B1|sv1|open=-0.28 pks:B1|sv1|piece=-0.52 pks:B1|sv2i|open=-0.18 pks:B1|sv2i|piece=-0.17 pks:B1|sv2|open=-0.08
pks:B1|sv2|piece=0.24 pks:B1|vs2|full=0.13 pks:B1|vs2|open=0.25 pks:B1|vs2|piece=-0.36 pks:B2|noun1|full=-0.07
pks:B2|sv0|full=0.15 pks:B2|sv0|open=-0.14 pks:B2|sv0|piece=-0.19 pks:B2|sv1i|full=-0.19 pks:B2|sv1i|open=-0.06
pks:B2|sv1|full=-0.12 pks:B2|sv1|open=-0.06 pks:B2|sv1|piece=-0.18 pks:B2|sv2i|full=-0.22 pks:B2|sv2|open=0.2
pks:B2|sv2|piece=-0.41 pks:B2|vs2|full=0.12 pks:B3|sv0|piece=-0.08 pks:B3|sv1|full=-0.08 pks:B3|sv1|piece=-0.09
pks:B3|sv2|full=-0.14 pks:B|according2|full=-0.09 pks:B|according2|piece=0.13 pks:B|bare1|full=0.16
pks:B|by1|piece=-0.32 pks:B|noun1|full=-0.5 pks:B|noun1|open=-0.46 pks:B|noun1|piece=0.25 pks:B|sv0ip|piece=-0.42
pks:B|sv0i|full=-0.24 pks:B|sv0i|open=-0.38 pks:B|sv0i|piece=-0.27 pks:B|sv0p|full=-0.42 pks:B|sv0p|open=-0.43
pks:B|sv0p|piece=-0.28 pks:B|sv0|full=0.28 pks:B|sv0|open=-0.14 pks:B|sv0|piece=-0.07 pks:B|sv1ip|piece=-0.45
pks:B|sv1i|full=0.38 pks:B|sv1i|open=-0.26 pks:B|sv1i|piece=0.07 pks:B|sv1p|full=-0.42 pks:B|sv1p|piece=-0.65
pks:B|sv1|full=-0.09 pks:B|sv1|open=0.42 pks:B|sv1|piece=0.1 pks:B|sv2i|full=-0.07 pks:B|sv2i|open=0.45
pks:B|sv2i|piece=0.23 pks:B|sv2|full=0.21 pks:B|sv2|open=-0.2 pks:B|sv2|piece=0.3 pks:B|vs2|full=-0.06
pks:B|vs2|piece=-0.23 pks:L|label2|full=0.2 pks:L|label2|open=-0.44 pks:L|label2|piece=-0.12
pks:N1|according2|full=-0.26 pks:N1|according2|piece=-0.29 pks:N1|bare1|full=-0.12 pks:N1|label2|full=0.32
pks:N1|label2|open=-0.57 pks:N1|label2|piece=-0.26 pks:N1|noun1|full=0.19 pks:N1|noun1|open=-0.12
pks:N1|noun1|piece=-0.08 pks:N1|sv0i|full=-0.13 pks:N1|sv0p|full=-0.13 pks:N1|sv0|full=-0.16 pks:N1|sv0|open=-0.09
pks:N1|sv0|piece=0.07 pks:N1|sv1i|full=-0.21 pks:N1|sv1i|piece=-0.18 pks:N1|sv1p|full=-0.07 pks:N1|sv1|full=-0.1
pks:N1|sv1|open=-0.23 pks:N1|sv1|piece=-0.17 pks:N1|sv2i|full=-0.25 pks:N1|sv2i|open=-0.06 pks:N1|sv2i|piece=0.19
pks:N1|sv2|full=-0.34 pks:N1|sv2|open=0.12 pks:N1|vs2|open=0.07 pks:N1|vs2|piece=-0.63 pks:P1|according2|full=-0.41
pks:P1|according2|open=-0.37 pks:P1|according2|piece=0.08 pks:P1|bare1|full=0.22 pks:P1|by1|piece=-0.08
pks:P1|label2|open=-0.33 pks:P1|label2|piece=-0.26 pks:P1|noun1|full=-0.61 pks:P1|noun1|open=-0.22
pks:P1|noun1|piece=0.38 pks:P1|sv0ip|full=-0.24 pks:P1|sv0i|full=-0.19 pks:P1|sv0i|open=-0.22 pks:P1|sv0i|piece=-0.15
pks:P1|sv0p|full=-0.12 pks:P1|sv0p|open=-0.07 pks:P1|sv0p|piece=-0.15 pks:P1|sv0|full=-0.27 pks:P1|sv0|open=0.21
pks:P1|sv0|piece=-0.18 pks:P1|sv1i|full=-0.21 pks:P1|sv1i|open=-0.13 pks:P1|sv1i|piece=-0.29 pks:P1|sv1p|piece=-0.11
pks:P1|sv1|full=-0.07 pks:P1|sv1|piece=0.16 pks:P1|sv2i|full=0.11 pks:P1|sv2i|open=-0.19 pks:P1|sv2|piece=-0.29
pks:P1|vs2|full=-0.1 pks:P1|vs2|open=-0.27 pks:P1|vs2|piece=-0.13 pks:P2|according2|full=-0.24 pks:P2|sv0|full=-0.2
pks:P2|sv1|full=-0.45 pks:P2|sv1|piece=-0.15 pks:P2|sv2i|full=-0.1 pks:P2|sv2|full=-0.1 pks:P2|sv2|open=-0.16
pks:P2|sv2|piece=-0.3 pks:P2|vs2|full=0.17 pks:P2|vs2|piece=-0.25 pl:A1|.=-0.14 pl:A1|Cap_,=0.39 pl:A1|Cap_.=-0.21
pl:A1|Cap_and=-0.09 pl:A1|Cap_conj=-0.11 pl:A1|Cap_quote=-0.39 pl:A1|Cap_word=0.1 pl:A1|adv_,=-0.19 pl:A1|and_.=-0.06
pl:A1|conj_,=-0.07 pl:A1|of_.=-0.06 pl:A1|prep_.=-0.18 pl:A1|pron_.=-0.22 pl:A1|pron_conj=-0.12
pl:A1|pron_quote=-0.13 pl:A1|said_,=-0.12 pl:A1|said_quote=0.48 pl:A1|the_,=-0.12 pl:A1|the_and=-0.06
pl:A1|with_.=-0.13 pl:A1|word_,=-0.2 pl:A1|word_.=-0.11 pl:A1|word_quote=-0.34 pl:A|,=0.09 pl:A|-=-0.22
pl:A|Cap_,=-0.09 pl:A|Cap_and=-0.14 pl:A|Cap_as=-0.36 pl:A|Cap_conj=-0.09 pl:A|Cap_in=-0.3 pl:A|Cap_prep=0.13
pl:A|Cap_said=-0.07 pl:A|Cap_say1=0.07 pl:A|Cap_say2=-0.17 pl:A|Cap_that=-0.1 pl:A|Cap_verb=0.17 pl:A|and=-0.32
pl:A|and_,=0.06 pl:A|and_and=-0.11 pl:A|and_conj=-0.09 pl:A|and_quote=0.35 pl:A|and_that_t=-0.09 pl:A|and_word=-0.25
pl:A|but=-0.29 pl:A|by=0.12 pl:A|conj=-0.28 pl:A|conj_,=0.37 pl:A|conj_and=-0.16 pl:A|for=-0.09 pl:A|for_,=0.2
pl:A|in=-0.12 pl:A|in_,=0.19 pl:A|in_and=-0.2 pl:A|in_word=-0.07 pl:A|none=0.1 pl:A|p=-0.44 pl:A|prep=-0.14
pl:A|prep_,=-0.24 pl:A|prep_word=-0.16 pl:A|pron_,=-0.37 pl:A|pron_conj=-0.27 pl:A|pron_prep=-0.12
pl:A|pron_say1=-0.09 pl:A|said_,=-0.49 pl:A|said_and=-0.06 pl:A|say1_conj=-0.16 pl:A|say2_,=0.44 pl:A|say2_and=-0.08
pl:A|that=-0.17 pl:A|that_,_t=0.59 pl:A|the_,=0.3 pl:A|the_and=0.52 pl:A|verb=-0.07 pl:A|word=-0.08 pl:A|word_,=0.42
pl:A|word_Cap=-0.3 pl:A|word_and=-0.53 pl:A|word_as=-0.1 pl:A|word_conj=-0.25 pl:A|word_ed=-0.12
pl:A|word_nouns=-0.13 pl:A|word_p=-0.24 pl:A|word_prep=-0.39 pl:A|word_say2=-0.08 pl:A|word_verb=0.37
pl:A|word_word=-0.11 pl:B1|,_,=0.21 pl:B1|,_._t=0.64 pl:B1|.=0.07 pl:B1|._,=-0.15 pl:B1|._:=-0.55 pl:B1|._a=-0.55
pl:B1|._the=-0.07 pl:B1|._verb=-0.18 pl:B1|Cap_,=-0.33 pl:B1|Cap_.=-0.26 pl:B1|Cap_._t=0.23 pl:B1|Cap_Cap=-0.18
pl:B1|Cap_a=-0.09 pl:B1|Cap_the=-0.16 pl:B1|Cap_verb=-0.07 pl:B1|Cap_word=-0.08 pl:B1|a_.=0.18 pl:B1|adv_.=-0.28
pl:B1|an_.=-0.21 pl:B1|as_.=0.4 pl:B1|by_.=-0.28 pl:B1|conj_,=-0.19 pl:B1|ed_.=0.34 pl:B1|his_,=-0.09
pl:B1|his_.=-0.3 pl:B1|in_,=-0.21 pl:B1|in_.=0.35 pl:B1|in_verb=-0.06 pl:B1|it_.=-0.15 pl:B1|nouns_.=0.49
pl:B1|of_.=0.64 pl:B1|on_.=0.67 pl:B1|prep_.=0.07 pl:B1|prep_:=-0.12 pl:B1|pron_,=-0.21 pl:B1|pron_.=0.23
pl:B1|pron_word=-0.14 pl:B1|that_,_t=-0.11 pl:B1|that_._t=0.22 pl:B1|the_,=0.59 pl:B1|the_.=-0.45 pl:B1|the_:=-0.17
pl:B1|the_a=-0.21 pl:B1|the_as=-0.06 pl:B1|the_say1=-0.23 pl:B1|to_,=-0.08 pl:B1|to_.=-0.08 pl:B1|to_:=-0.21
pl:B1|to_word=-0.1 pl:B1|with_.=0.13 pl:B1|word_,=-0.13 pl:B1|word_.=-0.08 pl:B1|word_and=-0.08 pl:B1|word_ed=-0.16
pl:B1|word_say1=-0.11 pl:B2|,_.=-0.34 pl:B2|._.=0.36 pl:B2|Cap_.=-0.22 pl:B2|a_.=-0.11 pl:B2|about_.=-0.06
pl:B2|his_.=-0.07 pl:B2|prep_.=0.34 pl:B2|pron_.=-0.51 pl:B2|that_._t=0.24 pl:B2|to_.=-0.38 pl:B2|word_,=-0.09
pl:B2|word_.=-0.26 pl:B3|Cap_.=-0.1 pl:B3|to_.=-0.12 pl:B|,=0.29 pl:B|,_,=0.49 pl:B|,_:=-0.38 pl:B|,_Cap=-0.37
pl:B|,_a=-0.6 pl:B|,_that_t=0.3 pl:B|,_the=-0.42 pl:B|,_verb=-0.13 pl:B|,_word=-0.59 pl:B|:=0.43 pl:B|Cap=-0.1
pl:B|Cap_,=0.08 pl:B|Cap_,_t=-0.69 pl:B|Cap_:=-0.54 pl:B|Cap_Cap=0.7 pl:B|Cap_Cap_t=0.38 pl:B|Cap_a=-0.22
pl:B|Cap_an=-0.1 pl:B|Cap_and=-0.19 pl:B|Cap_as=0.07 pl:B|Cap_for=-0.14 pl:B|Cap_is=0.59 pl:B|Cap_of=-0.09
pl:B|Cap_poss=-0.7 pl:B|Cap_pron=-0.75 pl:B|Cap_say1=-0.32 pl:B|Cap_that=-0.48 pl:B|Cap_that_t=0.51 pl:B|Cap_the=0.39
pl:B|Cap_to=0.38 pl:B|Cap_verb=0.63 pl:B|Cap_was=-0.32 pl:B|Cap_word=0.17 pl:B|a=-0.53 pl:B|a_,=0.63 pl:B|a_Cap=0.41
pl:B|a_a=-0.48 pl:B|a_as=-0.31 pl:B|a_of=-0.19 pl:B|a_the=0.2 pl:B|a_to=0.36 pl:B|a_verb=0.3 pl:B|a_verb_t=0.46
pl:B|a_word=-0.13 pl:B|adv=-0.52 pl:B|adv_of=-0.51 pl:B|an=-0.58 pl:B|and_,=0.16 pl:B|as_a=-0.42 pl:B|by_verb=0.3
pl:B|conj_,=-0.43 pl:B|conj_a=-0.38 pl:B|conj_word=0.47 pl:B|for=0.1 pl:B|for_,=-0.6 pl:B|his=-0.68 pl:B|his_,=0.41
pl:B|his_a=-0.67 pl:B|his_verb=0.76 pl:B|his_word=0.31 pl:B|in_,=0.81 pl:B|in_:=0.5 pl:B|in_a=-0.41 pl:B|in_of=0.14
pl:B|in_verb=-0.75 pl:B|in_word=-0.13 pl:B|it=0.66 pl:B|it_a=0.6 pl:B|it_verb=0.25 pl:B|it_was=0.46 pl:B|none=-0.07
pl:B|nouns_,=0.3 pl:B|nouns_:=-0.25 pl:B|nouns_and=-0.38 pl:B|nouns_as=-0.46 pl:B|nouns_verb=-0.37
pl:B|nouns_verb_t=0.47 pl:B|nouns_word=-0.6 pl:B|of=-0.64 pl:B|of_,=-0.38 pl:B|on_,=0.1 pl:B|on_:=-0.22
pl:B|on_a=-0.73 pl:B|on_poss=-0.52 pl:B|on_word=0.52 pl:B|prep_,_t=-0.43 pl:B|prep_:=0.3 pl:B|prep_a=0.35
pl:B|prep_as=0.45 pl:B|prep_called=0.08 pl:B|prep_conj=-0.44 pl:B|prep_his=-0.33 pl:B|prep_poss=0.07
pl:B|prep_the=-1.05 pl:B|prep_to=-0.51 pl:B|prep_word=-0.12 pl:B|pron=0.57 pl:B|pron_,=-0.23 pl:B|pron_:=0.28
pl:B|pron_Cap=0.47 pl:B|pron_a=0.79 pl:B|pron_as=0.51 pl:B|pron_conj=0.42 pl:B|pron_poss=0.63 pl:B|pron_the=0.42
pl:B|pron_to=0.57 pl:B|pron_verb=-0.52 pl:B|pron_was=0.36 pl:B|pron_word=0.55 pl:B|quote_and=0.16 pl:B|that_,_t=-0.14
pl:B|that_Cap_t=0.75 pl:B|that_a_t=0.49 pl:B|that_and_t=0.74 pl:B|that_as_t=0.23 pl:B|that_is_t=0.2
pl:B|that_nouns_t=-0.07 pl:B|that_poss_t=0.48 pl:B|that_pron_t=0.78 pl:B|that_say1_t=-0.37 pl:B|that_the_t=1.45
pl:B|that_verb_t=0.29 pl:B|that_was_t=-0.07 pl:B|that_word_t=0.98 pl:B|the=-0.09 pl:B|the_,=-0.12 pl:B|the_:=0.26
pl:B|the_Cap=-0.87 pl:B|the_a=-0.17 pl:B|the_as=-0.19 pl:B|the_is=0.35 pl:B|the_nouns=0.24 pl:B|the_of=0.56
pl:B|the_say1=-0.25 pl:B|the_the=-0.32 pl:B|the_to=-0.09 pl:B|the_verb=-0.33 pl:B|the_was=-0.41 pl:B|the_word=0.19
pl:B|to=0.67 pl:B|to_,=0.17 pl:B|to_:=-0.4 pl:B|to_a=-0.28 pl:B|to_and=-0.1 pl:B|to_as=-0.09 pl:B|to_of=-0.21
pl:B|to_pron=-0.26 pl:B|to_say1=-0.89 pl:B|to_the=-0.34 pl:B|to_to=-0.47 pl:B|to_verb=-0.08 pl:B|to_word=-0.92
pl:B|verb=-0.2 pl:B|with_,=-0.66 pl:B|word_,=-0.49 pl:B|word_:=0.14 pl:B|word_Cap=-0.67 pl:B|word_a=0.91
pl:B|word_an=0.35 pl:B|word_called=-0.17 pl:B|word_his=-0.66 pl:B|word_is=0.24 pl:B|word_nouns=0.35
pl:B|word_poss=-0.34 pl:B|word_prep=0.19 pl:B|word_pron=-0.14 pl:B|word_say1=0.2 pl:B|word_say2=-0.14
pl:B|word_that_t=-0.59 pl:B|word_the=-0.27 pl:B|word_to=-0.36 pl:B|word_verb=0.41 pl:B|word_word=0.37
pl:L|Cap_Cap=0.17 pl:L|none=0.13 pl:N1|=-0.14 pl:P1|colon=1.13 pl:P1|stop=-0.24 pl:P2|=-0.25 pp:A1|group=-0.42
pp:A1|his=-0.06 pp:A1|it=-0.16 pp:A1|name=0.12 pp:A1|nominal=-0.65 pp:A1|org=0.2 pp:A1|they=-0.26 pp:A1|you=-0.08
pp:A2|group=-0.2 pp:A2|heshe=-0.12 pp:A2|name=-0.16 pp:A2|nominal=-0.19 pp:A2|org=-0.08 pp:A|group=0.24
pp:A|heshe=0.11 pp:A|his=-0.49 pp:A|i=-0.16 pp:A|it=-0.45 pp:A|name=0.07 pp:A|nominal=-0.13 pp:A|org=0.58
pp:A|they=-0.38 pp:A|who=-0.27 pp:A|you=-0.11 pp:B1|group=-0.38 pp:B1|heshe=-0.14 pp:B1|his=-0.38 pp:B1|it=-0.52
pp:B1|name=0.06 pp:B1|names=0.14 pp:B1|nominal=0.09 pp:B1|org=-0.09 pp:B1|they=-0.2 pp:B1|we=-0.09 pp:B1|who=-0.19
pp:B2|heshe=-0.31 pp:B2|his=-0.07 pp:B2|it=-0.38 pp:B2|nominal=-0.49 pp:B2|org=0.35 pp:B2|they=-0.14
pp:B3|heshe=-0.15 pp:B3|it=-0.06 pp:B3|name=-0.2 pp:B3|nominal=-0.13 pp:B|group=0.09 pp:B|heshe=0.42 pp:B|his=-0.19
pp:B|i=0.1 pp:B|it=0.09 pp:B|name=0.1 pp:B|names=-0.31 pp:B|nominal=-0.13 pp:B|org=0.2 pp:B|we=-0.49 pp:B|who=-0.26
pp:B|you=-0.76 pp:L|name=-0.19 pp:N1|group=-0.42 pp:N1|heshe=-0.53 pp:N1|his=-0.12 pp:N1|i=-0.07 pp:N1|it=-0.43
pp:N1|names=-0.19 pp:N1|nominal=-0.1 pp:N1|org=-0.42 pp:N1|they=-0.19 pp:P1|group=-0.51 pp:P1|heshe=0.07
pp:P1|his=-0.35 pp:P1|i=-0.17 pp:P1|name=0.09 pp:P1|nominal=-0.36 pp:P1|org=-0.31 pp:P1|they=-0.3 pp:P1|we=-0.19
pp:P1|who=-0.26 pp:P2|heshe=-0.32 pp:P2|name=-0.09 pp:P2|nominal=-0.26 pp:P2|org=-0.42 pq:A1|0=-0.25 pq:A1|1=0.13
pq:A1|2=-0.19 pq:A2|0=-0.25 pq:A2|1=-0.27 pq:A2|2=-0.07 pq:A|0=0.12 pq:A|1=-0.17 pq:A|2=-0.25 pq:B1|1=-0.16
pq:B1|2=-0.4 pq:B2|1=-0.39 pq:B2|2=0.2 pq:B3|0=-0.21 pq:B3|1=-0.19 pq:B3|2=-0.16 pq:B|0=0.15 pq:B|2=-0.21
pq:N1|0=-0.12 pq:N1|1=-0.3 pq:N1|3=-0.39 pq:P1|0=-0.12 pq:P1|1=0.08 pq:P1|2=-0.48 pq:P1|3=-0.1 pq:P2|0=0.17
pq:P2|2=-0.51 pq:P2|3=-0.09 pqa:A1|a:(=-0.06 pqa:A1|a:.=-0.19 pqa:A1|a:Cap=0.29 pqa:A1|a:a=-0.19 pqa:A1|a:adv=-0.25
pqa:A1|a:and=-0.13 pqa:A1|a:but=-0.25 pqa:A1|a:by=-0.25 pqa:A1|a:conj=-0.11 pqa:A1|a:for=0.28 pqa:A1|a:in=-0.18
pqa:A1|a:is=-0.06 pqa:A1|a:nouns=-0.12 pqa:A1|a:of=-0.14 pqa:A1|a:on=-0.08 pqa:A1|a:or=-0.13 pqa:A1|a:prep=-0.29
pqa:A1|a:pron=-0.52 pqa:A1|a:quote=-0.19 pqa:A1|a:said=0.44 pqa:A1|a:say2=-0.18 pqa:A1|a:that=-0.08
pqa:A1|a:the=-0.42 pqa:A1|a:to=-0.23 pqa:A1|a:verb=0.14 pqa:A1|a:was=-0.1 pqa:A1|a:with=-0.16 pqa:A1|a:word=-0.54
pqa:A2|a:Cap=-0.19 pqa:A2|a:and=-0.1 pqa:A2|a:is=-0.07 pqa:A2|a:or=-0.08 pqa:A2|a:say1=0.06 pqa:A2|a:word=-0.13
pqa:A|a:(=-0.2 pqa:A|a:)=-0.4 pqa:A|a:,=0.08 pqa:A|a:-=-0.2 pqa:A|a:a=-0.33 pqa:A|a:adv=0.19 pqa:A|a:as=0.23
pqa:A|a:but=-0.37 pqa:A|a:by=-0.11 pqa:A|a:ed=0.39 pqa:A|a:for=-0.22 pqa:A|a:in=-0.32 pqa:A|a:is=-0.45
pqa:A|a:it=0.29 pqa:A|a:nouns=0.14 pqa:A|a:of=-0.2 pqa:A|a:on=0.25 pqa:A|a:or=-0.29 pqa:A|a:p=-0.54
pqa:A|a:prep=-0.45 pqa:A|a:quote=-0.16 pqa:A|a:say1=0.19 pqa:A|a:say2=0.22 pqa:A|a:that=0.38 pqa:A|a:the=0.67
pqa:A|a:to=0.36 pqa:A|a:was=0.32 pqa:A|a:with=0.36 pqa:A|a:word=-0.18 pqa:B1|a:)=-0.13 pqa:B1|a:,=-0.06
pqa:B1|a:-=-0.1 pqa:B1|a:.=0.38 pqa:B1|a:Cap=-0.66 pqa:B1|a:a=-0.08 pqa:B1|a:adv=-0.63 pqa:B1|a:as=-0.14
pqa:B1|a:conj=-0.17 pqa:B1|a:ed=-0.17 pqa:B1|a:edge=0.41 pqa:B1|a:in=-0.07 pqa:B1|a:is=-0.27 pqa:B1|a:nouns=-0.51
pqa:B1|a:of=0.09 pqa:B1|a:or=-0.19 pqa:B1|a:p=-0.07 pqa:B1|a:prep=-0.42 pqa:B1|a:pron=-0.51 pqa:B1|a:said=-0.29
pqa:B1|a:say1=-0.39 pqa:B1|a:say2=-0.18 pqa:B1|a:the=-0.41 pqa:B1|a:to=0.06 pqa:B1|a:verb=0.19 pqa:B1|a:word=0.32
pqa:B2|a:,=-0.12 pqa:B2|a:.=-0.29 pqa:B2|a:Cap=0.32 pqa:B2|a:and=-0.19 pqa:B2|a:ed=-0.32 pqa:B2|a:edge=-0.17
pqa:B2|a:nouns=0.39 pqa:B2|a:prep=-0.11 pqa:B2|a:pron=-0.22 pqa:B2|a:say1=-0.14 pqa:B2|a:the=-0.07 pqa:B2|a:to=-0.06
pqa:B2|a:word=-0.07 pqa:B3|a:and=-0.06 pqa:B3|a:edge=-0.24 pqa:B|a:(=0.08 pqa:B|a:)=0.18 pqa:B|a:,=0.13
pqa:B|a:-=-0.23 pqa:B|a:.=-0.56 pqa:B|a:Cap=0.47 pqa:B|a:a=0.32 pqa:B|a:adv=0.57 pqa:B|a:and=0.25 pqa:B|a:as=0.67
pqa:B|a:but=0.42 pqa:B|a:by=0.24 pqa:B|a:conj=0.48 pqa:B|a:ed=-0.54 pqa:B|a:for=-0.21 pqa:B|a:his=-0.11
pqa:B|a:in=-0.15 pqa:B|a:is=-0.39 pqa:B|a:it=-0.27 pqa:B|a:nouns=0.1 pqa:B|a:of=0.53 pqa:B|a:on=-0.07 pqa:B|a:p=-0.37
pqa:B|a:pron=0.42 pqa:B|a:quote=-0.36 pqa:B|a:said=-0.34 pqa:B|a:say2=-0.3 pqa:B|a:that=-0.41 pqa:B|a:the=-0.28
pqa:B|a:to=0.13 pqa:B|a:verb=-0.19 pqa:B|a:was=0.2 pqa:B|a:with=-0.15 pqa:L|a:Cap=0.34 pqa:L|a:edge=-0.37
pqa:N1|a:(=0.28 pqa:N1|a:)=-0.2 pqa:N1|a:,=-0.2 pqa:N1|a:-=-0.38 pqa:N1|a:.=-0.24 pqa:N1|a::=-0.06 pqa:N1|a:Cap=-0.38
pqa:N1|a:a=-0.13 pqa:N1|a:adv=-0.11 pqa:N1|a:and=0.25 pqa:N1|a:as=-0.14 pqa:N1|a:but=-0.24 pqa:N1|a:by=-0.53
pqa:N1|a:conj=-0.1 pqa:N1|a:ed=-0.27 pqa:N1|a:for=-0.15 pqa:N1|a:his=-0.26 pqa:N1|a:in=-0.47 pqa:N1|a:is=-0.22
pqa:N1|a:nouns=-0.23 pqa:N1|a:of=-0.06 pqa:N1|a:on=-0.26 pqa:N1|a:or=-0.14 pqa:N1|a:p=-0.28 pqa:N1|a:prep=-0.27
pqa:N1|a:pron=0.23 pqa:N1|a:quote=-0.07 pqa:N1|a:say1=0.32 pqa:N1|a:say2=-0.23 pqa:N1|a:that=-0.26 pqa:N1|a:the=-0.55
pqa:N1|a:to=-0.28 pqa:N1|a:with=-0.09 pqa:N1|a:word=-0.65 pqa:P1|a:(=0.78 pqa:P1|a:)=-0.12 pqa:P1|a:,=-0.21
pqa:P1|a:-=0.21 pqa:P1|a:.=0.29 pqa:P1|a:Cap=-0.54 pqa:P1|a:a=-0.43 pqa:P1|a:about=-0.09 pqa:P1|a:adv=-0.27
pqa:P1|a:and=-0.7 pqa:P1|a:as=-0.44 pqa:P1|a:but=-0.61 pqa:P1|a:by=-0.46 pqa:P1|a:conj=-0.36 pqa:P1|a:ed=0.34
pqa:P1|a:edge=-0.14 pqa:P1|a:for=-0.19 pqa:P1|a:his=-0.11 pqa:P1|a:in=0.09 pqa:P1|a:is=-0.14 pqa:P1|a:nouns=-0.62
pqa:P1|a:of=-0.19 pqa:P1|a:on=-0.25 pqa:P1|a:or=0.41 pqa:P1|a:p=-0.35 pqa:P1|a:prep=0.35 pqa:P1|a:pron=-0.13
pqa:P1|a:quote=0.08 pqa:P1|a:said=0.16 pqa:P1|a:say1=-0.57 pqa:P1|a:say2=-0.45 pqa:P1|a:that=-0.36 pqa:P1|a:the=-0.21
pqa:P1|a:to=-0.26 pqa:P1|a:verb=0.1 pqa:P1|a:was=-0.2 pqa:P1|a:with=-0.22 pqa:P2|a:-=-0.07 pqa:P2|a:Cap=-0.37
pqa:P2|a:and=-0.23 pqa:P2|a:edge=-0.14 pqa:P2|a:in=0.3 pqa:P2|a:of=-0.06 pqa:P2|a:p=-0.11 pqa:P2|a:pron=-0.26
pqa:P2|a:said=-0.19 pqa:P2|a:say1=-0.4 pqa:P2|a:say2=-0.15 pqa:P2|a:that=-0.09 pqa:P2|a:the=-0.08 pqa:P2|a:verb=-0.06
pqa:P2|a:word=-0.4 pqb:A1|b:(=-0.07 pqb:A1|b:,=-0.48 pqb:A1|b:.=0.49 pqb:A1|b::=-0.57 pqb:A1|b:Cap=-0.41
pqb:A1|b:a=-0.32 pqb:A1|b:an=-0.19 pqb:A1|b:as=-0.32 pqb:A1|b:called=-0.09 pqb:A1|b:ed=-0.27 pqb:A1|b:edge=0.32
pqb:A1|b:for=-0.15 pqb:A1|b:his=-0.39 pqb:A1|b:in=-0.08 pqb:A1|b:nouns=0.27 pqb:A1|b:of=-0.4 pqb:A1|b:poss=-0.11
pqb:A1|b:prep=-0.13 pqb:A1|b:pron=-0.15 pqb:A1|b:quote=-0.36 pqb:A1|b:say1=-0.4 pqb:A1|b:say2=-0.19
pqb:A1|b:that=-0.25 pqb:A1|b:the=-0.33 pqb:A1|b:to=-0.11 pqb:A1|b:verb=-0.19 pqb:A1|b:was=-0.11 pqb:A1|b:word=0.4
pqb:A2|b:,=-0.09 pqb:A2|b:a=-0.06 pqb:A2|b:edge=-0.26 pqb:A2|b:that=-0.1 pqb:A2|b:verb=-0.07 pqb:A2|b:word=-0.07
pqb:A|b:(=-0.18 pqb:A|b:,=-0.22 pqb:A|b:-=0.44 pqb:A|b:.=0.95 pqb:A|b::=0.48 pqb:A|b:Cap=0.26 pqb:A|b:a=0.24
pqb:A|b:about=-0.25 pqb:A|b:adv=-0.14 pqb:A|b:and=-0.36 pqb:A|b:as=0.22 pqb:A|b:called=-0.77 pqb:A|b:conj=-0.87
pqb:A|b:ed=-0.13 pqb:A|b:edge=0.35 pqb:A|b:for=-0.4 pqb:A|b:in=-0.18 pqb:A|b:is=0.41 pqb:A|b:like=0.23
pqb:A|b:nouns=-0.3 pqb:A|b:of=-0.49 pqb:A|b:or=-0.48 pqb:A|b:p=-0.43 pqb:A|b:poss=-0.84 pqb:A|b:prep=-0.1
pqb:A|b:pron=-0.19 pqb:A|b:quote=-0.58 pqb:A|b:say1=0.18 pqb:A|b:say2=-0.08 pqb:A|b:that=-0.53 pqb:A|b:the=-0.74
pqb:A|b:to=0.16 pqb:A|b:verb=0.34 pqb:A|b:was=0.54 pqb:A|b:with=-0.18 pqb:B1|b:,=-0.23 pqb:B1|b:-=-0.46
pqb:B1|b:.=0.18 pqb:B1|b::=-0.61 pqb:B1|b:Cap=-0.7 pqb:B1|b:a=-0.74 pqb:B1|b:adv=0.28 pqb:B1|b:an=-0.07
pqb:B1|b:and=-0.22 pqb:B1|b:as=-0.45 pqb:B1|b:by=-0.18 pqb:B1|b:called=-0.14 pqb:B1|b:conj=0.35 pqb:B1|b:ed=-0.27
pqb:B1|b:his=0.49 pqb:B1|b:in=-0.11 pqb:B1|b:is=-0.43 pqb:B1|b:of=-0.63 pqb:B1|b:pron=0.1 pqb:B1|b:quote=0.57
pqb:B1|b:said=-0.19 pqb:B1|b:say1=-0.51 pqb:B1|b:say2=0.2 pqb:B1|b:that=-0.43 pqb:B1|b:the=-0.34 pqb:B1|b:to=-0.16
pqb:B1|b:verb=-0.58 pqb:B1|b:was=-0.07 pqb:B1|b:with=0.38 pqb:B1|b:word=-0.42 pqb:B2|b:,=0.27 pqb:B2|b:.=-0.18
pqb:B2|b::=-0.14 pqb:B2|b:Cap=-0.13 pqb:B2|b:a=-0.06 pqb:B2|b:and=-0.1 pqb:B2|b:is=-0.07 pqb:B2|b:nouns=-0.15
pqb:B2|b:of=-0.12 pqb:B2|b:say1=-0.07 pqb:B2|b:word=-0.11 pqb:B3|b:,=-0.08 pqb:B3|b:.=-0.2 pqb:B3|b:word=-0.07
pqb:B|b:,=0.2 pqb:B|b::=0.16 pqb:B|b:a=0.07 pqb:B|b:about=0.38 pqb:B|b:adv=0.09 pqb:B|b:an=-0.17 pqb:B|b:but=-0.13
pqb:B|b:for=-0.31 pqb:B|b:his=-0.32 pqb:B|b:in=-0.28 pqb:B|b:is=-0.2 pqb:B|b:it=0.36 pqb:B|b:like=-0.37
pqb:B|b:not=-0.2 pqb:B|b:or=0.1 pqb:B|b:p=-0.6 pqb:B|b:prep=0.43 pqb:B|b:pron=0.15 pqb:B|b:said=0.1 pqb:B|b:say1=0.07
pqb:B|b:that=0.25 pqb:B|b:the=0.31 pqb:B|b:titled=-0.19 pqb:B|b:to=-0.06 pqb:B|b:verb=0.08 pqb:B|b:was=-0.35
pqb:B|b:with=-0.52 pqb:B|b:word=0.14 pqb:L|b:Cap=0.11 pqb:N1|b:(=-0.2 pqb:N1|b:,=-0.32 pqb:N1|b:-=-0.34
pqb:N1|b:.=-0.3 pqb:N1|b::=0.16 pqb:N1|b:Cap=-0.44 pqb:N1|b:a=-0.42 pqb:N1|b:about=-0.19 pqb:N1|b:adv=-0.25
pqb:N1|b:an=-0.18 pqb:N1|b:and=-0.38 pqb:N1|b:as=0.39 pqb:N1|b:but=-0.19 pqb:N1|b:by=-0.16 pqb:N1|b:called=0.48
pqb:N1|b:conj=0.24 pqb:N1|b:ed=-0.39 pqb:N1|b:edge=-0.23 pqb:N1|b:for=-0.24 pqb:N1|b:his=-0.13 pqb:N1|b:in=-0.11
pqb:N1|b:is=0.44 pqb:N1|b:not=-0.14 pqb:N1|b:nouns=-0.37 pqb:N1|b:of=0.06 pqb:N1|b:on=0.35 pqb:N1|b:or=-0.23
pqb:N1|b:p=-0.12 pqb:N1|b:poss=-0.35 pqb:N1|b:prep=-0.16 pqb:N1|b:pron=-0.39 pqb:N1|b:quote=-0.31 pqb:N1|b:say1=-0.33
pqb:N1|b:say2=-0.34 pqb:N1|b:that=-0.18 pqb:N1|b:the=0.16 pqb:N1|b:to=-0.38 pqb:N1|b:verb=-0.37 pqb:N1|b:was=-0.26
pqb:N1|b:with=-0.1 pqb:N1|b:word=-0.55 pqb:P1|b:(=-0.21 pqb:P1|b:,=-0.16 pqb:P1|b:-=-0.51 pqb:P1|b:.=-0.18
pqb:P1|b::=-0.39 pqb:P1|b:a=-0.62 pqb:P1|b:about=-0.26 pqb:P1|b:adv=-0.24 pqb:P1|b:an=-0.27 pqb:P1|b:and=-0.56
pqb:P1|b:as=0.47 pqb:P1|b:but=-0.16 pqb:P1|b:called=-0.41 pqb:P1|b:conj=0.52 pqb:P1|b:ed=-0.57 pqb:P1|b:edge=-0.11
pqb:P1|b:for=-0.2 pqb:P1|b:his=0.3 pqb:P1|b:in=-0.22 pqb:P1|b:is=0.09 pqb:P1|b:like=-0.32 pqb:P1|b:nouns=-0.34
pqb:P1|b:of=0.48 pqb:P1|b:on=-0.23 pqb:P1|b:or=-0.26 pqb:P1|b:p=0.24 pqb:P1|b:poss=-0.29 pqb:P1|b:prep=-0.16
pqb:P1|b:pron=-0.34 pqb:P1|b:quote=0.56 pqb:P1|b:said=-0.1 pqb:P1|b:say1=0.2 pqb:P1|b:say2=-0.6 pqb:P1|b:that=-0.31
pqb:P1|b:the=-0.15 pqb:P1|b:titled=-0.09 pqb:P1|b:to=-0.48 pqb:P1|b:verb=-0.07 pqb:P1|b:was=-0.4 pqb:P1|b:with=-0.1
pqb:P1|b:word=-0.53 pqb:P2|b:,=-0.43 pqb:P2|b:.=-0.27 pqb:P2|b::=-0.2 pqb:P2|b:Cap=-0.26 pqb:P2|b:a=-0.25
pqb:P2|b:nouns=-0.14 pqb:P2|b:p=-0.19 pqb:P2|b:say1=-0.08 pqb:P2|b:the=-0.1 pqb:P2|b:to=0.33 pqb:P2|b:verb=-0.16
pqb:P2|b:word=-0.11 pr:A1|0=-0.23 pr:A1|2=-0.12 pr:A2|0=-0.31 pr:A2|1=-0.2 pr:A2|2=-0.07 pr:A|0=0.11 pr:A|1=-0.13
pr:A|2=-0.17 pr:B1|0=-0.1 pr:B1|2=-0.23 pr:B2|0=-0.1 pr:B2|1=-0.08 pr:B2|2=-0.17 pr:B3|0=-0.31 pr:B3|1=-0.14
pr:B3|2=-0.1 pr:B|1=0.19 pr:B|2=0.19 pr:N1|0=-0.14 pr:P1|0=-0.11 pr:P2|0=-0.25 pre:(=-0.78 pre:(|0|false=-0.35
pre:(|svfalse|finite=-0.78 pre:)=-0.17 pre:)|svfalse|finite=-0.17 pre:,=0.08 pre:,|0|false=-0.11 pre:,|0|true=-0.49
pre:,|1|true=0.54 pre:,|2|false=0.11 pre:,|2|true=0.43 pre:,|groupbody|B=0.98 pre:,|groupbody|B1=-0.08
pre:,|groupbody|N1=-0.11 pre:,|groupbody|P1=0.16 pre:,|groupother|B=0.49 pre:,|groupother|B1=0.41
pre:,|grouprole|A=-0.19 pre:,|grouprole|B=-0.47 pre:,|grouprole|B1=-0.3 pre:,|grouprole|N1=-0.15
pre:,|grouprole|P1=-0.33 pre:,|heshe|A=0.47 pre:,|heshe|A1=0.16 pre:,|heshe|B=0.22 pre:,|heshe|B1=-0.11
pre:,|heshe|B2=-0.14 pre:,|heshe|N1=-0.19 pre:,|heshe|P1=0.59 pre:,|heshe|P2=-0.24 pre:,|it|B=0.19 pre:,|it|N1=-0.35
pre:,|it|P1=-0.21 pre:,|names|N1=-0.07 pre:,|names|P1=-0.51 pre:,|name|A=0.24 pre:,|name|A1=-0.47 pre:,|name|A2=-0.07
pre:,|name|B=0.44 pre:,|name|B1=-0.23 pre:,|name|B2=-0.44 pre:,|name|N1=-0.36 pre:,|name|P1=-0.33
pre:,|nominalbody|B=-0.31 pre:,|nominalbody|N1=-0.07 pre:,|nominaldoc|B=0.36 pre:,|nominaldoc|B1=-0.3
pre:,|nominaldoc|N1=-0.14 pre:,|nominaldoc|P1=-0.13 pre:,|nominalother|A=-0.38 pre:,|nominalother|B=-0.25
pre:,|nominalother|B1=-0.64 pre:,|nominalother|N1=-0.29 pre:,|nominalother|P1=-0.43 pre:,|nominalrole|A=-0.4
pre:,|nominalrole|A1=-0.23 pre:,|nominalrole|B=0.57 pre:,|nominalrole|B1=-0.5 pre:,|nominalrole|N1=-0.3
pre:,|nominalrole|P1=-0.45 pre:,|nounfalse|none=0.06 pre:,|org|A=0.15 pre:,|org|A1=-0.09 pre:,|org|B=0.24
pre:,|org|B1=-0.21 pre:,|org|N1=-0.34 pre:,|svfalse|base=-0.39 pre:,|svfalse|finite=0.26
pre:,|svfalse|participle=0.09 pre:,|svfalse|past-participle=-0.06 pre:,|svtrue|base=0.38 pre:,|svtrue|finite=-0.55
pre:,|svtrue|participle=-0.26 pre:,|they|B=0.56 pre:,|they|P1=-0.07 pre:-|0|false=-0.79 pre:-|1|false=0.17
pre:-|2|false=0.37 pre:-|barefalse|none=0.24 pre:-|grouprole|P1=-0.14 pre:-|labelfalse|none=0.41 pre:-|name|A=-0.28
pre:-|name|N1=0.54 pre:-|name|P2=-0.12 pre:-|nominalother|A=-0.09 pre:-|svfalse|base=-0.61 pre:-|svfalse|finite=0.13
pre:-|svfalse|participle=-0.06 pre:-|svtrue|finite=-0.6 pre:-|svtrue|participle=-0.33 pre::=-0.59 pre::|0|false=-0.69
pre::|1|false=0.23 pre::|2|false=-0.43 pre::|name|B=-0.28 pre::|name|P1=-0.07 pre::|nominalother|B=0.32
pre::|nounfalse|none=-0.25 pre::|svfalse|base=-0.16 pre::|svfalse|finite=-0.48 pre:;=0.61 pre:;|0|false=0.64
pre:;|1|false=0.54 pre:;|2|false=-0.28 pre:;|name|P1=-0.38 pre:;|nominalother|P1=-0.07 pre:;|org|B=0.64
pre:;|svfalse|finite=0.34 pre:;|svtrue|finite=0.09 pre:Cap=-0.4 pre:Cap|0|false=-0.12 pre:Cap|1|false=-0.73
pre:Cap|2|false=0.08 pre:Cap|nominalother|B=-0.08 pre:Cap|nominalother|N1=-0.15 pre:Cap|svfalse|base=-0.07
pre:Cap|svtrue|base=-0.06 pre:Cap|svtrue|finite=-0.15 pre:Cap|svtrue|participle=-0.51 pre:Cap|vsfalse|finite=-0.28
pre:Cap|vsfalse|participle=-0.17 pre:about|0|false=0.08 pre:about|2|false=-0.14 pre:about|nounfalse|none=-0.28
pre:about|org|A=-0.21 pre:about|svfalse|base=-0.14 pre:about|svfalse|finite=0.08 pre:about|svtrue|participle=0.28
pre:adv|0|false=-0.11 pre:adv|0|true=-0.12 pre:adv|1|false=0.22 pre:adv|2|false=-0.22 pre:adv|groupother|P1=-0.15
pre:adv|heshe|B=0.65 pre:adv|heshe|B1=0.15 pre:adv|name|B=0.15 pre:adv|name|N1=0.23 pre:adv|name|P1=-0.36
pre:adv|nominalother|A=-0.07 pre:adv|nominalother|B=-0.26 pre:adv|nominalother|P1=-0.06 pre:adv|nounfalse|none=0.43
pre:adv|svfalse|base=-0.74 pre:adv|svfalse|finite=0.3 pre:adv|svfalse|participle=-0.44 pre:adv|svtrue|base=-0.18
pre:adv|svtrue|finite=-0.2 pre:adv|svtrue|participle=0.43 pre:and|0|false=0.34 pre:and|0|true=-0.38
pre:and|1|false=-0.57 pre:and|1|true=-0.13 pre:and|2|false=0.18 pre:and|2|true=0.14 pre:and|groupbody|B=-0.44
pre:and|groupbody|B1=-0.07 pre:and|groupother|A=-0.06 pre:and|groupother|B=-0.47 pre:and|groupother|P1=-0.07
pre:and|grouprole|A=-0.14 pre:and|grouprole|B=0.92 pre:and|grouprole|P1=-0.11 pre:and|heshe|A=-0.54
pre:and|heshe|B=0.5 pre:and|heshe|B1=-0.28 pre:and|heshe|P1=-0.06 pre:and|his|P1=-0.09 pre:and|it|P1=-0.09
pre:and|i|B=0.18 pre:and|name|A=-0.44 pre:and|name|B=0.39 pre:and|name|B1=-0.23 pre:and|name|N1=-0.43
pre:and|name|P1=-0.49 pre:and|nominalother|A=-0.25 pre:and|nominalother|B=-0.36 pre:and|nominalother|B1=-0.3
pre:and|nominalother|N1=-0.16 pre:and|nominalother|P1=-0.47 pre:and|nominalrole|A=-0.35 pre:and|nominalrole|B1=0.51
pre:and|nounfalse|none=0.36 pre:and|org|A1=-0.08 pre:and|org|B=-0.23 pre:and|org|P1=-0.13 pre:and|svfalse|base=-0.62
pre:and|svfalse|participle=0.26 pre:and|svtrue|base=-0.28 pre:and|svtrue|finite=0.14 pre:and|svtrue|participle=0.25
pre:as|0|false=-0.24 pre:as|1|false=-0.06 pre:as|1|true=0.36 pre:as|groupbody|A=0.36 pre:as|groupbody|P1=-0.29
pre:as|grouprole|P1=-0.16 pre:as|heshe|A=-0.63 pre:as|heshe|B=0.5 pre:as|heshe|B1=-0.3 pre:as|heshe|P1=-0.19
pre:as|it|N1=-0.07 pre:as|name|B=-0.3 pre:as|name|B1=0.68 pre:as|name|N1=-0.29 pre:as|name|P1=0.24
pre:as|nominalother|A=-0.1 pre:as|nominalother|B=-0.23 pre:as|nominalother|P1=-0.09 pre:as|nominalrole|N1=-0.07
pre:as|nominalrole|P1=-0.09 pre:as|nounfalse|none=-0.22 pre:as|org|P1=0.28 pre:as|svfalse|base=0.24
pre:as|svfalse|finite=0.1 pre:as|svfalse|participle=-0.37 pre:as|svtrue|base=-0.22 pre:as|svtrue|finite=-0.22
pre:as|svtrue|participle=0.21 pre:as|they|P1=-0.09 pre:but=0.07 pre:but|1|false=-0.31 pre:but|2|false=0.33
pre:but|heshe|A=-0.49 pre:but|heshe|B=0.84 pre:but|heshe|B1=-0.15 pre:but|heshe|P1=-0.17 pre:but|name|A=-0.14
pre:but|name|B=-0.2 pre:but|name|B1=-0.68 pre:but|name|N1=-0.1 pre:but|name|P1=-0.55 pre:but|nominalother|B=-0.63
pre:but|nominalother|P1=-0.1 pre:but|svfalse|base=-0.38 pre:but|svfalse|finite=0.24
pre:but|svfalse|past-participle=-0.3 pre:but|svtrue|finite=-0.25 pre:by|0|false=-0.12 pre:by|0|true=0.53
pre:by|1|false=-0.23 pre:by|1|true=-0.08 pre:by|2|false=0.11 pre:by|byfalse|past-participle=-0.37 pre:by|name|B=0.45
pre:by|name|P1=-0.68 pre:by|nominalother|A=-0.06 pre:by|nounfalse|none=0.17 pre:by|svfalse|participle=-0.4
pre:called=-0.14 pre:called|0|true=-0.49 pre:called|1|false=0.25 pre:called|2|true=-0.25 pre:called|name|B=0.1
pre:called|nounfalse|none=0.25 pre:called|svfalse|finite=-0.59 pre:conj=-0.17 pre:conj|0|false=0.11
pre:conj|0|true=-0.33 pre:conj|1|false=-0.53 pre:conj|2|false=-0.21 pre:conj|2|true=0.12 pre:conj|grouprole|A=-0.19
pre:conj|grouprole|B=0.29 pre:conj|grouprole|P1=-0.1 pre:conj|heshe|A=-0.28 pre:conj|heshe|B=0.52
pre:conj|heshe|B1=-0.1 pre:conj|heshe|N1=-0.16 pre:conj|heshe|P1=-0.72 pre:conj|it|A=-0.17 pre:conj|it|B1=-0.1
pre:conj|name|A=-0.39 pre:conj|name|A1=-0.14 pre:conj|name|B=0.36 pre:conj|name|B1=-0.35 pre:conj|name|N1=-0.1
pre:conj|name|P1=0.23 pre:conj|nominaldoc|P1=-0.25 pre:conj|nominalother|A=-0.27 pre:conj|nominalother|B=0.14
pre:conj|nominalother|B1=-0.08 pre:conj|nominalother|N1=-0.07 pre:conj|nominalother|P1=-0.17
pre:conj|nominalrole|B=-0.66 pre:conj|org|B=-0.77 pre:conj|org|P1=-0.14 pre:conj|svfalse|base=0.13
pre:conj|svfalse|participle=-0.56 pre:conj|svtrue|base=-0.23 pre:conj|svtrue|finite=-0.27
pre:conj|svtrue|participle=-0.14 pre:conj|they|B=-0.61 pre:conj|they|B1=-0.07 pre:conj|they|P1=-0.12
pre:conj|we|B=-0.12 pre:conj|you|B=-0.56 pre:ed=-0.32 pre:ed|0|false=-0.44 pre:ed|0|true=0.77 pre:ed|1|false=-0.28
pre:ed|2|false=-0.59 pre:ed|name|B=0.17 pre:ed|nominaldoc|B=-0.76 pre:ed|nominaldoc|B1=-0.11
pre:ed|nominalother|A=-0.08 pre:ed|nominalother|B1=0.13 pre:ed|nominalother|P1=-0.1 pre:ed|nominalrole|B=-0.3
pre:ed|nounfalse|none=-0.42 pre:ed|org|P1=-0.08 pre:ed|svfalse|base=-0.22 pre:ed|svfalse|finite=-0.13
pre:ed|svtrue|finite=-0.56 pre:ed|svtrue|participle=-0.31 pre:ed|vsfalse|finite=0.14 pre:for=0.31
pre:for|0|false=0.65 pre:for|0|true=-0.08 pre:for|1|false=-0.31 pre:for|2|false=-0.67 pre:for|svfalse|base=-0.41
pre:for|svfalse|finite=0.55 pre:for|svfalse|participle=-0.09 pre:for|svtrue|finite=-0.16 pre:in=-0.09
pre:in|0|false=0.5 pre:in|0|true=-0.26 pre:in|1|false=-0.36 pre:in|1|true=0.47 pre:in|2|false=-1.14
pre:in|his|A=-0.24 pre:in|his|B=-0.39 pre:in|his|B1=-0.27 pre:in|his|P1=-0.16 pre:in|name|B=0.27 pre:in|name|P1=-0.18
pre:in|nominaldoc|A=-0.27 pre:in|nominaldoc|B=-0.06 pre:in|nominaldoc|P1=0.17 pre:in|nominalother|A=-0.41
pre:in|nominalother|B=0.16 pre:in|nominalother|P1=-0.15 pre:in|nounfalse|none=-0.27 pre:in|svfalse|base=-0.12
pre:in|svfalse|finite=0.1 pre:in|svfalse|participle=-0.49 pre:in|svtrue|finite=-0.12 pre:in|svtrue|participle=0.15
pre:in|vsfalse|finite=0.1 pre:in|vsfalse|participle=-0.08 pre:is=-0.6 pre:is|0|false=-0.81 pre:is|0|true=-0.3
pre:is|2|false=-0.26 pre:is|nominalother|A=-0.59 pre:is|nominalother|B=-0.68 pre:is|svfalse|finite=-0.76
pre:is|svfalse|participle=0.27 pre:is|svtrue|participle=-0.18 pre:is|vsfalse|finite=-0.51 pre:it=-0.07 pre:like=-0.52
pre:like|0|false=-0.21 pre:like|1|false=-0.13 pre:like|nominalother|P1=-0.16 pre:like|svfalse|finite=-0.49
pre:like|svtrue|finite=-0.09 pre:not=-0.78 pre:not|0|false=-0.15 pre:not|1|false=-0.55 pre:not|2|false=-0.42
pre:not|nominalother|B=-0.47 pre:not|svfalse|finite=-0.74 pre:not|svtrue|finite=-0.07 pre:nouns=-0.2
pre:nouns|0|false=-0.7 pre:nouns|1|false=-0.32 pre:nouns|2|false=-0.52 pre:nouns|heshe|A=-0.14
pre:nouns|heshe|B=-0.13 pre:nouns|nominalother|B=0.57 pre:nouns|org|P1=-0.07 pre:nouns|svfalse|finite=0.24
pre:nouns|svfalse|participle=-0.62 pre:nouns|svtrue|finite=-0.13 pre:nouns|svtrue|participle=-0.21 pre:of=-0.25
pre:of|0|false=-0.49 pre:of|1|false=0.14 pre:of|2|false=-0.34 pre:of|his|B=-0.62 pre:of|his|P1=-0.08
pre:of|name|A=-0.07 pre:of|name|B=-0.1 pre:of|name|P1=0.55 pre:of|nominalother|A=-0.06 pre:of|nominalother|B=-0.4
pre:of|nominalother|P1=-0.11 pre:of|nounfalse|none=0.32 pre:of|svfalse|base=-0.22 pre:of|svfalse|finite=-0.85
pre:of|svtrue|finite=-0.3 pre:on=-0.57 pre:on|0|false=-0.36 pre:on|0|true=-0.07 pre:on|1|false=-0.32
pre:on|nominalother|A=-0.09 pre:on|nominalother|B=-0.11 pre:on|svfalse|finite=-0.47 pre:on|vsfalse|finite=-0.28
pre:or=-0.45 pre:or|0|false=-0.21 pre:or|1|false=-0.23 pre:or|2|false=-0.1 pre:or|nominalother|P1=-0.09
pre:or|svfalse|finite=-0.29 pre:p=-0.1 pre:poss=0.23 pre:poss|1|false=-0.11 pre:poss|2|false=0.3
pre:poss|nominalother|N1=-0.09 pre:poss|nominalother|P1=0.44 pre:poss|svfalse|finite=0.38 pre:prep=-0.27
pre:prep|0|false=-1.01 pre:prep|0|true=0.15 pre:prep|1|true=0.54 pre:prep|2|false=-0.41 pre:prep|2|true=0.11
pre:prep|groupbody|A=-0.13 pre:prep|groupbody|B=-0.52 pre:prep|groupbody|P1=-0.47 pre:prep|heshe|A=-0.22
pre:prep|heshe|B=0.35 pre:prep|heshe|B1=-0.15 pre:prep|his|A=-0.07 pre:prep|his|B=0.39 pre:prep|it|A=-0.11
pre:prep|it|B=-0.67 pre:prep|it|B1=-0.1 pre:prep|it|P1=-0.2 pre:prep|name|A=-0.73 pre:prep|name|B=-0.28
pre:prep|name|B1=-0.38 pre:prep|name|N1=0.36 pre:prep|name|P1=0.1 pre:prep|nominalbody|B=-0.63
pre:prep|nominaldoc|B=-0.28 pre:prep|nominalother|B=0.55 pre:prep|nominalother|B1=-0.18
pre:prep|nominalother|P1=-0.09 pre:prep|nominalrole|B=-0.48 pre:prep|nounfalse|none=0.2 pre:prep|org|P1=-0.11
pre:prep|svfalse|base=-0.38 pre:prep|svfalse|finite=0.21 pre:prep|svfalse|participle=-1.02
pre:prep|svtrue|participle=-1.05 pre:pron=0.19 pre:pron|0|false=-0.11 pre:pron|0|true=-0.38 pre:pron|1|false=-0.17
pre:pron|1|true=-0.26 pre:pron|2|false=0.21 pre:pron|2|true=0.54 pre:pron|heshe|B=0.14 pre:pron|svfalse|finite=0.24
pre:p|0|false=-0.36 pre:p|1|false=0.2 pre:p|1|true=-0.06 pre:p|2|false=-0.1 pre:p|name|A=-0.19 pre:p|name|B=-0.22
pre:p|name|P1=0.43 pre:p|nominalrole|B=-0.08 pre:p|svfalse|base=-0.1 pre:p|svfalse|participle=-0.07
pre:p|svtrue|base=-0.08 pre:p|svtrue|finite=-0.18 pre:quote=0.12 pre:quote|0|false=-0.51 pre:quote|0|true=0.37
pre:quote|1|false=0.3 pre:quote|1|true=-0.37 pre:quote|2|false=0.14 pre:quote|groupbody|A=0.5
pre:quote|grouprole|A=0.29 pre:quote|heshe|A=0.21 pre:quote|heshe|A1=0.18 pre:quote|heshe|A2=-0.08
pre:quote|heshe|B=-0.3 pre:quote|heshe|B1=0.29 pre:quote|heshe|B2=0.23 pre:quote|heshe|N1=-0.64
pre:quote|heshe|P2=-0.21 pre:quote|it|A=0.39 pre:quote|name|A1=-0.59 pre:quote|name|B=-0.19 pre:quote|name|N1=0.08
pre:quote|name|P1=-0.12 pre:quote|name|P2=-0.37 pre:quote|nominaldoc|B1=0.45 pre:quote|nominaldoc|N1=0.48
pre:quote|nominaldoc|P1=0.11 pre:quote|nominalother|A=0.28 pre:quote|nominalother|B=0.27
pre:quote|nominalother|B1=0.31 pre:quote|nominalother|N1=-0.16 pre:quote|nominalrole|A=0.22
pre:quote|nominalrole|B=-0.07 pre:quote|nominalrole|B1=0.66 pre:quote|nominalrole|N1=0.43
pre:quote|nominalrole|P1=-0.18 pre:quote|org|A=0.44 pre:quote|org|P1=-0.6 pre:quote|svfalse|base=0.34
pre:quote|svfalse|finite=0.1 pre:quote|svfalse|participle=-0.7 pre:quote|svtrue|base=0.8 pre:quote|svtrue|finite=0.1
pre:quote|svtrue|participle=-0.2 pre:quote|who|A=-0.19 pre:quote|who|B=-0.42 pre:said=-0.12 pre:said|0|true=-0.61
pre:said|1|false=0.27 pre:said|1|true=-0.2 pre:said|2|false=0.16 pre:said|2|true=-0.52 pre:said|heshe|A=-0.07
pre:said|heshe|B=-1.23 pre:said|heshe|P1=0.36 pre:said|name|A=0.11 pre:said|name|A1=-0.17 pre:said|name|B=-0.24
pre:said|name|B1=-0.13 pre:said|name|B2=0.4 pre:said|name|N1=-0.3 pre:said|name|P1=0.15 pre:said|nominalbody|B=-0.13
pre:said|nominalother|A=0.47 pre:said|nominalother|B=-0.32 pre:said|nominalother|B1=0.29
pre:said|nominalother|P1=0.39 pre:said|nominalrole|A=0.69 pre:said|nominalrole|B1=0.33 pre:said|nominalrole|P1=0.8
pre:said|nounfalse|none=-0.28 pre:said|org|A=0.1 pre:said|svfalse|base=-0.26 pre:said|svfalse|finite=-0.43
pre:said|svfalse|participle=-0.12 pre:said|svtrue|base=0.09 pre:said|svtrue|finite=0.65
pre:said|svtrue|participle=0.53 pre:said|they|B=-0.14 pre:say1=-0.87 pre:say1|0|false=-0.17 pre:say1|0|true=-0.76
pre:say1|1|false=-0.28 pre:say1|1|true=-1.1 pre:say1|2|true=0.13 pre:say1|grouprole|B=-0.39 pre:say1|heshe|B=-0.43
pre:say1|heshe|P1=-0.06 pre:say1|his|B=-0.33 pre:say1|name|A=0.29 pre:say1|name|B=-0.58 pre:say1|name|B1=0.16
pre:say1|name|P1=-0.12 pre:say1|nominaldoc|B=0.24 pre:say1|nominaldoc|B1=0.34 pre:say1|nominalother|A=-0.27
pre:say1|nominalother|B=-0.92 pre:say1|nominalother|B1=-0.08 pre:say1|nounfalse|none=-0.72
pre:say1|svfalse|base=-0.71 pre:say1|svfalse|finite=-0.47 pre:say1|svfalse|participle=-0.65
pre:say1|svtrue|finite=-0.17 pre:say1|vsfalse|finite=0.69 pre:say1|vsfalse|participle=-0.37 pre:say1|who|P1=-0.13
pre:say2=-0.37 pre:say2|0|false=-0.18 pre:say2|0|true=0.1 pre:say2|1|false=-0.6 pre:say2|1|true=-1.09
pre:say2|2|false=0.06 pre:say2|2|true=-0.79 pre:say2|heshe|A=-0.12 pre:say2|heshe|B=-0.38 pre:say2|heshe|B1=-0.15
pre:say2|heshe|N1=-0.13 pre:say2|heshe|P1=-0.06 pre:say2|his|B=-0.21 pre:say2|his|P1=-0.07 pre:say2|it|A=-0.25
pre:say2|it|B=-0.68 pre:say2|it|P1=-0.08 pre:say2|name|A=0.56 pre:say2|name|A1=0.4 pre:say2|name|B=-0.59
pre:say2|name|B1=0.26 pre:say2|name|B2=-0.46 pre:say2|name|P1=-0.33 pre:say2|nominaldoc|B=-0.54
pre:say2|nominaldoc|P1=-0.06 pre:say2|nominalother|A=-0.56 pre:say2|nominalother|B=0.47
pre:say2|nominalother|P1=-0.28 pre:say2|nominalrole|A=0.2 pre:say2|nominalrole|B=-0.61 pre:say2|nounfalse|none=-0.6
pre:say2|org|A=-0.2 pre:say2|svfalse|base=-0.42 pre:say2|svfalse|finite=-0.33 pre:say2|svfalse|participle=-0.36
pre:say2|svtrue|finite=-0.15 pre:say2|they|B=-0.43 pre:say2|vsfalse|finite=0.26 pre:say2|vsfalse|participle=-0.42
pre:start=0.07 pre:start|0|false=-0.25 pre:start|1|false=0.2 pre:start|1|true=-0.65 pre:start|2|false=0.25
pre:start|2|true=-0.13 pre:start|barefalse|none=-0.07 pre:start|groupbody|A=-0.34 pre:start|groupbody|A1=-0.06
pre:start|groupbody|B=0.56 pre:start|groupbody|B1=-0.11 pre:start|groupbody|N1=-0.29 pre:start|groupbody|P1=-0.08
pre:start|groupother|N1=-0.16 pre:start|groupother|P1=-0.29 pre:start|grouprole|A1=-0.38 pre:start|grouprole|A2=-0.08
pre:start|grouprole|B=0.12 pre:start|grouprole|B1=-0.4 pre:start|grouprole|B2=-0.12 pre:start|grouprole|N1=-0.28
pre:start|grouprole|P1=-0.31 pre:start|heshe|A1=-0.41 pre:start|heshe|B=0.23 pre:start|heshe|B1=-0.41
pre:start|heshe|B2=-0.09 pre:start|heshe|N1=-0.25 pre:start|heshe|P1=-0.46 pre:start|heshe|P2=-0.09
pre:start|it|A=-0.08 pre:start|it|A1=-0.09 pre:start|it|B=0.09 pre:start|it|B2=-0.09 pre:start|it|N1=-0.13
pre:start|it|P1=-0.51 pre:start|i|B=0.27 pre:start|labelfalse|none=-0.38 pre:start|names|B=0.28
pre:start|name|A=-0.67 pre:start|name|A1=0.29 pre:start|name|A2=-0.11 pre:start|name|B=0.06 pre:start|name|B1=0.34
pre:start|name|B2=0.18 pre:start|name|B3=-0.15 pre:start|name|L=-0.17 pre:start|name|N1=-0.37 pre:start|name|P1=0.14
pre:start|name|P2=0.12 pre:start|nominalbody|B=-0.19 pre:start|nominaldoc|A1=-0.1 pre:start|nominaldoc|B=0.63
pre:start|nominaldoc|B1=-0.24 pre:start|nominaldoc|N1=-0.33 pre:start|nominaldoc|P1=-0.29
pre:start|nominalother|A=-0.12 pre:start|nominalother|A1=-0.39 pre:start|nominalother|A2=-0.08
pre:start|nominalother|B1=-0.47 pre:start|nominalother|B2=-0.1 pre:start|nominalother|N1=-0.38
pre:start|nominalother|P1=-0.59 pre:start|nominalrole|A=-0.17 pre:start|nominalrole|A1=-0.1
pre:start|nominalrole|B=0.53 pre:start|nominalrole|B1=0.34 pre:start|nominalrole|B2=-0.19
pre:start|nominalrole|N1=-0.57 pre:start|nominalrole|P1=-0.64 pre:start|nominalrole|P2=-0.17
pre:start|nounfalse|none=-0.49 pre:start|org|A1=0.3 pre:start|org|B=0.4 pre:start|org|B1=-0.22 pre:start|org|N1=-0.21
pre:start|org|P1=0.35 pre:start|org|P2=-0.18 pre:start|svfalse|base=-0.45 pre:start|svfalse|finite=0.14
pre:start|svfalse|participle=0.61 pre:start|svfalse|past-participle=-0.09 pre:start|svtrue|base=0.78
pre:start|svtrue|finite=-0.48 pre:start|svtrue|participle=0.07 pre:start|they|B=0.54 pre:start|they|P1=-0.15
pre:start|you|B=-0.14 pre:that=-0.69 pre:that|0|false=0.16 pre:that|0|true=-0.36 pre:that|1|false=-0.69
pre:that|1|true=-0.41 pre:that|2|false=-0.2 pre:that|2|true=-0.34 pre:that|groupbody|B=-0.09
pre:that|grouprole|A=-0.1 pre:that|grouprole|B=-0.27 pre:that|grouprole|B1=-0.06 pre:that|grouprole|P1=-0.1
pre:that|heshe|A=-0.25 pre:that|heshe|B=-1.18 pre:that|heshe|P1=-0.07 pre:that|it|B=-0.11 pre:that|it|B1=-0.18
pre:that|name|A=-0.13 pre:that|name|B=0.25 pre:that|name|P1=-0.1 pre:that|nominalbody|B=-0.18
pre:that|nominaldoc|B=-0.14 pre:that|nominalother|B=-0.62 pre:that|nominalother|B2=-0.13
pre:that|nominalother|P1=-0.18 pre:that|nominalrole|B=-0.17 pre:that|nounfalse|none=-0.36 pre:that|org|B=-0.75
pre:that|svfalse|base=-0.1 pre:that|svfalse|finite=-0.55 pre:that|svfalse|participle=-0.44 pre:that|svtrue|base=-0.42
pre:that|svtrue|finite=-0.38 pre:that|svtrue|participle=0.22 pre:the|0|false=-0.33 pre:the|svfalse|finite=-0.34
pre:to=0.09 pre:to|0|false=-0.81 pre:to|2|false=0.24 pre:to|2|true=0.25 pre:to|accordingfalse|none=0.28
pre:to|it|P1=-0.18 pre:to|name|A=-0.07 pre:to|name|B1=0.2 pre:to|name|N1=-0.23 pre:to|name|P1=0.22
pre:to|name|P2=0.26 pre:to|nominaldoc|A=0.27 pre:to|nominaldoc|N1=-0.1 pre:to|nominaldoc|P1=-0.17
pre:to|nominalother|A=-0.18 pre:to|nominalother|B=-0.56 pre:to|nominalother|B1=0.2 pre:to|nominalother|P1=-0.43
pre:to|nominalrole|P1=-0.07 pre:to|nounfalse|none=-0.15 pre:to|org|A=0.59 pre:to|org|B=0.32 pre:to|org|B1=0.09
pre:to|org|N1=-0.2 pre:to|org|P1=-0.55 pre:to|svfalse|finite=-0.27 pre:to|svfalse|participle=-0.52
pre:to|svtrue|finite=-0.12 pre:to|svtrue|participle=-0.15 pre:verb=-0.15 pre:verb|0|false=0.07 pre:verb|0|true=-0.28
pre:verb|1|false=-0.55 pre:verb|1|true=0.55 pre:verb|2|true=-0.09 pre:verb|grouprole|P1=-0.07 pre:verb|his|B=-0.1
pre:verb|it|P1=0.54 pre:verb|name|A=0.51 pre:verb|name|B=-0.62 pre:verb|name|B1=0.3 pre:verb|name|N1=0.08
pre:verb|name|P1=0.49 pre:verb|nominaldoc|B=-0.26 pre:verb|nominalother|A=-0.53 pre:verb|nominalother|B=0.55
pre:verb|nominalother|B1=-0.19 pre:verb|nominalother|N1=-0.17 pre:verb|nominalother|P1=-0.24 pre:verb|org|P1=-0.13
pre:verb|svfalse|base=-0.16 pre:verb|svfalse|finite=0.14 pre:verb|svfalse|participle=-0.07 pre:verb|svtrue|base=-0.31
pre:verb|svtrue|finite=-0.23 pre:verb|svtrue|participle=-0.12 pre:verb|vsfalse|finite=-0.2 pre:was=0.15
pre:was|0|false=0.61 pre:was|0|true=-0.63 pre:was|1|false=-0.52 pre:was|nominalother|B=0.07
pre:was|nominalother|B1=-0.11 pre:was|nominalother|P1=-0.24 pre:was|nounfalse|none=-0.12 pre:was|svfalse|finite=-0.07
pre:was|svfalse|participle=-0.09 pre:was|svtrue|finite=-0.09 pre:was|vsfalse|finite=0.29 pre:with=0.26
pre:with|0|false=-0.38 pre:with|1|false=-0.43 pre:with|1|true=-0.21 pre:with|2|false=0.8 pre:with|name|B=0.51
pre:with|name|P1=0.32 pre:with|nominalother|A=-0.16 pre:with|nominalother|B=-0.5 pre:with|nominalother|B1=-0.2
pre:with|nominalother|P1=-0.08 pre:with|nounfalse|none=-0.31 pre:with|svfalse|base=0.36 pre:with|svfalse|finite=-0.41
pre:with|svfalse|participle=0.8 pre:with|svtrue|finite=-0.07 pre:with|svtrue|participle=0.13 pre:word=-0.3
pre:word|0|false=-0.61 pre:word|0|true=0.2 pre:word|1|false=-0.41 pre:word|1|true=0.45 pre:word|2|false=-0.77
pre:word|2|true=0.45 pre:word|heshe|A=0.36 pre:word|heshe|B=-0.12 pre:word|heshe|P1=-0.41 pre:word|it|B=0.52
pre:word|it|P1=-0.14 pre:word|i|B=0.28 pre:word|name|A=-0.16 pre:word|name|B=0.15 pre:word|name|B1=-0.32
pre:word|name|N1=-0.09 pre:word|name|P1=-0.28 pre:word|nominalbody|B=-0.76 pre:word|nominaldoc|A=0.28
pre:word|nominaldoc|B=-0.36 pre:word|nominalother|A=-0.12 pre:word|nominalother|B=-0.11 pre:word|nominalother|P1=-0.1
pre:word|nominalrole|B=0.18 pre:word|nounfalse|none=-0.17 pre:word|org|P1=-0.17 pre:word|svfalse|base=-0.53
pre:word|svfalse|finite=-0.27 pre:word|svfalse|participle=-0.1 pre:word|svtrue|base=0.15 pre:word|svtrue|finite=0.31
pre:word|svtrue|participle=-0.15 pre:word|they|B=0.26 pre:word|who|B=0.46 ps:A1|full=0.11 ps:A1|open=-0.51
ps:A1|piece=-0.25 ps:A2|full=-0.26 ps:A2|open=-0.13 ps:A2|piece=-0.24 ps:A|full=0.09 ps:A|open=-0.18 ps:A|piece=0.07
ps:B1|piece=-0.2 ps:B2|piece=-0.45 ps:B3|full=-0.2 ps:B3|open=-0.15 ps:B3|piece=-0.22 ps:B|full=0.08 ps:B|open=0.1
ps:B|piece=0.09 ps:L|full=0.2 ps:L|open=-0.44 ps:L|piece=-0.12 ps:N1|full=-0.19 ps:N1|open=-0.13 ps:N1|piece=-0.1
ps:P1|full=-0.16 ps:P1|piece=-0.07 ps:P2|full=-0.18 ps:P2|open=-0.3 ps:P2|piece=-0.15 psb:A1|full|--|,=-0.54
psb:A1|full|--|.=0.11 psb:A1|full|--|?=-0.25 psb:A1|full|-o|,=-0.56 psb:A1|full|-o|.=0.44 psb:A1|full|o-|,=0.11
psb:A1|full|q-|.=-0.65 psb:A1|full|q-|?=0.66 psb:A1|full|qo|.=-0.2 psb:A1|open|--|w=-0.33 psb:A1|open|o-|w=-0.38
psb:A1|piece|--|,=0.26 psb:A1|piece|--|.=-0.22 psb:A1|piece|--|w=-0.36 psb:A1|piece|-o|w=-0.36
psb:A1|piece|o-|,=-0.08 psb:A1|piece|o-|.=-0.26 psb:A1|piece|o-|w=0.1 psb:A1|piece|q-|.=-0.22 psb:A2|full|--|,=-0.13
psb:A2|full|--|.=-0.13 psb:A2|full|o-|,=-0.08 psb:A2|open|--|w=-0.11 psb:A2|piece|--|.=-0.15 psb:A2|piece|--|w=-0.19
psb:A|full|--|,=-0.18 psb:A|full|--|?=0.29 psb:A|full|o-|,=-0.1 psb:A|full|q-|!=0.41 psb:A|full|q-|,=0.15
psb:A|full|qo|,=0.32 psb:A|open|-o|w=-0.23 psb:A|open|o-|w=0.08 psb:A|open|q-|w=-0.35 psb:A|piece|-o|,=-0.12
psb:A|piece|-o|w=-0.14 psb:A|piece|o-|w=0.08 psb:A|piece|q-|,=0.59 psb:A|piece|q-|w=-0.66 psb:A|piece|qo|w=0.24
psb:B1|full|--|,=-0.49 psb:B1|full|--|-=-0.06 psb:B1|full|--|.=-0.14 psb:B1|full|-o|,=-0.09 psb:B1|full|-o|.=-0.31
psb:B1|full|o-|!=0.58 psb:B1|full|o-|,=-0.45 psb:B1|full|o-|.=0.3 psb:B1|full|o-|?=0.35 psb:B1|open|--|w=-0.12
psb:B1|open|o-|w=0.26 psb:B1|piece|--|,=-0.37 psb:B1|piece|--|.=0.14 psb:B1|piece|--|?=-0.11 psb:B1|piece|--|w=-0.57
psb:B1|piece|o-|,=-0.4 psb:B1|piece|o-|.=0.1 psb:B1|piece|o-|w=-0.22 psb:B2|full|--|!=-0.21 psb:B2|full|--|,=-0.22
psb:B2|full|--|.=0.13 psb:B2|full|o-|,=-0.14 psb:B2|full|o-|.=-0.08 psb:B2|open|--|w=-0.5 psb:B2|piece|--|.=-0.33
psb:B2|piece|--|w=-0.26 psb:B3|full|--|?=-0.1 psb:B3|open|--|w=-0.1 psb:B3|piece|--|.=-0.11 psb:B3|piece|--|w=-0.11
psb:B|full|--|!=0.17 psb:B|full|--|.=0.13 psb:B|full|--|?=-0.24 psb:B|full|-q|!=-0.46 psb:B|full|-q|,=-0.48
psb:B|full|-q|.=0.31 psb:B|full|-q|?=0.21 psb:B|full|o-|,=-0.49 psb:B|full|o-|.=-0.48 psb:B|full|oq|.=0.5
psb:B|open|-q|w=0.08 psb:B|open|o-|w=0.15 psb:B|piece|--|!=0.36 psb:B|piece|--|,=-0.16 psb:B|piece|--|?=-0.11
psb:B|piece|--|w=0.2 psb:B|piece|-o|.=-0.45 psb:B|piece|-o|w=-0.19 psb:B|piece|-q|,=0.41 psb:B|piece|-q|w=0.28
psb:B|piece|o-|,=0.55 psb:B|piece|o-|.=-0.07 psb:B|piece|oq|.=1.05 psb:B|piece|oq|w=-0.4 psb:L|full|--|.=-0.09
psb:L|open|--|w=-0.11 psb:N1|full|--|!=-0.28 psb:N1|full|--|,=-0.32 psb:N1|full|--|?=-0.16 psb:N1|full|-o|,=-0.12
psb:N1|full|-o|.=-0.31 psb:N1|full|o-|!=0.21 psb:N1|full|o-|,=-0.2 psb:N1|full|o-|.=-0.16 psb:N1|full|o-|?=-0.18
psb:N1|open|--|w=-0.35 psb:N1|open|o-|w=0.14 psb:N1|piece|--|.=-0.14 psb:N1|piece|--|?=-0.07 psb:N1|piece|--|w=-0.42
psb:N1|piece|-o|w=-0.18 psb:N1|piece|o-|,=-0.5 psb:N1|piece|o-|.=0.41 psb:N1|piece|o-|w=-0.12 psb:P1|full|--|!=0.33
psb:P1|full|--|,=-0.14 psb:P1|full|--|.=-0.1 psb:P1|full|-o|!=-0.14 psb:P1|full|-o|,=-0.56 psb:P1|full|-o|?=-0.11
psb:P1|full|o-|!=-0.35 psb:P1|full|o-|,=-0.79 psb:P1|full|o-|?=0.29 psb:P1|full|oo|.=-0.58 psb:P1|open|--|w=-0.24
psb:P1|open|-o|w=0.15 psb:P1|open|o-|w=0.19 psb:P1|piece|--|,=0.23 psb:P1|piece|--|.=-0.37 psb:P1|piece|--|?=0.28
psb:P1|piece|--|w=-0.13 psb:P1|piece|-o|.=0.32 psb:P1|piece|-o|w=-0.33 psb:P1|piece|o-|,=0.4 psb:P1|piece|o-|.=-0.39
psb:P1|piece|o-|w=-0.61 psb:P2|full|--|,=-0.18 psb:P2|full|--|.=-0.77 psb:P2|full|-o|,=-0.42 psb:P2|full|-o|.=0.33
psb:P2|full|o-|,=-0.25 psb:P2|full|o-|.=0.43 psb:P2|full|o-|?=-0.45 psb:P2|open|--|w=-0.1 psb:P2|open|-o|w=-0.18
psb:P2|open|o-|w=-0.15 psb:P2|piece|--|,=-0.13 psb:P2|piece|--|.=-0.13 psb:P2|piece|--|w=0.27 psb:P2|piece|-o|.=-0.11
psb:P2|piece|-o|w=-0.29 psb:P2|piece|o-|.=-0.17 psb:P2|piece|o-|w=-0.32 psg:A1|full|+|,=0.15 psg:A1|full|+|.=-0.27
psg:A1|full|0|.=-0.69 psg:A1|full|0|?=0.66 psg:A1|full|14|,=-0.9 psg:A1|full|14|.=0.43 psg:A1|full|3|,=-0.16
psg:A1|full|3|.=-0.37 psg:A1|full|7|,=-0.55 psg:A1|full|7|.=0.33 psg:A1|open|+|w=-0.28 psg:A1|open|14|w=-0.16
psg:A1|open|7|w=-0.32 psg:A1|piece|+|,=-0.18 psg:A1|piece|+|.=-0.16 psg:A1|piece|+|w=-0.31 psg:A1|piece|0|.=-0.24
psg:A1|piece|14|,=0.33 psg:A1|piece|14|.=-0.08 psg:A1|piece|14|w=-0.52 psg:A1|piece|3|.=-0.09 psg:A1|piece|3|w=-0.12
psg:A1|piece|7|.=-0.18 psg:A1|piece|7|w=0.07 psg:A2|full|+|,=-0.13 psg:A2|full|+|.=-0.15 psg:A2|full|14|,=-0.07
psg:A2|open|+|w=-0.09 psg:A2|piece|+|.=-0.16 psg:A2|piece|+|w=-0.2 psg:A|full|+|,=-0.67 psg:A|full|+|?=-0.16
psg:A|full|0|!=0.48 psg:A|full|0|,=0.15 psg:A|full|0|?=-0.12 psg:A|full|14|?=0.38 psg:A|full|3|,=0.17
psg:A|full|3|?=0.24 psg:A|open|+|w=-0.07 psg:A|open|0|w=-0.56 psg:A|open|14|w=0.2 psg:A|open|3|w=-0.44
psg:A|open|7|w=0.19 psg:A|piece|+|,=0.31 psg:A|piece|+|w=0.25 psg:A|piece|0|,=0.45 psg:A|piece|0|w=-0.86
psg:A|piece|14|,=0.41 psg:A|piece|14|w=-0.45 psg:A|piece|1|,=-0.23 psg:A|piece|3|,=-0.3 psg:A|piece|3|w=0.1
psg:A|piece|7|,=0.22 psg:A|piece|7|w=0.15 psg:B1|full|+|!=-0.29 psg:B1|full|+|,=-0.44 psg:B1|full|+|-=-0.06
psg:B1|full|+|.=0.16 psg:B1|full|+|?=-0.46 psg:B1|full|14|!=0.25 psg:B1|full|14|,=-0.28 psg:B1|full|14|?=0.43
psg:B1|full|1|!=0.55 psg:B1|full|1|,=-0.64 psg:B1|full|1|.=0.24 psg:B1|full|1|?=-0.21 psg:B1|full|3|,=-0.26
psg:B1|full|3|.=0.07 psg:B1|full|3|?=0.08 psg:B1|full|7|,=-0.1 psg:B1|full|7|.=-0.18 psg:B1|full|7|?=0.53
psg:B1|open|+|w=0.13 psg:B1|open|14|w=-0.08 psg:B1|open|7|w=-0.21 psg:B1|piece|+|,=-0.42 psg:B1|piece|+|.=-0.08
psg:B1|piece|+|?=-0.06 psg:B1|piece|+|w=-0.59 psg:B1|piece|14|,=-0.1 psg:B1|piece|14|w=-0.2 psg:B1|piece|7|,=-0.31
psg:B1|piece|7|.=0.31 psg:B1|piece|7|w=-0.19 psg:B2|full|+|,=-0.21 psg:B2|full|+|.=0.1 psg:B2|full|+|?=-0.35
psg:B2|full|14|,=-0.15 psg:B2|full|14|.=0.14 psg:B2|full|7|.=-0.28 psg:B2|piece|+|,=-0.11 psg:B2|piece|+|.=-0.31
psg:B2|piece|+|w=-0.26 psg:B2|piece|14|.=-0.08 psg:B3|full|+|.=-0.09 psg:B3|full|+|?=-0.1 psg:B3|open|+|w=-0.15
psg:B3|piece|+|.=-0.11 psg:B3|piece|+|w=-0.13 psg:B|full|+|!=-0.71 psg:B|full|+|,=0.22 psg:B|full|+|.=-0.1
psg:B|full|+|?=-0.15 psg:B|full|14|!=-0.34 psg:B|full|14|,=-0.55 psg:B|full|14|.=0.13 psg:B|full|14|?=-0.44
psg:B|full|1|!=-0.43 psg:B|full|1|,=-0.24 psg:B|full|1|.=0.32 psg:B|full|3|!=0.53 psg:B|full|3|,=-0.08
psg:B|full|3|.=0.29 psg:B|full|3|?=0.44 psg:B|full|7|!=0.28 psg:B|full|7|,=-0.14 psg:B|full|7|.=-0.21
psg:B|open|+|w=-0.67 psg:B|open|0|w=-0.08 psg:B|open|14|w=0.26 psg:B|open|7|w=0.22 psg:B|piece|+|,=-0.45
psg:B|piece|+|.=0.2 psg:B|piece|+|w=-0.16 psg:B|piece|0|,=0.38 psg:B|piece|0|.=-0.34 psg:B|piece|0|w=0.07
psg:B|piece|14|!=0.25 psg:B|piece|1|,=0.15 psg:B|piece|3|,=-0.31 psg:B|piece|3|.=0.19 psg:B|piece|3|w=0.08
psg:B|piece|7|,=0.14 psg:B|piece|7|.=-0.2 psg:B|piece|7|w=0.49 psg:L|full|0|.=0.16 psg:L|full|7|.=0.2
psg:L|open|3|w=-0.08 psg:N1|full|0|,=-0.32 psg:N1|full|0|.=-0.07 psg:N1|full|0|?=-0.17 psg:N1|full|1|,=-0.09
psg:N1|full|1|.=-0.34 psg:N1|full|1|?=-0.09 psg:N1|full|3|.=-0.16 psg:N1|open|0|w=-0.08 psg:N1|open|1|w=-0.23
psg:N1|piece|0|,=-0.17 psg:N1|piece|0|.=0.22 psg:N1|piece|0|?=-0.34 psg:N1|piece|0|w=-0.31 psg:N1|piece|1|.=-0.26
psg:N1|piece|1|w=-0.3 psg:P1|full|0|!=0.11 psg:P1|full|0|,=-0.43 psg:P1|full|0|?=0.12 psg:P1|full|1|!=-0.11
psg:P1|full|1|,=0.13 psg:P1|full|1|.=-0.46 psg:P1|full|3|,=-0.22 psg:P1|full|3|.=-0.12 psg:P1|open|0|w=-0.07
psg:P1|open|3|w=-0.16 psg:P1|piece|0|,=0.27 psg:P1|piece|0|.=-0.16 psg:P1|piece|0|?=0.29 psg:P1|piece|0|w=-0.27
psg:P1|piece|1|,=0.33 psg:P1|piece|1|.=-0.56 psg:P1|piece|1|w=-0.6 psg:P1|piece|3|,=-0.08 psg:P1|piece|3|.=-0.17
psg:P1|piece|3|w=0.31 psg:P2|full|0|,=-0.32 psg:P2|full|0|.=0.18 psg:P2|full|0|?=-0.4 psg:P2|full|1|,=-0.37
psg:P2|full|1|.=0.09 psg:P2|full|1|?=-0.14 psg:P2|open|0|w=-0.25 psg:P2|open|1|w=-0.11 psg:P2|piece|0|,=-0.11
psg:P2|piece|0|.=-0.32 psg:P2|piece|0|w=0.12 psg:P2|piece|1|.=-0.08 psg:P2|piece|1|w=-0.23 pv:A1|0=0.17 pv:A1|1=-0.13
pv:A1|2=-0.48 pv:A1|3=-0.38 pv:A2|0=-0.07 pv:A2|1=-0.23 pv:A2|2=-0.15 pv:A2|3=-0.23 pv:A|0=0.07 pv:A|1=-0.23
pv:A|2=0.27 pv:A|3=0.21 pv:B1|1=-0.17 pv:B1|2=0.14 pv:B1|3=-0.45 pv:B2|0=0.22 pv:B2|1=0.22 pv:B2|2=-0.16
pv:B2|3=-0.32 pv:B3|2=-0.09 pv:B3|3=-0.28 pv:B|2=0.11 pv:N1|0=-0.14 pv:P1|0=-0.11 pv:P2|0=-0.25 pvk:A1|0|noun1=-0.09
pvk:A1|0|sv0=-0.32 pvk:A1|0|sv0p=-0.06 pvk:A1|0|sv1=0.26 pvk:A1|1|sv0=-0.19 pvk:A1|1|sv0i=-0.15 pvk:A1|1|sv1=-0.46
pvk:A1|1|sv2=0.21 pvk:A1|1|sv2i=-0.1 pvk:A1|2|sv0=-0.16 pvk:A1|2|sv0i=-0.06 pvk:A1|2|sv1=-0.1 pvk:A1|2|sv1i=-0.09
pvk:A1|2|sv2=-0.6 pvk:A1|3|sv0=-0.1 pvk:A1|3|sv0i=-0.09 pvk:A1|3|sv1=-0.24 pvk:A1|3|sv1i=-0.09 pvk:A1|3|sv2=-0.26
pvk:A1|3|sv2i=-0.1 pvk:A1|3|vs2=-0.06 pvk:A2|0|sv0=-0.06 pvk:A2|1|sv2=-0.16 pvk:A2|3|sv0=-0.12 pvk:A2|3|sv2=-0.15
pvk:A|0|according2=-0.17 pvk:A|0|noun1=0.32 pvk:A|0|sv0=-0.17 pvk:A|0|sv0i=-0.25 pvk:A|0|sv0ip=-0.1 pvk:A|0|sv0p=-0.4
pvk:A|0|sv1=-0.23 pvk:A|0|sv1i=-0.18 pvk:A|0|sv1p=0.2 pvk:A|0|sv2=0.15 pvk:A|0|sv2i=-0.48 pvk:A|0|vs2=0.32
pvk:A|1|according2=0.63 pvk:A|1|noun1=-0.47 pvk:A|1|sv0=-0.62 pvk:A|1|sv0i=-0.26 pvk:A|1|sv0p=-0.07 pvk:A|1|sv1=-0.21
pvk:A|1|sv1i=-0.4 pvk:A|1|sv1p=-0.23 pvk:A|1|sv2=-0.21 pvk:A|1|sv2i=0.16 pvk:A|1|vs2=-0.13 pvk:A|2|according2=0.12
pvk:A|2|noun1=-0.44 pvk:A|2|sv0=-0.31 pvk:A|2|sv0i=-0.19 pvk:A|2|sv1=0.3 pvk:A|2|sv1i=0.21 pvk:A|2|sv1p=-0.07
pvk:A|2|sv2=0.19 pvk:A|2|sv2i=-0.09 pvk:A|3|noun1=-0.07 pvk:A|3|sv0=-0.25 pvk:A|3|sv0i=-0.22 pvk:A|3|sv1=-0.28
pvk:A|3|sv1i=-0.41 pvk:A|3|sv2=0.18 pvk:A|3|sv2i=-0.18 pvk:B1|0|noun1=-0.33 pvk:B1|0|sv0=0.12 pvk:B1|0|sv0i=-0.17
pvk:B1|0|sv0p=-0.33 pvk:B1|0|sv2=0.32 pvk:B1|0|sv2i=-0.21 pvk:B1|0|vs2=-0.18 pvk:B1|1|noun1=-0.07 pvk:B1|1|sv0=-0.08
pvk:B1|1|sv0i=-0.12 pvk:B1|1|sv1=-0.52 pvk:B1|1|sv2=-0.21 pvk:B1|1|sv2i=-0.12 pvk:B1|1|vs2=0.2 pvk:B1|2|sv0=0.2
pvk:B1|2|sv0i=-0.13 pvk:B1|2|sv1=0.07 pvk:B1|2|sv1i=-0.12 pvk:B1|2|sv2i=0.07 pvk:B1|2|vs2=0.44
pvk:B1|3|according2=-0.41 pvk:B1|3|noun1=-0.13 pvk:B1|3|sv0=-0.45 pvk:B1|3|sv0i=-0.08 pvk:B1|3|sv0p=-0.07
pvk:B1|3|sv1=-0.45 pvk:B1|3|sv1i=-0.14 pvk:B1|3|sv1p=-0.08 pvk:B1|3|sv2=-0.3 pvk:B1|3|sv2i=-0.07 pvk:B1|3|vs2=0.43
pvk:B2|1|sv0=0.26 pvk:B2|1|sv1i=-0.15 pvk:B2|1|sv2=-0.19 pvk:B2|1|vs2=0.27 pvk:B2|2|sv0=-0.29 pvk:B2|2|sv1=-0.09
pvk:B2|2|vs2=-0.09 pvk:B2|3|sv0=-0.33 pvk:B2|3|sv0i=-0.06 pvk:B2|3|sv1=-0.22 pvk:B2|3|sv1i=-0.1 pvk:B2|3|sv2=-0.07
pvk:B3|3|sv0=-0.12 pvk:B3|3|sv1=-0.1 pvk:B3|3|sv1i=-0.06 pvk:B3|3|sv2=-0.13 pvk:B|0|according2=-0.35
pvk:B|0|bare1=0.16 pvk:B|0|noun1=0.28 pvk:B|0|sv0=-0.3 pvk:B|0|sv0i=-0.37 pvk:B|0|sv0ip=-0.43 pvk:B|0|sv0p=-0.12
pvk:B|0|sv1=0.4 pvk:B|0|sv1i=-0.13 pvk:B|0|sv1ip=-0.15 pvk:B|0|sv1p=-0.42 pvk:B|0|sv2i=0.3 pvk:B|0|vs2=0.15
pvk:B|1|according2=0.42 pvk:B|1|noun1=-0.29 pvk:B|1|sv0=0.17 pvk:B|1|sv0i=-0.23 pvk:B|1|sv0p=-0.61 pvk:B|1|sv1p=-0.56
pvk:B|1|sv2=0.52 pvk:B|1|sv2i=-0.14 pvk:B|1|vs2=-0.86 pvk:B|2|noun1=-0.24 pvk:B|2|sv0i=-0.19 pvk:B|2|sv0p=-0.27
pvk:B|2|sv1=-0.19 pvk:B|2|sv1i=0.22 pvk:B|2|sv1p=-0.16 pvk:B|2|sv2=0.13 pvk:B|2|sv2i=0.57 pvk:B|3|according2=0.2
pvk:B|3|noun1=-0.72 pvk:B|3|sv0=0.31 pvk:B|3|sv0i=-0.1 pvk:B|3|sv0p=-0.23 pvk:B|3|sv1=-0.28 pvk:B|3|sv1i=0.48
pvk:B|3|sv1p=-0.13 pvk:B|3|sv2=-0.14 pvk:B|3|sv2i=0.2 pvk:N1|0|according2=-0.48 pvk:N1|0|bare1=-0.23
pvk:N1|0|label2=0.1 pvk:N1|0|noun1=0.08 pvk:N1|0|sv0i=-0.14 pvk:N1|0|sv0p=-0.15 pvk:N1|0|sv1=-0.17
pvk:N1|0|sv1i=-0.28 pvk:N1|0|sv1p=-0.11 pvk:N1|0|sv2=-0.17 pvk:N1|0|sv2i=-0.08 pvk:N1|0|vs1=-0.14 pvk:N1|0|vs2=-0.27
pvk:P1|0|according2=-0.22 pvk:P1|0|bare1=0.28 pvk:P1|0|by1=-0.08 pvk:P1|0|label2=-0.31 pvk:P1|0|sv0=-0.15
pvk:P1|0|sv0i=-0.25 pvk:P1|0|sv0ip=-0.25 pvk:P1|0|sv0p=-0.22 pvk:P1|0|sv1i=-0.3 pvk:P1|0|sv1ip=-0.1
pvk:P1|0|sv1p=-0.12 pvk:P1|0|sv2=-0.09 pvk:P1|0|sv2i=0.07 pvk:P1|0|sv2p=-0.1 pvk:P1|0|vs2=-0.2
pvk:P2|0|according2=0.19 pvk:P2|0|bare1=-0.14 pvk:P2|0|label2=-0.12 pvk:P2|0|sv0=-0.23 pvk:P2|0|sv1=-0.51
pvk:P2|0|sv2=-0.18 pvk:P2|0|sv2i=-0.13 pvs:A1|0|full|0=0.13 pvs:A1|0|full|14=0.33 pvs:A1|0|full|3=-0.46
pvs:A1|0|full|7=0.36 pvs:A1|0|open|14=-0.1 pvs:A1|0|open|7=-0.13 pvs:A1|0|piece|+=-0.07 pvs:A1|0|piece|0=-0.24
pvs:A1|0|piece|1=-0.11 pvs:A1|0|piece|14=0.29 pvs:A1|0|piece|3=-0.18 pvs:A1|0|piece|7=-0.51 pvs:A1|1|full|+=0.32
pvs:A1|1|full|14=-0.72 pvs:A1|1|full|3=-0.18 pvs:A1|1|full|7=-0.53 pvs:A1|1|open|7=-0.22 pvs:A1|1|piece|+=-0.33
pvs:A1|1|piece|14=-0.45 pvs:A1|1|piece|7=0.32 pvs:A1|2|full|+=-0.34 pvs:A1|2|full|14=-0.16 pvs:A1|2|open|+=-0.13
pvs:A1|2|piece|+=-0.18 pvs:A1|2|piece|7=-0.24 pvs:A1|3|full|+=-0.5 pvs:A1|3|full|14=0.16 pvs:A1|3|open|+=-0.19
pvs:A1|3|piece|+=-0.21 pvs:A1|3|piece|14=-0.14 pvs:A2|1|piece|+=-0.09 pvs:A2|2|full|+=-0.07 pvs:A2|2|piece|+=-0.08
pvs:A2|3|full|+=-0.16 pvs:A2|3|open|+=-0.07 pvs:A2|3|piece|+=-0.18 pvs:A|0|full|0=0.13 pvs:A|0|full|1=0.19
pvs:A|0|full|14=-0.08 pvs:A|0|full|3=0.21 pvs:A|0|full|7=-0.14 pvs:A|0|open|0=-0.56 pvs:A|0|open|14=0.53
pvs:A|0|open|3=-0.4 pvs:A|0|open|7=0.48 pvs:A|0|piece|+=-0.39 pvs:A|0|piece|0=0.09 pvs:A|0|piece|1=-0.22
pvs:A|0|piece|14=-0.53 pvs:A|0|piece|3=0.2 pvs:A|0|piece|7=0.24 pvs:A|1|full|+=-0.3 pvs:A|1|full|1=-0.15
pvs:A|1|full|14=-0.12 pvs:A|1|full|3=0.15 pvs:A|1|full|7=-0.07 pvs:A|1|open|+=-0.23 pvs:A|1|open|14=-0.49
pvs:A|1|open|3=-0.08 pvs:A|1|open|7=-0.37 pvs:A|1|piece|+=0.34 pvs:A|1|piece|1=-0.11 pvs:A|1|piece|14=0.08
pvs:A|1|piece|3=-0.39 pvs:A|1|piece|7=0.11 pvs:A|2|full|+=-0.23 pvs:A|2|full|14=-0.23 pvs:A|2|full|7=0.08
pvs:A|2|open|+=0.13 pvs:A|2|open|14=0.07 pvs:A|2|piece|+=0.45 pvs:A|2|piece|14=0.13 pvs:A|2|piece|7=-0.26
pvs:A|3|full|+=-0.16 pvs:A|3|full|14=0.57 pvs:A|3|open|+=-0.26 pvs:A|3|piece|14=0.08 pvs:B1|0|full|+=0.29
pvs:B1|0|full|1=0.07 pvs:B1|0|full|14=-0.14 pvs:B1|0|full|7=0.32 pvs:B1|0|open|14=-0.19 pvs:B1|0|open|7=-0.1
pvs:B1|0|piece|+=-0.1 pvs:B1|0|piece|7=-0.18 pvs:B1|1|full|14=0.39 pvs:B1|1|full|7=-0.63 pvs:B1|1|open|+=-0.26
pvs:B1|1|open|14=-0.1 pvs:B1|1|piece|+=-0.56 pvs:B1|1|piece|14=0.15 pvs:B1|1|piece|7=0.2 pvs:B1|2|full|+=-0.14
pvs:B1|2|full|14=0.24 pvs:B1|2|full|7=0.4 pvs:B1|2|open|+=0.2 pvs:B1|2|open|14=0.16 pvs:B1|2|piece|+=0.16
pvs:B1|2|piece|14=-0.47 pvs:B1|2|piece|7=-0.09 pvs:B1|3|full|+=-0.12 pvs:B1|3|full|14=-0.23 pvs:B1|3|open|+=-0.22
pvs:B1|3|piece|+=-0.49 pvs:B1|3|piece|14=-0.24 pvs:B2|1|full|+=0.34 pvs:B2|1|full|7=-0.2 pvs:B2|2|full|+=-0.14
pvs:B2|2|full|14=0.12 pvs:B2|2|open|+=-0.1 pvs:B2|2|piece|+=-0.14 pvs:B2|2|piece|14=-0.09 pvs:B2|3|full|+=-0.47
pvs:B2|3|open|+=0.11 pvs:B2|3|piece|+=-0.38 pvs:B3|2|full|+=-0.09 pvs:B3|3|full|+=-0.08 pvs:B3|3|open|+=-0.15
pvs:B3|3|piece|+=-0.22 pvs:B|0|full|+=-0.18 pvs:B|0|full|1=0.17 pvs:B|0|full|14=-0.58 pvs:B|0|full|3=0.22
pvs:B|0|open|0=-0.08 pvs:B|0|open|3=0.16 pvs:B|0|open|7=0.31 pvs:B|0|piece|+=-0.08 pvs:B|0|piece|0=-0.06
pvs:B|0|piece|1=-0.15 pvs:B|0|piece|7=0.12 pvs:B|1|full|+=0.69 pvs:B|1|full|14=-0.16 pvs:B|1|full|3=0.4
pvs:B|1|full|7=-0.11 pvs:B|1|open|+=-0.14 pvs:B|1|open|14=-0.21 pvs:B|1|open|3=0.35 pvs:B|1|piece|+=-0.67
pvs:B|1|piece|14=0.08 pvs:B|1|piece|3=0.13 pvs:B|1|piece|7=0.09 pvs:B|2|full|+=-0.09 pvs:B|2|full|14=0.13
pvs:B|2|full|7=-0.69 pvs:B|2|open|+=-0.15 pvs:B|2|open|14=0.58 pvs:B|2|piece|+=0.2 pvs:B|2|piece|14=-0.45
pvs:B|2|piece|7=0.64 pvs:B|3|full|+=-0.52 pvs:B|3|full|14=-0.45 pvs:B|3|open|+=-1.05 pvs:B|3|piece|+=0.15
pvs:B|3|piece|14=0.61 pvs:B|3|piece|7=-0.42 pvs:L|0|full|0=0.33 pvs:L|0|full|7=0.22 pvs:N1|0|full|0=-0.16
pvs:N1|0|full|1=-0.37 pvs:N1|0|full|3=-0.23 pvs:N1|0|open|0=-0.08 pvs:N1|0|open|1=-0.23 pvs:N1|0|piece|0=-0.06
pvs:N1|0|piece|1=-0.41 pvs:P1|0|full|0=-0.14 pvs:P1|0|full|1=-0.26 pvs:P1|0|full|3=-0.18 pvs:P1|0|open|0=-0.07
pvs:P1|0|open|3=-0.16 pvs:P1|0|piece|0=-0.08 pvs:P1|0|piece|1=-0.22 pvs:P1|0|piece|3=0.23 pvs:P2|0|full|0=-0.14
pvs:P2|0|full|1=-0.13 pvs:P2|0|open|0=-0.25 pvs:P2|0|open|1=-0.11 pvs:P2|0|piece|1=-0.28 pw:A1|w+=-0.16
pw:A1|w12=0.17 pw:A1|w2=-0.19 pw:A1|w5=-0.3 pw:A2|w+=-0.24 pw:A2|w12=-0.14 pw:A2|w2=-0.25 pw:A2|w5=-0.09 pw:A|w+=0.21
pw:A|w12=0.38 pw:A|w2=-0.32 pw:A|w5=-0.12 pw:B1|w2=-0.35 pw:B1|w5=0.08 pw:B2|w+=-0.3 pw:B2|w12=0.23 pw:B2|w2=-0.42
pw:B2|w5=-0.14 pw:B3|w+=-0.14 pw:B3|w12=-0.19 pw:B3|w2=-0.12 pw:B3|w5=-0.18 pw:B|w12=0.11 pw:B|w2=0.21 pw:L|w+=0.52
pw:L|w12=-0.76 pw:L|w2=-0.12 pw:L|w5=-0.44 pw:N1|w+=-0.38 pw:N1|w12=-0.1 pw:N1|w2=0.09 pw:N1|w5=-0.13 pw:P1|w+=-0.07
pw:P1|w12=-0.2 pw:P1|w2=-0.28 pw:P1|w5=0.07 pw:P2|w+=-0.31 pw:P2|w12=0.06 pw:P2|w5=-0.37 sn:a:(=0.19 sn:a:(|w1=0.46
sn:a:)=0.11 sn:a:,=-0.45 sn:a:,|w+=0.62 sn:a:,|w1=-0.5 sn:a:-=-0.32 sn:a:-|w1=0.17 sn:a:-|w2=-0.26 sn:a:-|w9=-0.73
sn:a:.=-0.13 sn:a:.|w+=0.62 sn:a:.|w5=-0.37 sn:a:.|w9=0.09 sn:a:Cap=0.19 sn:a:Cap|w+=0.19 sn:a:Cap|w2=0.25
sn:a:Cap|w3=-0.66 sn:a:Cap|w5=0.84 sn:a:Cap|w9=0.6 sn:a:a=-0.22 sn:a:about=-0.15 sn:a:about|w2=-0.38 sn:a:adv=0.34
sn:a:adv|w+=0.33 sn:a:adv|w2=0.77 sn:a:and=0.29 sn:a:and|w+=-0.8 sn:a:and|w1=0.91 sn:a:and|w2=0.14 sn:a:and|w3=0.45
sn:a:and|w5=0.18 sn:a:and|w9=0.84 sn:a:as=1.06 sn:a:a|w+=0.3 sn:a:a|w1=0.52 sn:a:but=0.41 sn:a:but|w2=-0.19
sn:a:but|w3=0.36 sn:a:but|w5=0.58 sn:a:but|w9=0.48 sn:a:by=-0.37 sn:a:by|w+=-0.7 sn:a:by|w1=0.36 sn:a:by|w9=-0.34
sn:a:conj|w+=-0.31 sn:a:conj|w1=0.48 sn:a:conj|w2=0.31 sn:a:conj|w3=-0.4 sn:a:conj|w5=-0.12 sn:a:conj|w9=0.61
sn:a:ed=-0.15 sn:a:edge=0.36 sn:a:edge|w+=0.52 sn:a:edge|w1=0.26 sn:a:edge|w2=-0.21 sn:a:edge|w3=0.19
sn:a:edge|w5=-0.16 sn:a:edge|w9=0.21 sn:a:for=0.24 sn:a:for|w1=0.35 sn:a:for|w2=-0.07 sn:a:his=-0.12 sn:a:in=0.18
sn:a:in|w1=0.14 sn:a:in|w2=0.1 sn:a:in|w3=0.39 sn:a:in|w5=-0.55 sn:a:in|w9=0.34 sn:a:is=-0.59 sn:a:it=0.15
sn:a:nouns=-0.2 sn:a:nouns|w1=0.22 sn:a:nouns|w2=-0.17 sn:a:nouns|w3=-0.53 sn:a:of=0.79 sn:a:of|w1=0.5
sn:a:of|w2=0.77 sn:a:on=0.1 sn:a:on|w2=0.13 sn:a:on|w5=0.09 sn:a:or=-0.37 sn:a:or|w1=-0.33 sn:a:or|w5=-0.11
sn:a:p=-0.34 sn:a:prep=0.1 sn:a:prep|w+=0.71 sn:a:prep|w1=0.56 sn:a:prep|w2=-0.5 sn:a:prep|w3=-0.43 sn:a:prep|w5=1.01
sn:a:prep|w9=0.34 sn:a:pron=0.19 sn:a:pron|w1=0.87 sn:a:pron|w2=0.2 sn:a:pron|w3=0.18 sn:a:pron|w5=-0.19
sn:a:pron|w9=0.18 sn:a:p|w+=-0.2 sn:a:p|w1=-1.07 sn:a:p|w3=-0.32 sn:a:quote=-0.57 sn:a:quote|w3=0.14
sn:a:quote|w9=-0.5 sn:a:said=0.21 sn:a:said|w+=0.2 sn:a:said|w5=0.32 sn:a:said|w9=0.42 sn:a:say1=0.16
sn:a:say1|w+=0.44 sn:a:say1|w1=-0.33 sn:a:say1|w2=0.07 sn:a:say1|w3=0.06 sn:a:say1|w5=0.31 sn:a:say2=-0.34
sn:a:say2|w+=0.54 sn:a:say2|w1=-0.23 sn:a:say2|w2=-0.36 sn:a:say2|w9=-0.15 sn:a:that=-0.15 sn:a:that|w1=-0.88
sn:a:that|w2=0.4 sn:a:that|w9=0.08 sn:a:the=0.09 sn:a:the|w2=0.29 sn:a:the|w5=0.39 sn:a:the|w9=-0.41 sn:a:to=0.58
sn:a:to|w1=0.15 sn:a:to|w2=0.24 sn:a:to|w3=0.54 sn:a:verb=-0.11 sn:a:verb|w2=-0.25 sn:a:verb|w3=-0.18
sn:a:verb|w5=0.32 sn:a:was=0.27 sn:a:with=-0.17 sn:a:with|w1=0.43 sn:a:word=-0.47 sn:a:word|w+=-0.63
sn:a:word|w1=-0.53 sn:a:word|w2=-0.18 sn:a:word|w3=0.7 sn:a:word|w5=-0.51 sn:a:word|w9=0.16 sn:alone:true=-0.21
sn:any:true=-0.16 sn:b:(=0.22 sn:b:,|w+=0.53 sn:b:,|w1=0.16 sn:b:,|w2=-0.4 sn:b:,|w3=-0.14 sn:b:,|w5=-0.07
sn:b:,|w9=-0.24 sn:b:-=-0.58 sn:b:-|w+=-0.34 sn:b:-|w9=-0.17 sn:b:.=0.38 sn:b:.|w2=0.71 sn:b:.|w3=0.84 sn:b:.|w5=1.01
sn:b:.|w9=0.27 sn:b::=-0.09 sn:b::|w+=-0.17 sn:b::|w5=0.19 sn:b::|w9=0.59 sn:b:Cap|w+=0.35 sn:b:Cap|w1=-0.31
sn:b:Cap|w5=0.09 sn:b:about=0.25 sn:b:adv=0.11 sn:b:adv|w+=0.2 sn:b:an=-0.13 sn:b:and=-0.24 sn:b:and|w+=0.46
sn:b:and|w1=0.28 sn:b:and|w2=-0.32 sn:b:and|w5=-0.46 sn:b:and|w9=-0.2 sn:b:an|w1=-0.23 sn:b:an|w2=0.67 sn:b:as=0.41
sn:b:as|w1=0.3 sn:b:as|w2=0.46 sn:b:as|w3=0.42 sn:b:a|w+=0.46 sn:b:a|w1=0.18 sn:b:a|w2=-0.18 sn:b:a|w3=-0.16
sn:b:a|w5=0.97 sn:b:called=0.16 sn:b:conj=0.25 sn:b:conj|w+=0.38 sn:b:conj|w9=0.3 sn:b:edge=0.14 sn:b:edge|w+=0.14
sn:b:edge|w1=-0.26 sn:b:edge|w2=0.38 sn:b:edge|w3=0.31 sn:b:edge|w5=0.18 sn:b:ed|w1=0.26 sn:b:ed|w2=0.36
sn:b:for=-0.38 sn:b:for|w+=0.72 sn:b:his=0.11 sn:b:his|w1=0.46 sn:b:his|w2=0.07 sn:b:in=-0.44 sn:b:is=0.24
sn:b:is|w+=-0.12 sn:b:is|w1=0.73 sn:b:is|w2=0.06 sn:b:is|w5=-0.25 sn:b:is|w9=0.42 sn:b:it=0.75 sn:b:like=0.42
sn:b:not=0.11 sn:b:nouns=-0.09 sn:b:nouns|w+=-0.38 sn:b:nouns|w1=0.27 sn:b:nouns|w2=-0.34 sn:b:nouns|w9=0.8
sn:b:of|w1=0.25 sn:b:of|w2=0.08 sn:b:of|w5=0.24 sn:b:on=-0.17 sn:b:or=-0.34 sn:b:p=-0.71 sn:b:poss=-0.25
sn:b:poss|w1=-0.21 sn:b:poss|w2=0.1 sn:b:poss|w3=-0.32 sn:b:poss|w5=-0.49 sn:b:prep=0.15 sn:b:pron|w+=-0.07
sn:b:pron|w1=-0.35 sn:b:pron|w2=0.35 sn:b:pron|w5=0.13 sn:b:pron|w9=0.65 sn:b:p|w1=-0.9 sn:b:p|w3=-0.36
sn:b:quote=-0.38 sn:b:quote|w+=-0.09 sn:b:said=0.35 sn:b:say1=0.3 sn:b:say1|w+=0.53 sn:b:say1|w1=0.34
sn:b:say1|w2=0.38 sn:b:say1|w3=-0.42 sn:b:say1|w9=0.5 sn:b:say2|w+=-0.2 sn:b:say2|w5=0.31 sn:b:that=0.52
sn:b:that|w2=0.3 sn:b:that|w9=0.48 sn:b:the=0.24 sn:b:the|w1=-0.19 sn:b:the|w2=-0.09 sn:b:the|w3=0.32
sn:b:the|w5=0.12 sn:b:the|w9=0.62 sn:b:to=0.09 sn:b:to|w+=0.44 sn:b:to|w1=0.1 sn:b:to|w9=-0.21 sn:b:verb|w+=0.19
sn:b:verb|w1=0.15 sn:b:verb|w2=0.34 sn:b:verb|w3=-0.07 sn:b:verb|w5=-0.08 sn:b:verb|w9=-0.08 sn:b:was=0.16
sn:b:was|w+=0.33 sn:b:was|w1=0.36 sn:b:was|w2=0.45 sn:b:was|w5=-0.36 sn:b:was|w9=0.29 sn:b:with=-0.31
sn:b:word|w+=-0.15 sn:b:word|w1=-0.27 sn:b:word|w2=-0.2 sn:b:word|w3=0.3 sn:b:word|w5=0.07 sn:b:word|w9=0.6
sn:in:false=0.17 sn:in:true=-1.24 sn:k:heading=-1.48 sn:k:paragraph=0.07 sn:l:!=0.22 sn:l:w=-0.15 sn:s:false=0.59
sn:s:true=-2.61 sn:say:false=-0.22 sn:say:true=0.1 sn:t:false=0.11 sn:t:false|b:-=-0.47 sn:t:false|b:.=0.25
sn:t:false|b:Cap=-0.07 sn:t:false|b:about=0.42 sn:t:false|b:adv=0.43 sn:t:false|b:an=-0.13 sn:t:false|b:called=0.11
sn:t:false|b:conj=0.33 sn:t:false|b:ed=0.07 sn:t:false|b:edge=0.24 sn:t:false|b:for=-0.47 sn:t:false|b:his=0.17
sn:t:false|b:is=0.24 sn:t:false|b:it=0.75 sn:t:false|b:not=0.36 sn:t:false|b:nouns=0.1 sn:t:false|b:of=0.2
sn:t:false|b:on=0.62 sn:t:false|b:or=-0.21 sn:t:false|b:p=-0.56 sn:t:false|b:poss=0.47 sn:t:false|b:prep=0.15
sn:t:false|b:pron=0.08 sn:t:false|b:quote=-0.35 sn:t:false|b:said=0.35 sn:t:false|b:that=0.37 sn:t:false|b:the=0.25
sn:t:false|b:to=0.12 sn:t:false|b:verb=0.3 sn:t:false|b:was=0.17 sn:t:false|b:with=-0.17 sn:t:false|w+=0.16
sn:t:false|w1=-0.17 sn:t:false|w2=0.17 sn:t:false|w3=0.08 sn:t:false|w5=0.21 sn:t:false|w9=0.11 sn:t:true=-0.57
sn:t:true|b:,=0.07 sn:t:true|b:.=0.81 sn:t:true|b::=0.08 sn:t:true|b:Cap=0.13 sn:t:true|b:and=-0.36
sn:t:true|b:as=0.44 sn:t:true|b:called=0.14 sn:t:true|b:ed=-0.1 sn:t:true|b:edge=-0.62 sn:t:true|b:in=-0.79
sn:t:true|b:of=-0.21 sn:t:true|b:on=-0.42 sn:t:true|b:p=-0.56 sn:t:true|b:poss=-0.77 sn:t:true|b:quote=-0.08
sn:t:true|b:say1=0.72 sn:t:true|b:the=0.1 sn:t:true|b:verb=-0.61 sn:t:true|b:word=-0.18 sn:t:true|w+=-0.58
sn:t:true|w2=-0.43 sn:t:true|w3=-0.18 sn:t:true|w5=-0.42 sn:t:true|w9=-0.19 sn:w+=0.14 sn:w+|full=0.16
sn:w+|open=0.32 sn:w+|piece=-0.08 sn:w+|say:false=0.13 sn:w+|say:true=0.1 sn:w1=-0.14 sn:w1|full=-0.12
sn:w1|open=-0.16 sn:w1|say:false=-0.25 sn:w1|say:true=0.17 sn:w2|piece=-0.1 sn:w2|say:false=-0.12 sn:w3=-0.15
sn:w3|full=-0.07 sn:w3|open=-0.25 sn:w3|piece=0.15 sn:w3|say:true=-0.23 sn:w5|full=-0.19 sn:w5|open=-0.1
sn:w5|piece=0.23 sn:w5|say:false=-0.21 sn:w5|say:true=0.2 sn:w9=0.06 sn:w9|full=0.09 sn:w9|open=-0.22 sn:w9|piece=0.1
sn:w9|say:true=0.12 u:,|.=0.48 u:,|Cap=0.55 u:,|and=-0.56 u:,|conj=-0.64 u:,|edge=0.66 u:,|false|w+=0.52
u:,|false|w1=-0.24 u:,|false|w2=0.14 u:,|false|w3=0.22 u:,|false|w5=-0.49 u:,|false|w9=-0.24 u:,|prep=0.69
u:,|pron=0.18 u:,|the=-0.5 u:,|true|w1=0.37 u:,|true|w2=-0.6 u:,|true|w3=-0.19 u:,|true|w5=0.7 u:,|word=-0.36
u:-|-=0.36 u:-|by=-0.98 u:-|edge=-0.15 u:-|false|w+=-0.34 u:-|false|w9=-0.17 u:.|Cap=0.99 u:.|edge=0.07
u:.|false|w2=0.65 u:.|false|w3=0.68 u:.|false|w5=0.95 u:.|false|w9=0.26 u:.|pron=0.26 u:.|said=0.41 u:.|say2=0.56
u:.|the=0.43 u:0|groupbody=0.36 u:0|grouprole=0.1 u:0|heshe=-0.21 u:0|i=-0.74 u:0|name=0.25 u:0|names=-0.28
u:0|nominaldoc=-0.62 u:0|nominalother=-0.12 u:0|nominalrole=-0.67 u:0|they=0.13 u:0|we=-0.18 u:0|who=0.27
u:0|you=-0.67 u:1|groupbody=0.76 u:1|groupother=0.46 u:1|grouprole=0.12 u:1|heshe=0.2 u:1|his=0.89 u:1|i=0.11
u:1|it=-0.5 u:1|name=-0.08 u:1|names=0.22 u:1|nominaldoc=0.26 u:1|nominalother=-0.18 u:1|nominalrole=0.8 u:1|org=0.24
u:1|they=-0.57 u:1|you=-0.46 u:2|groupbody=-0.5 u:2|grouprole=0.17 u:2|heshe=0.26 u:2|i=-0.13 u:2|it=-0.22
u:2|names=0.45 u:2|nominalbody=0.13 u:2|nominaldoc=0.22 u:2|nominalrole=0.24 u:2|org=0.2 u:2|they=0.15 u::|Cap=0.54
u::|edge=0.1 u::|false|w+=-0.12 u::|false|w5=0.39 u::|false|w9=0.47 u::|p=0.27 u::|pron=0.18 u::|word=-1.19
u:A1|0|1=-0.22 u:A1|0|2=0.33 u:A1|1|a:Cap=0.2 u:A1|2|a:Cap=0.55 u:A1|2|b:edge=0.29 u:A1|2|w+=0.17 u:A1|full|?=0.72
u:A1|name=0.15 u:A1|piece|w=-0.11 u:A1|sv2=-0.12 u:A|+|2=0.41 u:A|,=0.69 u:A|0|1=0.58 u:A|0|2=0.13 u:A|0|a:verb=0.07
u:A|0|a:word=0.09 u:A|0|b:edge=0.22 u:A|0|b:p=-0.23 u:A|0|b:word=0.1 u:A|0|w+=0.19 u:A|0|w1=-0.14 u:A|0|w3=-0.09
u:A|14|0=0.18 u:A|14|1=-0.15 u:A|14|2=0.11 u:A|1|2=0.33 u:A|1|a:Cap=-0.23 u:A|1|a:pron=0.6 u:A|1|a:say1=0.38
u:A|1|a:the=1.03 u:A|1|a:word=-0.45 u:A|1|b:.=-0.27 u:A|1|w+=0.21 u:A|1|w1=0.4 u:A|1|w2=-0.07 u:A|1|w3=-0.9
u:A|1|w5=0.36 u:A|1|w9=0.1 u:A|2|a:,=0.24 u:A|2|a:Cap=0.06 u:A|2|a:a=-0.21 u:A|2|a:prep=0.16 u:A|2|a:pron=0.07
u:A|2|a:said=0.5 u:A|2|a:say2=-0.54 u:A|2|a:that=0.55 u:A|2|a:the=0.42 u:A|2|a:word=0.26 u:A|2|b:,=-0.21
u:A|2|b:.=0.77 u:A|2|b::=0.82 u:A|2|b:Cap=-0.14 u:A|2|b:edge=0.67 u:A|2|b:of=-0.47 u:A|2|b:p=-0.45 u:A|2|b:poss=-1.11
u:A|2|b:the=0.15 u:A|2|b:to=-0.21 u:A|2|b:was=0.38 u:A|2|b:word=0.16 u:A|2|w+=0.08 u:A|2|w1=-0.14 u:A|2|w3=-0.07
u:A|2|w5=0.26 u:A|2|w9=1.03 u:A|3|0=-0.31 u:A|7|0=-0.44 u:A|7|1=-0.66 u:A|Cap_,=-0.55 u:A|according2=0.61
u:A|and_,=0.52 u:A|full|!=0.5 u:A|full|,=0.19 u:A|full|?=-0.35 u:A|group=0.56 u:A|it=0.1 u:A|name=0.11
u:A|nominal=-0.09 u:A|none=0.27 u:A|open|w=-0.37 u:A|org=0.13 u:A|piece|,=0.84 u:A|sv0=-0.17 u:A|sv1=-0.25
u:A|that_,_t=0.55 u:A|the_,=0.38 u:A|they=-0.48 u:A|vs0=-0.17 u:A|vs1=0.38 u:A|vs2=0.39 u:A|word_,=0.53
u:A|word_p=-0.28 u:B1|+|1=-0.09 u:B1|+|2=0.13 u:B1|,_.=1.15 u:B1|,_._t=0.41 u:B1|.=0.25 u:B1|0|a:edge=-0.63
u:B1|0|b:.=-0.68 u:B1|0|w+=-0.29 u:B1|14|0=0.07 u:B1|14|1=0.52 u:B1|14|2=-0.1 u:B1|1|1=-0.39 u:B1|1|2=0.44
u:B1|1|w+=-0.07 u:B1|2|a:Cap=-0.41 u:B1|2|a:edge=0.34 u:B1|2|b:.=0.5 u:B1|2|b:quote=0.79 u:B1|2|w+=0.19
u:B1|2|w2=-0.41 u:B1|2|w3=-0.22 u:B1|2|w5=0.97 u:B1|2|w9=0.34 u:B1|3|2=-0.09 u:B1|7|2=-0.16 u:B1|Cap_.=0.83
u:B1|according2=0.41 u:B1|full|!=0.18 u:B1|full|,=0.32 u:B1|full|.=-0.14 u:B1|full|?=0.75 u:B1|group=0.23
u:B1|heshe=-0.34 u:B1|in_.=-0.08 u:B1|nominal=0.14 u:B1|nouns_.=0.42 u:B1|of_.=0.58 u:B1|on_.=0.7 u:B1|open|w=0.43
u:B1|org=0.27 u:B1|piece|.=-0.3 u:B1|prep_.=-0.15 u:B1|pron_.=-0.33 u:B1|sv0=-0.22 u:B1|sv1=-0.32 u:B1|sv2=0.11
u:B1|the_.=-0.34 u:B1|to_.=-0.7 u:B1|word_.=0.7 u:B2|+|0=-0.26 u:B2|+|2=0.37 u:B2|2|a:edge=0.39 u:B2|2|b:.=0.27
u:B2|full|.=0.4 u:B2|name=0.2 u:B2|sv0=-0.16 u:B2|sv2=0.35 u:B|+|0=0.25 u:B|+|1=-0.31 u:B|+|2=-0.2 u:B|,=0.34
u:B|,_that_t=0.45 u:B|0|0=0.41 u:B|0|1=0.11 u:B|0|2=-0.12 u:B|0|a:,=-0.12 u:B|0|a:.=0.61 u:B|0|a:Cap=0.28
u:B|0|a:and=-0.41 u:B|0|a:but=0.58 u:B|0|a:conj=-0.28 u:B|0|a:edge=0.49 u:B|0|a:for=-0.55 u:B|0|a:in=-0.21
u:B|0|a:nouns=0.47 u:B|0|a:of=0.69 u:B|0|a:on=0.09 u:B|0|a:prep=-0.37 u:B|0|a:pron=-0.2 u:B|0|a:say1=-0.37
u:B|0|a:the=-0.24 u:B|0|a:to=0.47 u:B|0|a:verb=-0.2 u:B|0|a:with=-0.16 u:B|0|a:word=-0.29 u:B|0|b:,=0.56
u:B|0|b:-=-0.32 u:B|0|b::=0.38 u:B|0|b:a=0.16 u:B|0|b:an=-0.06 u:B|0|b:and=-0.65 u:B|0|b:as=-0.21 u:B|0|b:ed=0.3
u:B|0|b:his=-0.32 u:B|0|b:of=-0.32 u:B|0|b:poss=0.5 u:B|0|b:say1=0.76 u:B|0|b:to=-0.13 u:B|0|b:verb=-0.25
u:B|0|w+=0.52 u:B|0|w2=-0.19 u:B|0|w3=0.41 u:B|0|w5=0.07 u:B|0|w9=-0.45 u:B|14|0=-0.08 u:B|14|1=-0.08 u:B|14|2=0.14
u:B|1|0=-0.57 u:B|1|1=0.11 u:B|1|2=0.21 u:B|1|a:(=0.8 u:B|1|a:.=-0.38 u:B|1|a:Cap=0.42 u:B|1|a:and=0.67
u:B|1|a:but=0.43 u:B|1|a:by=0.53 u:B|1|a:conj=0.2 u:B|1|a:for=0.7 u:B|1|a:in=0.3 u:B|1|a:of=0.54 u:B|1|a:on=-0.15
u:B|1|a:or=-0.34 u:B|1|a:p=-0.08 u:B|1|a:prep=-0.25 u:B|1|a:say2=-0.59 u:B|1|a:that=-0.48 u:B|1|a:the=0.09
u:B|1|a:to=0.6 u:B|1|a:with=0.29 u:B|1|a:word=0.19 u:B|1|b:,=-0.41 u:B|1|b::=0.11 u:B|1|b:a=-0.17 u:B|1|b:an=0.32
u:B|1|b:and=0.17 u:B|1|b:as=-0.27 u:B|1|b:called=-0.12 u:B|1|b:for=-0.14 u:B|1|b:his=-0.36 u:B|1|b:is=-0.24
u:B|1|b:it=0.69 u:B|1|b:nouns=0.95 u:B|1|b:of=0.34 u:B|1|b:on=0.87 u:B|1|b:poss=0.55 u:B|1|b:pron=0.26
u:B|1|b:say1=0.14 u:B|1|b:that=0.4 u:B|1|b:the=0.65 u:B|1|b:verb=-0.31 u:B|1|b:word=0.54 u:B|1|w+=0.55 u:B|1|w1=0.17
u:B|1|w2=0.24 u:B|1|w5=-0.22 u:B|1|w9=0.18 u:B|2|a:)=-0.27 u:B|2|a:.=-0.31 u:B|2|a:Cap=0.8 u:B|2|a:a=-0.08
u:B|2|a:adv=0.52 u:B|2|a:and=-0.11 u:B|2|a:but=0.19 u:B|2|a:by=0.58 u:B|2|a:conj=0.27 u:B|2|a:edge=0.25
u:B|2|a:for=0.86 u:B|2|a:in=0.26 u:B|2|a:nouns=-0.14 u:B|2|a:of=0.52 u:B|2|a:p=0.24 u:B|2|a:prep=0.4
u:B|2|a:pron=0.91 u:B|2|a:quote=-0.71 u:B|2|a:say1=0.78 u:B|2|a:say2=0.64 u:B|2|a:that=-0.11 u:B|2|a:the=0.17
u:B|2|a:to=0.26 u:B|2|a:verb=-0.25 u:B|2|a:with=-0.14 u:B|2|a:word=0.17 u:B|2|b:,=-0.22 u:B|2|b::=0.49
u:B|2|b:Cap=0.7 u:B|2|b:a=0.79 u:B|2|b:adv=0.62 u:B|2|b:an=-0.57 u:B|2|b:and=0.11 u:B|2|b:as=0.6 u:B|2|b:called=0.14
u:B|2|b:conj=0.49 u:B|2|b:ed=-0.37 u:B|2|b:his=0.42 u:B|2|b:is=0.16 u:B|2|b:nouns=-0.17 u:B|2|b:of=0.27
u:B|2|b:poss=-0.59 u:B|2|b:prep=0.76 u:B|2|b:pron=-0.14 u:B|2|b:said=0.22 u:B|2|b:say1=0.61 u:B|2|b:say2=-0.1
u:B|2|b:the=0.15 u:B|2|b:to=0.65 u:B|2|b:verb=0.82 u:B|2|b:was=0.64 u:B|2|b:word=-0.34 u:B|2|w+=-0.1 u:B|2|w1=0.56
u:B|2|w2=-0.1 u:B|2|w3=0.07 u:B|2|w5=0.15 u:B|2|w9=0.27 u:B|3|0=-0.07 u:B|3|1=0.28 u:B|3|2=-0.21 u:B|7|0=0.09
u:B|7|1=0.51 u:B|7|2=0.69 u:B|:=0.78 u:B|Cap_,=0.66 u:B|Cap_Cap=0.6 u:B|Cap_a=0.29 u:B|Cap_an=-0.45 u:B|Cap_and=0.57
u:B|Cap_is=0.49 u:B|Cap_nouns=0.56 u:B|Cap_poss=-0.91 u:B|Cap_pron=-0.5 u:B|Cap_the=0.85 u:B|Cap_to=0.78
u:B|Cap_verb_t=0.43 u:B|Cap_word=0.42 u:B|a_,=0.34 u:B|a_:=-0.36 u:B|a_the=0.36 u:B|according2=-0.1 u:B|as=-0.61
u:B|bare1=0.13 u:B|full|!=0.15 u:B|full|,=0.13 u:B|full|.=0.16 u:B|full|?=-0.48 u:B|heshe=0.31 u:B|his_,=0.18
u:B|his_word=0.34 u:B|i=-0.34 u:B|it=-0.32 u:B|it_was=0.29 u:B|name=0.3 u:B|nominal=0.14 u:B|none=0.14
u:B|noun1=-0.07 u:B|on_,=-0.58 u:B|org=0.31 u:B|piece|!=0.47 u:B|piece|.=0.2 u:B|piece|?=-0.54 u:B|piece|w=0.21
u:B|prep_,=-0.09 u:B|prep_a=0.93 u:B|prep_the=-0.89 u:B|pron=0.46 u:B|pron_,=0.13 u:B|pron_:=0.84 u:B|pron_Cap=0.46
u:B|pron_a=0.85 u:B|pron_poss=0.88 u:B|pron_verb=0.36 u:B|pron_was=0.5 u:B|pron_word=0.7 u:B|sv1=0.32 u:B|sv2=0.3
u:B|that=-0.16 u:B|that_,_t=-0.24 u:B|that_Cap_t=0.8 u:B|that_a_t=1.11 u:B|that_and_t=0.5 u:B|that_is_t=0.82
u:B|that_poss_t=0.2 u:B|that_the_t=0.98 u:B|that_verb_t=0.26 u:B|that_was_t=0.34 u:B|that_word_t=0.75 u:B|the=0.3
u:B|the_,=-0.2 u:B|the_:=0.57 u:B|the_Cap=-0.64 u:B|the_a=0.11 u:B|the_as=-0.15 u:B|the_nouns=-0.06
u:B|the_verb=-0.35 u:B|the_word=0.77 u:B|to=0.55 u:B|to_,=0.31 u:B|vs2=-0.74 u:B|word_,=-0.75 u:B|word_:=0.49
u:B|word_a=0.29 u:B|word_to=-0.19 u:B|word_verb=0.32 u:B|word_word=0.4 u:B|you=-0.45 u:Cap|edge=0.3
u:Cap|false|w+=0.44 u:Cap|false|w1=-0.32 u:Cap|false|w2=-0.54 u:Cap|false|w3=0.11 u:Cap|false|w5=0.26 u:Cap|in=-0.45
u:Cap|p=0.11 u:Cap|the=-0.22 u:Cap|true|w2=0.67 u:Cap|true|w5=-0.18 u:Cap|word=0.35 u:L|0|2=-0.16 u:L|2|a:edge=-0.46
u:L|2|b::=0.12 u:L|2|b:Cap=-0.21 u:L|2|w+=0.67 u:L|2|w5=-0.41 u:L|2|w9=-0.8 u:L|3|2=-0.36 u:L|label2=-0.36
u:L|name=-0.43 u:L|none=-0.16 u:L|open|w=-0.63 u:N1|=-0.43 u:N1|0|1=-0.54 u:N1|0|a:Cap=-0.32 u:N1|0|a:edge=-0.42
u:N1|0|a:p=-0.23 u:N1|0|a:word=-0.51 u:N1|0|b:Cap=-0.21 u:N1|0|b:p=-0.1 u:N1|0|w1=-0.34 u:N1|0|w2=0.07
u:N1|1|a:word=-0.3 u:N1|1|b:Cap=-0.43 u:N1|1|b:edge=-0.15 u:N1|1|b:p=-0.07 u:N1|1|w1=-0.21 u:N1|1|w3=-0.09
u:N1|2|a:Cap=0.28 u:N1|2|a:edge=0.34 u:N1|2|a:p=0.14 u:N1|2|a:word=-0.84 u:N1|2|b:Cap=0.17 u:N1|2|b:edge=-0.08
u:N1|2|w+=0.27 u:N1|2|w1=-0.47 u:N1|2|w2=0.29 u:N1|2|w3=-0.13 u:N1|full|,=-0.81 u:N1|full|.=-0.15 u:N1|group=0.11
u:N1|heshe=-0.31 u:N1|label2=-0.17 u:N1|name=-0.16 u:N1|nominal=0.08 u:N1|open|w=-0.37 u:N1|org=-0.53
u:N1|piece|.=0.32 u:N1|sv0=-0.15 u:N1|sv1=-0.66 u:N1|sv2=-0.09 u:P1|0|0=-0.11 u:P1|0|2=-0.12 u:P1|0|a:edge=-0.61
u:P1|0|a:p=0.45 u:P1|0|a:word=-0.72 u:P1|0|b:edge=0.14 u:P1|0|b:p=-0.32 u:P1|0|w+=-0.22 u:P1|0|w1=-0.41
u:P1|1|0=-0.14 u:P1|1|2=0.35 u:P1|1|a:edge=-0.18 u:P1|1|a:p=0.4 u:P1|1|a:word=0.17 u:P1|1|b:edge=-0.62
u:P1|1|b:p=-0.57 u:P1|1|w1=-0.14 u:P1|2|a:edge=0.55 u:P1|2|a:p=-0.41 u:P1|2|a:word=-0.24 u:P1|2|b:edge=-0.52
u:P1|2|b:p=-0.12 u:P1|2|w+=-0.13 u:P1|2|w1=-0.39 u:P1|2|w2=0.61 u:P1|2|w3=-0.1 u:P1|2|w5=0.12 u:P1|according2=0.58
u:P1|colon=-0.31 u:P1|full|,=-0.96 u:P1|full|.=0.43 u:P1|full|?=0.66 u:P1|group=0.24 u:P1|heshe=0.13
u:P1|nominal=-0.63 u:P1|open|w=0.24 u:P1|piece|,=0.2 u:P1|piece|w=-0.85 u:P1|sv0=-0.24 u:P1|sv2=-0.14 u:P1|vs2=0.63
u:P2|=-0.4 u:P2|0|2=-0.23 u:P2|1|2=0.1 u:P2|2|b:edge=0.43 u:P2|2|w+=-0.3 u:P2|2|w1=0.57 u:P2|full|.=-0.4
u:P2|label2=-0.79 u:P2|name=-0.4 u:P2|sv2=0.56 u:adv|edge=0.39 u:adv|false|w+=0.2 u:and|edge=0.14 u:and|false|w+=0.46
u:and|false|w1=0.26 u:and|false|w2=-0.49 u:and|false|w5=-0.18 u:and|false|w9=0.43 u:an|false|w1=-0.22
u:an|false|w2=0.67 u:as|Cap=0.61 u:as|and=-0.07 u:as|false|w1=0.45 u:as|false|w2=0.09 u:as|false|w3=0.75
u:as|false|w5=-0.3 u:a|Cap=0.45 u:a|and=0.08 u:a|conj=0.75 u:a|false|w+=0.46 u:a|false|w1=0.13 u:a|false|w3=-0.38
u:a|false|w5=1.11 u:a|for=-0.1 u:a|in=0.74 u:a|prep=-0.3 u:a|pron=0.82 u:a|to=0.4 u:a|true|w2=-0.42 u:a|word=0.1
u:base|1|B=0.32 u:base|2|A=-0.42 u:base|2|P1=0.14 u:cfalse|full|w2=0.09 u:cfalse|full|w5=0.37 u:cfalse|full|w9=-0.06
u:cfalse|open|w+=0.1 u:cfalse|open|w1=-0.19 u:cfalse|open|w2=0.08 u:cfalse|open|w5=0.11 u:cfalse|piece|w+=0.19
u:cfalse|piece|w2=-0.09 u:cfalse|piece|w3=0.27 u:cfalse|piece|w9=0.06 u:conj|edge=0.48 u:conj|false|w+=0.38
u:conj|false|w9=0.4 u:ctrue|full|w+=0.13 u:ctrue|full|w1=-0.21 u:ctrue|full|w2=-0.26 u:ctrue|full|w3=-0.29
u:ctrue|full|w5=-0.69 u:ctrue|full|w9=0.33 u:ctrue|open|w+=0.67 u:ctrue|open|w1=0.14 u:ctrue|open|w3=-0.86
u:ctrue|open|w5=-0.35 u:ctrue|piece|w+=0.2 u:ctrue|piece|w1=0.18 u:ctrue|piece|w2=0.16 u:ctrue|piece|w3=0.11
u:ctrue|piece|w5=0.75 u:ctrue|piece|w9=-0.06 u:edge|Cap=0.27 u:edge|a=0.53 u:edge|edge=-0.21 u:edge|false|w+=0.14
u:edge|false|w2=0.53 u:edge|false|w3=0.61 u:edge|false|w5=0.4 u:edge|pron=0.17 u:edge|quote=-0.33 u:edge|said=0.38
u:edge|say2=1.14 u:edge|the=-0.3 u:edge|true|w1=-0.24 u:edge|true|w3=-0.56 u:edge|true|w5=-0.39 u:edge|word=0.07
u:ed|false|w2=0.36 u:finite|0|A=-0.23 u:finite|0|B=-0.07 u:finite|0|B1=-0.22 u:finite|0|B2=-0.16 u:finite|0|N1=-0.12
u:finite|0|P1=-0.24 u:finite|1|A=-0.15 u:finite|1|A1=0.13 u:finite|1|B=0.06 u:finite|1|B1=-0.24 u:finite|1|N1=-0.62
u:finite|1|P1=0.33 u:finite|2|A=0.26 u:finite|2|A1=-0.1 u:finite|2|B=0.24 u:finite|2|B1=0.07 u:finite|2|B2=0.41
u:finite|2|N1=0.09 u:finite|2|P1=0.09 u:finite|2|P2=0.77 u:for|false|w+=0.72 u:full|!|w+=0.64 u:full|!|w5=-0.06
u:full|!|w9=-0.42 u:full|,|w1=-0.39 u:full|,|w3=0.15 u:full|,|w5=-0.19 u:full|,|w9=0.34 u:full|.|w+=0.17
u:full|.|w1=0.26 u:full|.|w2=-0.17 u:full|.|w3=-0.51 u:full|.|w5=0.17 u:full|.|w9=-0.11 u:full|?|w+=0.26
u:full|?|w5=-0.25 u:full|?|w9=0.53 u:his|false|w1=0.19 u:his|false|w2=0.15 u:his|word=0.08 u:is|Cap=-0.39
u:is|and=-0.47 u:is|edge=0.15 u:is|false|w+=-0.12 u:is|false|w1=0.71 u:is|false|w2=0.06 u:is|false|w5=-0.25
u:is|false|w9=0.46 u:none=-0.16 u:none|1|P1=-0.15 u:none|2|A=0.61 u:none|2|B=-0.1 u:none|2|B1=0.41 u:none|2|L=-0.36
u:none|2|N1=-0.1 u:none|2|P1=0.28 u:none|2|P2=-0.68 u:nouns|false|w+=-0.38 u:nouns|false|w1=0.27 u:nouns|false|w9=0.8
u:of|edge=-0.36 u:of|false|w1=-0.25 u:of|false|w2=0.55 u:of|false|w3=0.09 u:of|false|w5=0.24 u:of|true|w1=0.65
u:of|true|w3=-0.08 u:on|edge=0.31 u:open|w|w+=0.32 u:open|w|w1=-0.16 u:open|w|w3=-0.25 u:open|w|w5=-0.1
u:open|w|w9=-0.22 u:participle|0|B=-0.14 u:participle|1|A=-0.25 u:participle|1|B=0.56 u:participle|1|P1=-0.29
u:participle|2|P1=-0.41 u:past-participle|1|B=-0.3 u:piece|,|w+=0.77 u:piece|,|w1=-0.34 u:piece|,|w3=0.27
u:piece|,|w5=0.15 u:piece|,|w9=0.08 u:piece|.|w+=-0.17 u:piece|.|w1=0.52 u:piece|.|w2=-0.17 u:piece|.|w3=0.71
u:piece|.|w5=0.14 u:piece|.|w9=-0.22 u:piece|?|w+=0.61 u:piece|w|w+=-0.33 u:piece|w|w3=-0.17 u:piece|w|w5=0.15
u:piece|w|w9=0.59 u:poss|Cap=-0.98 u:poss|edge=-0.38 u:poss|false|w2=0.52 u:poss|on=0.18 u:poss|quote=-0.45
u:poss|true|w2=-0.18 u:poss|true|w3=-0.32 u:poss|true|w5=-0.82 u:poss|word=-0.21 u:pron|and=-0.46 u:pron|edge=0.98
u:pron|false|w+=-0.07 u:pron|false|w1=-0.35 u:pron|false|w2=0.68 u:pron|false|w5=0.13 u:pron|false|w9=0.65
u:pron|pron=0.1 u:p|edge=0.3 u:p|false|w1=-0.84 u:p|p=-0.93 u:p|true|w1=-0.43 u:p|true|w3=-0.36 u:p|word=-0.78
u:quote|edge=0.18 u:quote|false|w+=-0.09 u:say1|edge=0.1 u:say1|false|w+=0.53 u:say1|false|w1=0.33
u:say1|false|w2=0.09 u:say1|false|w3=-0.54 u:say1|prep=0.13 u:say1|pron=-0.36 u:say2|edge=0.29 u:say2|false|w+=-0.2
u:say2|false|w5=0.08 u:that|edge=0.96 u:that|false|w2=0.3 u:that|false|w9=0.48 u:that|verb=0.08 u:the|Cap=0.24
u:the|and=0.71 u:the|edge=0.34 u:the|false|w1=0.12 u:the|false|w2=-0.37 u:the|false|w3=0.43 u:the|false|w5=0.63
u:the|false|w9=0.51 u:the|of=0.37 u:the|that=0.69 u:the|true|w1=-0.8 u:the|true|w2=0.47 u:the|true|w3=0.08
u:the|true|w5=-0.17 u:the|verb=-0.44 u:the|word=-0.5 u:to|Cap=0.62 u:to|and=0.57 u:to|edge=0.56 u:to|false|w+=0.44
u:to|false|w1=0.1 u:to|false|w2=-0.11 u:to|false|w3=0.23 u:to|false|w5=-0.06 u:to|word=-0.27 u:verb|Cap=0.6
u:verb|and=-0.34 u:verb|conj=0.41 u:verb|edge=-0.34 u:verb|false|w+=0.19 u:verb|false|w1=0.17 u:verb|false|w2=1.09
u:verb|false|w3=-0.07 u:verb|false|w5=0.07 u:verb|false|w9=-0.08 u:verb|for=0.65 u:verb|in=0.7 u:verb|prep=-0.24
u:verb|pron=0.62 u:verb|the=0.5 u:verb|true|w2=-0.45 u:verb|word=0.56 u:was|conj=0.34 u:was|edge=-0.64
u:was|false|w+=0.33 u:was|false|w1=0.4 u:was|false|w2=0.45 u:was|false|w5=-0.36 u:was|false|w9=0.29 u:was|to=0.26
u:word|Cap=-0.67 u:word|and=1.17 u:word|but=-0.23 u:word|edge=-0.21 u:word|false|w+=-0.15 u:word|false|w1=-0.27
u:word|false|w2=-0.14 u:word|false|w3=0.78 u:word|false|w5=0.47 u:word|false|w9=0.6 u:word|that=-0.67
u:word|verb=0.23 u:word|word=0.47`;

/**
 * What each feature of a candidate counts for. Made by `npm run eval:attribution -- --learn`: numbers only, and the
 * features are classes of form and place (features.ts).
 */
export const weights: Record<string, number> = {};
for (const entry of LEARNED.split(/\s+/)) {
  const at = entry.lastIndexOf('=');
  weights[entry.slice(0, at)] = Number(entry.slice(at + 1));
}

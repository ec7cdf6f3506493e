const LEARNED = `c=0.07 c:A=0.22 c:A|full|0=-0.33 c:A|piece|0=0.58 c:B1=0.11 c:B1|full|0=0.22 c:B1|full|1=0.31 c:B1|open|0=0.19
c:B1|piece|0=0.24 c:B1|piece|1=-0.39 c:B1|piece|2=-0.51 c:B2=0.32 c:B2|full|1=0.51 c:B2|piece|1=-0.18 c:B3=-0.07
c:B|full|0=-0.29 c:B|full|1=-0.48 c:B|open|0=-0.87 c:B|piece|0=-0.15 c:B|piece|1=0.7 c:B|piece|2=0.26 c:P1=-0.06
c:P1|full|1=0.36 c:P1|full|2=-0.6 c:P1|full|3=-0.15 c:P1|open|1=0.09 c:P1|open|2=0.2 c:P1|piece|1=-0.87
c:P1|piece|2=-0.12 c:P1|piece|3=-0.21 c:P2=-0.22 c:P2|full|0=-0.34 c:P2|full|1=0.19 c:P2|full|2=-0.38
c:P2|full|3=-0.08 c:P2|open|1=-0.28 c:P2|open|2=-0.07 c:P2|piece|0=0.32 c:P2|piece|1=-0.53 c:P2|piece|2=-0.41
c:P2|piece|3=0.09 c:alone:true=0.31 c:b:(=0.46 c:b:,=0.43 c:b:.=0.27 c:b::=-0.59 c:b:a=0.71 c:b:an=-0.73 c:b:and=0.43
c:b:as=0.26 c:b:called=0.2 c:b:conj=0.47 c:b:ed=-0.5 c:b:edge=0.21 c:b:for=-0.08 c:b:his=-0.47 c:b:in=-0.23
c:b:is=-0.36 c:b:it=0.31 c:b:nouns=0.38 c:b:of=0.46 c:b:on=-0.41 c:b:or=0.66 c:b:p=-0.08 c:b:poss=-0.73 c:b:prep=0.08
c:b:quote=0.06 c:b:said=-0.1 c:b:say2=0.15 c:b:that=0.12 c:b:the=-0.21 c:b:verb=0.14 c:b:was=0.21 c:b:with=0.4
c:b:word=-1.14 c:piece=0.1 c:w12=0.32 c:w5=-0.12 cue:according|A|14=0.78 cue:according|A|7=0.34
cue:according|A|b:edge=0.21 cue:according|A|piece=1.05 cue:according|B1|+=-0.29 cue:according|B1|b:.=0.34
cue:according|B1|full=0.51 cue:according|B|+=-0.07 cue:according|B|1=-0.2 cue:according|B|7=0.75
cue:according|B|b:,=0.24 cue:according|B|piece=0.14 cue:according|N1|0=-0.39 cue:according|N1|full=-0.22
cue:according|N1|piece=-0.34 cue:according|P1|0=-0.12 cue:according|P1|1=-0.22 cue:according|P1|b:.=-0.19
cue:according|P1|b:edge=-0.2 cue:according|P1|b:the=-0.25 cue:according|P1|full=-0.39 cue:according|P1|open=-0.32
cue:according|P1|piece=0.12 cue:according|P2|0=0.21 cue:according|P2|full=-0.19 cue:according|none|false=0.3
cue:aux|A1|+=-0.15 cue:aux|A1|0=-0.11 cue:aux|A1|14=-0.13 cue:aux|A1|3=-0.11 cue:aux|A1|7=-0.08 cue:aux|A1|b::=-0.1
cue:aux|A1|b:edge=-0.15 cue:aux|A1|b:say1=-0.07 cue:aux|A1|full=-0.24 cue:aux|A1|open=-0.08 cue:aux|A1|piece=-0.19
cue:aux|A2|+=-0.12 cue:aux|A2|14=-0.07 cue:aux|A2|b:edge=-0.09 cue:aux|A2|full=-0.09 cue:aux|A2|open=-0.08
cue:aux|A|+=-0.21 cue:aux|A|0=-0.42 cue:aux|A|1=-0.23 cue:aux|A|14=-0.4 cue:aux|A|3=-0.31 cue:aux|A|7=-0.3
cue:aux|A|b:,=-0.12 cue:aux|A|b:.=0.09 cue:aux|A|b:Cap=-0.46 cue:aux|A|b:a=-0.07 cue:aux|A|b:and=-0.11
cue:aux|A|b:edge=-0.21 cue:aux|A|b:is=-0.37 cue:aux|A|b:nouns=-0.14 cue:aux|A|b:pron=-0.15 cue:aux|A|b:say1=-0.07
cue:aux|A|b:the=-0.11 cue:aux|A|b:word=-0.09 cue:aux|A|full=-0.13 cue:aux|A|open=-0.35 cue:aux|A|piece=-0.92
cue:aux|B1|+=-0.46 cue:aux|B1|14=-0.45 cue:aux|B1|7=-0.21 cue:aux|B1|b:,=-0.11 cue:aux|B1|b:.=-0.54
cue:aux|B1|b::=-0.1 cue:aux|B1|b:and=-0.06 cue:aux|B1|b:of=-0.12 cue:aux|B1|full=-0.7 cue:aux|B1|open=-0.11
cue:aux|B1|piece=-0.27 cue:aux|B2|+=0.23 cue:aux|B2|14=-0.06 cue:aux|B2|b:,=0.42 cue:aux|B2|b:.=-0.37
cue:aux|B2|full=0.26 cue:aux|B2|piece=-0.1 cue:aux|B|+=0.22 cue:aux|B|0=-1.07 cue:aux|B|1=-0.36 cue:aux|B|14=-0.32
cue:aux|B|3=-0.5 cue:aux|B|7=-0.26 cue:aux|B|b:,=-0.08 cue:aux|B|b::=0.18 cue:aux|B|b:Cap=-0.44 cue:aux|B|b:a=0.24
cue:aux|B|b:adv=-0.39 cue:aux|B|b:an=-0.13 cue:aux|B|b:and=0.12 cue:aux|B|b:as=-0.64 cue:aux|B|b:conj=-0.46
cue:aux|B|b:ed=-0.65 cue:aux|B|b:his=-0.65 cue:aux|B|b:in=-0.09 cue:aux|B|b:is=-0.78 cue:aux|B|b:not=-0.32
cue:aux|B|b:nouns=0.16 cue:aux|B|b:of=-0.25 cue:aux|B|b:or=-0.61 cue:aux|B|b:poss=-0.85 cue:aux|B|b:pron=0.21
cue:aux|B|b:say1=-0.11 cue:aux|B|b:say2=-0.36 cue:aux|B|b:that=-0.19 cue:aux|B|b:the=-0.53 cue:aux|B|b:to=-0.08
cue:aux|B|b:was=-0.49 cue:aux|B|b:word=0.47 cue:aux|B|full=-0.31 cue:aux|B|piece=-0.45 cue:aux|N1|0=0.22
cue:aux|N1|1=-0.18 cue:aux|N1|3=-0.08 cue:aux|N1|b:,=-0.08 cue:aux|N1|b:.=-0.22 cue:aux|N1|b::=0.49
cue:aux|N1|b:a=-0.08 cue:aux|N1|b:as=-0.1 cue:aux|N1|b:conj=-0.12 cue:aux|N1|b:edge=-0.72 cue:aux|N1|b:is=0.53
cue:aux|N1|b:of=-0.08 cue:aux|N1|b:quote=-0.16 cue:aux|N1|b:the=-0.09 cue:aux|N1|b:to=-0.08 cue:aux|N1|b:verb=-0.08
cue:aux|N1|b:word=-0.08 cue:aux|N1|open=-0.12 cue:aux|N1|piece=0.23 cue:aux|P1|0=-0.46 cue:aux|P1|1=-0.27
cue:aux|P1|3=-0.09 cue:aux|P1|b:,=-0.08 cue:aux|P1|b:.=-0.25 cue:aux|P1|b:Cap=-0.12 cue:aux|P1|b:edge=-0.94
cue:aux|P1|b:is=-0.09 cue:aux|P1|b:the=-0.12 cue:aux|P1|full=-0.56 cue:aux|P1|open=-0.27 cue:aux|P1|piece=-0.27
cue:aux|finite|false=-0.31 cue:aux|finite|true=-0.45 cue:aux|participle|false=-0.32 cue:bare|B|0=0.16
cue:bare|B|b::=0.16 cue:bare|B|full=0.16 cue:bare|N1|0=-0.23 cue:bare|N1|full=-0.12 cue:bare|P1|0=0.28
cue:bare|P1|b::=0.29 cue:bare|P1|full=0.18 cue:bare|P2|0=-0.14 cue:bare|none|false=0.23 cue:describe|A1|+=-0.08
cue:describe|A1|0=-0.18 cue:describe|A1|full=-0.08 cue:describe|A1|piece=-0.27 cue:describe|A|+=-0.15
cue:describe|A|0=-0.23 cue:describe|A|1=-0.12 cue:describe|A|14=0.12 cue:describe|A|7=-0.53
cue:describe|A|b:the=-0.33 cue:describe|A|full=-0.25 cue:describe|A|open=0.08 cue:describe|A|piece=-0.65
cue:describe|B1|+=-0.17 cue:describe|B1|14=0.24 cue:describe|B1|7=-0.28 cue:describe|B1|b:Cap=-0.13
cue:describe|B1|piece=-0.24 cue:describe|B2|+=-0.16 cue:describe|B2|b:.=-0.13 cue:describe|B2|full=-0.14
cue:describe|B|+=0.25 cue:describe|B|0=-0.07 cue:describe|B|1=0.59 cue:describe|B|3=-0.34 cue:describe|B|b:,=-0.22
cue:describe|B|b::=-0.11 cue:describe|B|b:a=0.28 cue:describe|B|b:an=-0.34 cue:describe|B|b:and=-0.65
cue:describe|B|b:as=0.33 cue:describe|B|b:called=0.07 cue:describe|B|b:for=0.18 cue:describe|B|b:it=0.62
cue:describe|B|b:nouns=0.13 cue:describe|B|b:of=0.69 cue:describe|B|b:pron=0.91 cue:describe|B|b:say1=0.06
cue:describe|B|b:the=-0.81 cue:describe|B|b:to=-0.39 cue:describe|B|b:verb=0.32 cue:describe|B|b:word=0.2
cue:describe|B|full=0.13 cue:describe|B|open=0.2 cue:describe|B|piece=0.11 cue:describe|N1|0=-0.27
cue:describe|N1|1=-0.28 cue:describe|N1|b:.=-0.07 cue:describe|N1|b:edge=-0.34 cue:describe|N1|full=-0.32
cue:describe|N1|piece=-0.2 cue:describe|P1|0=-0.33 cue:describe|P1|1=-0.41 cue:describe|P1|3=-0.16
cue:describe|P1|b:,=-0.27 cue:describe|P1|b:.=-0.19 cue:describe|P1|b:Cap=-0.15 cue:describe|P1|b:as=-0.12
cue:describe|P1|b:edge=-0.25 cue:describe|P1|b:p=-0.09 cue:describe|P1|b:quote=-0.08 cue:describe|P1|b:the=-0.17
cue:describe|P1|full=-0.43 cue:describe|P1|piece=-0.46 cue:describe|P2|0=-0.15 cue:describe|P2|full=-0.06
cue:describe|base|false=-0.28 cue:describe|base|true=0.06 cue:describe|finite|false=0.09
cue:describe|participle|false=-0.51 cue:describe|past-participle|false=-0.35 cue:judge|A1|+=-0.1 cue:judge|A1|0=-0.2
cue:judge|A1|piece=-0.28 cue:judge|A|+=-0.37 cue:judge|A|0=0.36 cue:judge|A|1=0.12 cue:judge|A|14=-0.43
cue:judge|A|3=-0.17 cue:judge|A|7=0.32 cue:judge|A|b:.=-0.09 cue:judge|A|b:a=-0.09 cue:judge|A|b:edge=0.16
cue:judge|A|b:the=-0.22 cue:judge|A|full=-0.18 cue:judge|A|piece=0.16 cue:judge|B1|+=-0.37 cue:judge|B1|14=0.27
cue:judge|B1|3=-0.07 cue:judge|B1|7=-0.07 cue:judge|B1|b:.=0.27 cue:judge|B1|full=0.14 cue:judge|B1|piece=-0.26
cue:judge|B2|+=-0.07 cue:judge|B2|b:.=-0.08 cue:judge|B2|full=-0.08 cue:judge|B3|+=-0.09 cue:judge|B3|b:.=-0.06
cue:judge|B3|full=-0.08 cue:judge|B|+=0.17 cue:judge|B|0=0.26 cue:judge|B|1=-0.51 cue:judge|B|14=0.64
cue:judge|B|7=-0.12 cue:judge|B|b:,=0.57 cue:judge|B|b::=0.16 cue:judge|B|b:Cap=-0.14 cue:judge|B|b:a=-0.18
cue:judge|B|b:as=-0.75 cue:judge|B|b:on=0.12 cue:judge|B|b:the=0.36 cue:judge|B|b:verb=-0.09 cue:judge|B|b:word=0.85
cue:judge|B|full=0.37 cue:judge|B|open=-0.19 cue:judge|B|piece=0.25 cue:judge|N1|0=-0.48 cue:judge|N1|b:.=-0.08
cue:judge|N1|b:a=-0.12 cue:judge|N1|b:edge=-0.48 cue:judge|N1|b:the=-0.07 cue:judge|N1|full=-0.46
cue:judge|N1|open=-0.08 cue:judge|N1|piece=-0.22 cue:judge|P1|0=-0.41 cue:judge|P1|1=-0.12 cue:judge|P1|3=0.45
cue:judge|P1|b:,=-0.17 cue:judge|P1|b:.=-0.39 cue:judge|P1|b:Cap=-0.15 cue:judge|P1|b:a=-0.17 cue:judge|P1|b:of=-0.1
cue:judge|P1|b:p=0.12 cue:judge|P1|b:say1=-0.13 cue:judge|P1|b:to=-0.11 cue:judge|P1|b:verb=-0.07
cue:judge|P1|b:word=-0.09 cue:judge|P1|full=-0.17 cue:judge|P1|open=-0.23 cue:judge|P1|piece=0.15
cue:judge|P2|0=-0.32 cue:judge|P2|b:edge=-0.32 cue:judge|P2|full=-0.32 cue:judge|base|false=0.08
cue:judge|base|true=0.3 cue:judge|finite|false=0.09 cue:judge|finite|true=-0.27 cue:judge|participle|true=-0.17
cue:label|L|0=0.14 cue:label|L|14=-0.09 cue:label|L|7=0.12 cue:label|L|b:Cap=0.11 cue:label|L|full=0.16
cue:label|L|open=-0.48 cue:label|L|piece=-0.13 cue:label|N1|0=0.12 cue:label|N1|b:,=-0.24 cue:label|N1|b:.=-0.27
cue:label|N1|b:edge=0.51 cue:label|N1|full=0.29 cue:label|N1|open=-0.55 cue:label|N1|piece=-0.24 cue:label|P1|0=-0.29
cue:label|P1|b:.=-0.21 cue:label|P1|open=-0.4 cue:label|P1|piece=-0.25 cue:label|P2|0=-0.09 cue:label|P2|b:edge=0.1
cue:label|none|false=-0.08 cue:o|A1|+=-0.15 cue:o|A1|0=-0.17 cue:o|A1|14=-0.08 cue:o|A1|7=-0.18 cue:o|A1|b:.=-0.07
cue:o|A1|b:edge=-0.16 cue:o|A1|full=-0.25 cue:o|A1|piece=-0.22 cue:o|A2|+=-0.17 cue:o|A2|b:edge=-0.15
cue:o|A2|full=-0.17 cue:o|A|+=-0.36 cue:o|A|0=0.19 cue:o|A|1=-0.36 cue:o|A|14=0.3 cue:o|A|3=-0.58 cue:o|A|b:,=-0.26
cue:o|A|b:.=-0.09 cue:o|A|b:Cap=-0.06 cue:o|A|b:a=-0.17 cue:o|A|b:as=0.39 cue:o|A|b:edge=0.52 cue:o|A|b:of=-0.09
cue:o|A|b:p=-0.12 cue:o|A|b:poss=-0.18 cue:o|A|b:pron=-0.12 cue:o|A|b:say1=-0.15 cue:o|A|b:the=-0.58
cue:o|A|b:verb=-0.11 cue:o|A|b:was=-0.15 cue:o|A|b:word=-0.34 cue:o|A|full=0.26 cue:o|A|open=-0.1 cue:o|B1|+=0.31
cue:o|B1|1=-0.1 cue:o|B1|14=-0.17 cue:o|B1|3=-0.2 cue:o|B1|7=-0.11 cue:o|B1|b:,=-0.22 cue:o|B1|b::=-0.3
cue:o|B1|b:Cap=-0.09 cue:o|B1|b:as=-0.09 cue:o|B1|b:of=-0.07 cue:o|B1|b:say1=-0.07 cue:o|B1|b:verb=-0.08
cue:o|B1|b:word=-0.13 cue:o|B1|full=-0.15 cue:o|B1|open=0.44 cue:o|B1|piece=-0.37 cue:o|B2|+=-0.33 cue:o|B2|14=0.21
cue:o|B2|open=-0.07 cue:o|B2|piece=-0.07 cue:o|B3|+=-0.11 cue:o|B3|piece=-0.08 cue:o|B|+=-0.18 cue:o|B|0=0.23
cue:o|B|1=-0.23 cue:o|B|14=-0.25 cue:o|B|3=0.61 cue:o|B|7=0.24 cue:o|B|b:-=0.38 cue:o|B|b::=0.12 cue:o|B|b:Cap=-0.09
cue:o|B|b:an=0.08 cue:o|B|b:and=-0.84 cue:o|B|b:as=0.34 cue:o|B|b:called=0.11 cue:o|B|b:conj=-0.28 cue:o|B|b:ed=0.39
cue:o|B|b:for=-0.33 cue:o|B|b:his=-0.36 cue:o|B|b:is=-0.59 cue:o|B|b:it=-0.23 cue:o|B|b:of=0.08 cue:o|B|b:poss=0.31
cue:o|B|b:prep=-0.11 cue:o|B|b:pron=0.43 cue:o|B|b:say1=-0.08 cue:o|B|b:say2=-0.08 cue:o|B|b:that=0.47
cue:o|B|b:the=0.22 cue:o|B|b:to=-0.09 cue:o|B|b:verb=-0.15 cue:o|B|b:was=-0.69 cue:o|B|b:word=-0.53 cue:o|B|full=0.4
cue:o|B|open=-0.53 cue:o|B|piece=0.24 cue:o|N1|0=-0.47 cue:o|N1|1=-0.12 cue:o|N1|b:,=-0.07 cue:o|N1|b:.=-0.17
cue:o|N1|b::=-0.08 cue:o|N1|b:Cap=-0.06 cue:o|N1|b:as=-0.08 cue:o|N1|b:edge=-0.71 cue:o|N1|b:poss=-0.07
cue:o|N1|b:the=-0.18 cue:o|N1|full=-0.55 cue:o|N1|open=-0.09 cue:o|N1|piece=-0.27 cue:o|P1|0=-0.17 cue:o|P1|1=-0.42
cue:o|P1|3=-0.28 cue:o|P1|b:(=-0.06 cue:o|P1|b:,=-0.12 cue:o|P1|b:.=-0.44 cue:o|P1|b::=-0.19 cue:o|P1|b:Cap=-0.11
cue:o|P1|b:a=-0.08 cue:o|P1|b:and=-0.11 cue:o|P1|b:as=-0.2 cue:o|P1|b:conj=0.47 cue:o|P1|b:his=-0.08
cue:o|P1|b:is=-0.08 cue:o|P1|b:p=-0.12 cue:o|P1|b:quote=-0.11 cue:o|P1|b:say1=-0.09 cue:o|P1|b:the=-0.14
cue:o|P1|b:to=-0.08 cue:o|P1|b:verb=-0.1 cue:o|P1|b:word=-0.1 cue:o|P1|full=-0.24 cue:o|P1|open=-0.3
cue:o|P1|piece=-0.19 cue:o|P2|0=-0.21 cue:o|P2|b:edge=-0.21 cue:o|P2|full=-0.21 cue:o|finite|false=0.15
cue:o|finite|true=-0.39 cue:o|none|false=-0.12 cue:say|A1|+=0.11 cue:say|A1|0=0.06 cue:say|A1|3=-0.44
cue:say|A1|7=0.29 cue:say|A1|b:,=-0.24 cue:say|A1|b:.=0.49 cue:say|A1|b:Cap=-0.32 cue:say|A1|b:a=-0.21
cue:say|A1|b:as=-0.13 cue:say|A1|b:edge=0.35 cue:say|A1|b:of=-0.41 cue:say|A1|b:the=-0.23 cue:say|A1|b:verb=-0.11
cue:say|A1|b:word=0.26 cue:say|A1|full=0.34 cue:say|A1|open=-0.37 cue:say|A1|piece=-0.12 cue:say|A2|+=-0.14
cue:say|A2|full=-0.07 cue:say|A2|piece=-0.15 cue:say|A|+=0.53 cue:say|A|0=0.11 cue:say|A|14=0.28 cue:say|A|3=0.21
cue:say|A|7=0.21 cue:say|A|b:,=0.53 cue:say|A|b:.=0.78 cue:say|A|b::=0.84 cue:say|A|b:Cap=0.55 cue:say|A|b:a=0.27
cue:say|A|b:edge=0.11 cue:say|A|b:of=-0.7 cue:say|A|b:p=-0.2 cue:say|A|b:poss=-0.55 cue:say|A|b:pron=0.52
cue:say|A|b:say1=0.19 cue:say|A|b:the=-0.19 cue:say|A|b:to=0.46 cue:say|A|b:verb=0.39 cue:say|A|b:was=0.06
cue:say|A|b:word=0.11 cue:say|A|full=0.06 cue:say|A|open=0.65 cue:say|A|piece=0.44 cue:say|B1|1=0.21
cue:say|B1|7=-0.12 cue:say|B1|b:.=0.11 cue:say|B1|b::=-0.56 cue:say|B1|b:Cap=-0.49 cue:say|B1|b:a=-0.43
cue:say|B1|b:nouns=0.12 cue:say|B1|b:quote=0.57 cue:say|B1|b:verb=-0.49 cue:say|B1|b:word=-0.31 cue:say|B1|open=-0.16
cue:say|B1|piece=0.4 cue:say|B2|+=-0.23 cue:say|B2|14=0.24 cue:say|B2|b:,=-0.06 cue:say|B2|full=-0.18
cue:say|B2|open=0.3 cue:say|B2|piece=-0.37 cue:say|B3|+=-0.11 cue:say|B|+=0.16 cue:say|B|0=0.23 cue:say|B|14=0.55
cue:say|B|3=-0.22 cue:say|B|7=0.2 cue:say|B|b::=-0.17 cue:say|B|b:Cap=0.33 cue:say|B|b:a=0.71 cue:say|B|b:adv=0.67
cue:say|B|b:an=-0.47 cue:say|B|b:and=0.46 cue:say|B|b:conj=0.47 cue:say|B|b:ed=-0.19 cue:say|B|b:his=0.72
cue:say|B|b:is=-0.12 cue:say|B|b:nouns=-0.14 cue:say|B|b:of=0.29 cue:say|B|b:poss=-0.48 cue:say|B|b:pron=-0.46
cue:say|B|b:said=-0.13 cue:say|B|b:say1=0.72 cue:say|B|b:say2=0.19 cue:say|B|b:that=-0.08 cue:say|B|b:the=0.64
cue:say|B|b:to=0.25 cue:say|B|b:verb=0.39 cue:say|B|b:was=0.98 cue:say|B|b:word=-0.31 cue:say|B|full=0.06
cue:say|B|piece=0.27 cue:say|N1|1=-0.43 cue:say|N1|b:,=-0.08 cue:say|N1|b:.=-0.25 cue:say|N1|b:Cap=-0.3
cue:say|N1|b:a=-0.41 cue:say|N1|b:adv=-0.23 cue:say|N1|b:an=-0.1 cue:say|N1|b:and=-0.28 cue:say|N1|b:as=0.41
cue:say|N1|b:called=0.4 cue:say|N1|b:conj=-0.18 cue:say|N1|b:ed=-0.28 cue:say|N1|b:edge=-0.32 cue:say|N1|b:for=-0.19
cue:say|N1|b:is=-0.15 cue:say|N1|b:nouns=-0.27 cue:say|N1|b:of=0.09 cue:say|N1|b:poss=-0.19 cue:say|N1|b:pron=-0.29
cue:say|N1|b:quote=-0.11 cue:say|N1|b:say1=-0.27 cue:say|N1|b:say2=-0.25 cue:say|N1|b:the=0.33 cue:say|N1|b:to=-0.28
cue:say|N1|b:verb=-0.44 cue:say|N1|b:word=-0.45 cue:say|N1|full=-0.39 cue:say|N1|open=0.28 cue:say|P1|0=-0.21
cue:say|P1|1=-0.21 cue:say|P1|3=0.24 cue:say|P1|b:,=-0.48 cue:say|P1|b:-=-0.17 cue:say|P1|b:.=-0.09
cue:say|P1|b::=-0.26 cue:say|P1|b:Cap=-0.47 cue:say|P1|b:a=-0.34 cue:say|P1|b:and=-0.35 cue:say|P1|b:as=-0.14
cue:say|P1|b:called=-0.09 cue:say|P1|b:conj=-0.19 cue:say|P1|b:ed=-0.07 cue:say|P1|b:edge=0.22 cue:say|P1|b:his=-0.2
cue:say|P1|b:in=-0.13 cue:say|P1|b:is=-0.3 cue:say|P1|b:of=-0.57 cue:say|P1|b:p=0.53 cue:say|P1|b:poss=-0.12
cue:say|P1|b:quote=-0.19 cue:say|P1|b:say1=-0.21 cue:say|P1|b:say2=-0.3 cue:say|P1|b:that=-0.19
cue:say|P1|b:the=-0.38 cue:say|P1|b:to=-0.24 cue:say|P1|b:verb=-0.22 cue:say|P1|b:was=-0.13 cue:say|P1|b:word=-0.17
cue:say|P1|open=-0.31 cue:say|P1|piece=-0.75 cue:say|P2|1=-0.1 cue:say|P2|3=-0.07 cue:say|P2|b:,=-0.22
cue:say|P2|b:.=-0.28 cue:say|P2|b::=-0.17 cue:say|P2|b:Cap=-0.12 cue:say|P2|b:a=-0.18 cue:say|P2|b:as=0.12
cue:say|P2|b:edge=0.12 cue:say|P2|b:the=-0.08 cue:say|P2|b:verb=-0.13 cue:say|P2|open=-0.17 cue:say|P2|piece=-0.38
cue:say|base|false=-0.23 cue:say|finite|false=0.19 cue:say|finite|true=0.48 cue:say|participle|false=-0.42
cue:say|participle|true=-0.28 cue:think|A1|b:,=-0.17 cue:think|A1|b:edge=-0.08 cue:think|A1|full=-0.22
cue:think|A1|open=-0.06 cue:think|A1|piece=-0.21 cue:think|A|+=-0.21 cue:think|A|0=-0.09 cue:think|A|1=-0.09
cue:think|A|14=-0.06 cue:think|A|b:,=-0.12 cue:think|A|b:a=-0.14 cue:think|A|b:edge=0.47 cue:think|A|full=0.12
cue:think|A|piece=-0.58 cue:think|B1|+=-0.25 cue:think|B1|14=-0.11 cue:think|B1|b:.=-0.18 cue:think|B1|full=-0.11
cue:think|B1|open=-0.23 cue:think|B1|piece=-0.11 cue:think|B2|+=-0.15 cue:think|B2|b:.=-0.08 cue:think|B2|piece=-0.07
cue:think|B|0=-0.32 cue:think|B|1=0.09 cue:think|B|14=-0.81 cue:think|B|3=0.1 cue:think|B|7=0.22 cue:think|B|b:,=0.38
cue:think|B|b::=-0.48 cue:think|B|b:his=-0.53 cue:think|B|b:of=-0.4 cue:think|B|b:say1=-0.17 cue:think|B|b:say2=-0.18
cue:think|B|b:that=0.17 cue:think|B|b:the=0.69 cue:think|B|b:verb=-0.7 cue:think|B|b:word=-0.7 cue:think|B|full=0.11
cue:think|B|piece=-0.42 cue:think|N1|0=-0.29 cue:think|N1|b:edge=-0.08 cue:think|N1|full=-0.14 cue:think|N1|open=-0.1
cue:think|N1|piece=-0.18 cue:think|P1|0=0.34 cue:think|P1|1=-0.22 cue:think|P1|b:,=-0.12 cue:think|P1|b:.=-0.22
cue:think|P1|b:as=0.39 cue:think|P1|b:edge=-0.39 cue:think|P1|b:the=0.42 cue:think|P1|b:verb=-0.18
cue:think|P1|b:word=-0.21 cue:think|P1|full=-0.46 cue:think|P1|open=-0.14 cue:think|P1|piece=0.55
cue:think|base|true=-0.54 cue:think|finite|false=0.14 cue:think|finite|true=-0.5 cue:think|participle|false=-0.25
cue:think|participle|true=-0.15 cue:think|past-participle|false=-0.47 cue:v0|A1|+=-0.09 cue:v0|A1|14=-0.16
cue:v0|A1|b::=-0.1 cue:v0|A1|full=-0.18 cue:v0|A1|piece=-0.11 cue:v0|A2|b:the=0.09 cue:v0|A|+=-0.2 cue:v0|A|0=-0.64
cue:v0|A|1=-0.12 cue:v0|A|14=-0.22 cue:v0|A|3=0.26 cue:v0|A|7=-0.34 cue:v0|A|b:,=-0.54 cue:v0|A|b:.=-0.11
cue:v0|A|b:a=-0.24 cue:v0|A|b:edge=0.2 cue:v0|A|b:is=0.12 cue:v0|A|b:of=-0.13 cue:v0|A|b:say1=-0.07
cue:v0|A|b:the=-0.12 cue:v0|A|b:verb=-0.07 cue:v0|A|b:word=-0.34 cue:v0|A|full=0.07 cue:v0|A|open=-0.4
cue:v0|A|piece=-0.55 cue:v0|B1|+=-0.54 cue:v0|B1|14=0.22 cue:v0|B1|3=0.21 cue:v0|B1|7=-0.25 cue:v0|B1|b:,=-0.12
cue:v0|B1|b::=0.38 cue:v0|B1|b:is=-0.07 cue:v0|B1|b:of=-0.19 cue:v0|B1|b:that=-0.09 cue:v0|B1|full=0.2
cue:v0|B1|open=-0.58 cue:v0|B1|piece=-0.26 cue:v0|B2|+=-0.3 cue:v0|B2|7=-0.12 cue:v0|B2|b:.=-0.26
cue:v0|B2|full=-0.28 cue:v0|B2|open=-0.08 cue:v0|B2|piece=-0.11 cue:v0|B|+=-0.61 cue:v0|B|1=-0.47 cue:v0|B|14=0.28
cue:v0|B|3=-0.07 cue:v0|B|7=0.14 cue:v0|B|b:,=-0.12 cue:v0|B|b::=0.32 cue:v0|B|b:Cap=-0.53 cue:v0|B|b:a=-1.18
cue:v0|B|b:an=-0.54 cue:v0|B|b:and=0.31 cue:v0|B|b:called=-0.48 cue:v0|B|b:ed=0.48 cue:v0|B|b:his=0.08
cue:v0|B|b:is=0.37 cue:v0|B|b:like=-0.47 cue:v0|B|b:nouns=0.23 cue:v0|B|b:of=-0.85 cue:v0|B|b:poss=0.44
cue:v0|B|b:pron=-0.42 cue:v0|B|b:say1=0.39 cue:v0|B|b:say2=-0.3 cue:v0|B|b:the=-0.92 cue:v0|B|b:to=0.49
cue:v0|B|b:verb=0.13 cue:v0|B|b:was=-0.67 cue:v0|B|b:word=0.27 cue:v0|B|full=-0.61 cue:v0|B|piece=0.12
cue:v0|N1|0=-0.3 cue:v0|N1|1=-0.07 cue:v0|N1|b:.=-0.13 cue:v0|N1|b::=-0.07 cue:v0|N1|b:as=0.07 cue:v0|N1|b:edge=-0.48
cue:v0|N1|b:the=-0.06 cue:v0|N1|full=-0.36 cue:v0|N1|piece=-0.21 cue:v0|P1|1=-0.33 cue:v0|P1|3=-0.16
cue:v0|P1|b:,=-0.18 cue:v0|P1|b:-=-0.07 cue:v0|P1|b:.=0.24 cue:v0|P1|b::=-0.06 cue:v0|P1|b:Cap=-0.24
cue:v0|P1|b:as=-0.22 cue:v0|P1|b:edge=-0.17 cue:v0|P1|b:his=-0.12 cue:v0|P1|b:nouns=-0.07 cue:v0|P1|b:of=-0.1
cue:v0|P1|b:p=-0.09 cue:v0|P1|b:quote=-0.16 cue:v0|P1|b:say1=-0.09 cue:v0|P1|b:the=-0.08 cue:v0|P1|b:word=-0.07
cue:v0|P1|full=-0.22 cue:v0|P1|open=0.33 cue:v0|P1|piece=-0.39 cue:v0|finite|false=-0.43 cue:v0|finite|true=0.29
cue:v0|participle|false=-0.17 cue:v0|participle|true=-0.22 cue:v1|A1|+=-0.36 cue:v1|A1|0=0.36 cue:v1|A1|14=0.25
cue:v1|A1|3=-0.13 cue:v1|A1|7=-0.12 cue:v1|A1|b:,=-0.18 cue:v1|A1|b:.=0.34 cue:v1|A1|b:Cap=-0.06 cue:v1|A1|b:as=-0.09
cue:v1|A1|b:edge=0.25 cue:v1|A1|b:the=-0.11 cue:v1|A1|b:verb=-0.08 cue:v1|A1|b:word=0.39 cue:v1|A1|full=0.17
cue:v1|A1|open=-0.17 cue:v1|A1|piece=0.2 cue:v1|A2|+=-0.09 cue:v1|A2|full=-0.07 cue:v1|A|+=0.08 cue:v1|A|0=0.08
cue:v1|A|1=-0.47 cue:v1|A|14=-0.22 cue:v1|A|3=-0.14 cue:v1|A|7=-0.13 cue:v1|A|b:,=-0.46 cue:v1|A|b:.=0.11
cue:v1|A|b:Cap=0.16 cue:v1|A|b:a=0.2 cue:v1|A|b:as=0.25 cue:v1|A|b:called=-0.42 cue:v1|A|b:edge=-0.21
cue:v1|A|b:his=-0.11 cue:v1|A|b:is=0.45 cue:v1|A|b:nouns=-0.08 cue:v1|A|b:of=-0.19 cue:v1|A|b:p=-0.15
cue:v1|A|b:poss=-0.11 cue:v1|A|b:say1=0.34 cue:v1|A|b:the=-0.49 cue:v1|A|b:verb=-0.11 cue:v1|A|b:was=0.46
cue:v1|A|b:word=-0.38 cue:v1|A|open=-0.68 cue:v1|A|piece=-0.1 cue:v1|B1|1=-0.54 cue:v1|B1|3=0.18 cue:v1|B1|7=0.3
cue:v1|B1|b:,=-0.11 cue:v1|B1|b::=-0.24 cue:v1|B1|b:a=-0.06 cue:v1|B1|b:the=-0.12 cue:v1|B1|b:word=-0.07
cue:v1|B1|full=-0.09 cue:v1|B1|open=-0.12 cue:v1|B1|piece=-0.36 cue:v1|B2|+=-0.16 cue:v1|B2|14=-0.11
cue:v1|B2|b:.=-0.11 cue:v1|B2|full=-0.16 cue:v1|B2|piece=-0.08 cue:v1|B3|+=-0.07 cue:v1|B3|piece=-0.07
cue:v1|B|+=-0.19 cue:v1|B|0=0.3 cue:v1|B|1=-0.41 cue:v1|B|14=0.18 cue:v1|B|3=0.35 cue:v1|B|7=0.1 cue:v1|B|b:,=-0.4
cue:v1|B|b::=0.22 cue:v1|B|b:Cap=-0.21 cue:v1|B|b:a=-0.3 cue:v1|B|b:and=0.25 cue:v1|B|b:as=-0.35 cue:v1|B|b:ed=-0.34
cue:v1|B|b:for=-0.81 cue:v1|B|b:his=0.17 cue:v1|B|b:is=0.67 cue:v1|B|b:nouns=0.22 cue:v1|B|b:of=0.41
cue:v1|B|b:or=0.36 cue:v1|B|b:prep=-0.15 cue:v1|B|b:pron=-0.09 cue:v1|B|b:say1=-0.08 cue:v1|B|b:that=0.08
cue:v1|B|b:the=0.8 cue:v1|B|b:titled=-0.69 cue:v1|B|b:to=0.35 cue:v1|B|b:verb=0.09 cue:v1|B|b:was=-0.64
cue:v1|B|b:word=0.23 cue:v1|B|full=0.23 cue:v1|B|open=0.17 cue:v1|N1|1=-0.2 cue:v1|N1|b:,=-0.12 cue:v1|N1|b:.=-0.31
cue:v1|N1|b::=-0.15 cue:v1|N1|b:a=-0.1 cue:v1|N1|b:and=-0.11 cue:v1|N1|b:as=-0.08 cue:v1|N1|b:edge=0.07
cue:v1|N1|b:is=-0.1 cue:v1|N1|b:poss=-0.06 cue:v1|N1|b:quote=-0.22 cue:v1|N1|b:say1=0.1 cue:v1|N1|b:the=-0.24
cue:v1|N1|b:to=-0.11 cue:v1|N1|b:verb=-0.11 cue:v1|N1|b:word=-0.07 cue:v1|N1|open=-0.18 cue:v1|P1|1=-0.59
cue:v1|P1|3=-0.45 cue:v1|P1|b:,=0.09 cue:v1|P1|b:-=-0.15 cue:v1|P1|b:.=-0.57 cue:v1|P1|b::=-0.46
cue:v1|P1|b:Cap=-0.33 cue:v1|P1|b:a=-0.4 cue:v1|P1|b:adv=-0.16 cue:v1|P1|b:and=-0.09 cue:v1|P1|b:as=-0.44
cue:v1|P1|b:called=-0.29 cue:v1|P1|b:ed=-0.24 cue:v1|P1|b:edge=-0.12 cue:v1|P1|b:for=-0.1 cue:v1|P1|b:his=-0.19
cue:v1|P1|b:of=0.42 cue:v1|P1|b:p=-0.34 cue:v1|P1|b:poss=-0.12 cue:v1|P1|b:pron=-0.09 cue:v1|P1|b:quote=0.57
cue:v1|P1|b:say1=0.32 cue:v1|P1|b:the=-0.29 cue:v1|P1|b:to=-0.11 cue:v1|P1|b:verb=-0.52 cue:v1|P1|b:word=-0.2
cue:v1|P1|piece=-0.43 cue:v1|P2|0=-0.12 cue:v1|P2|1=-0.1 cue:v1|P2|b:edge=-0.15 cue:v1|P2|full=-0.15
cue:v1|P2|piece=-0.06 cue:v1|base|false=-0.27 cue:v1|base|true=-1.01 cue:v1|finite|true=0.61
cue:v1|participle|false=-0.1 cue:v1|participle|true=-0.28 cue:v1|past-participle|false=-0.14
cue:v1|past-participle|true=-0.06 cue:v2|A1|+=-0.23 cue:v2|A1|0=-0.37 cue:v2|A1|14=-0.3 cue:v2|A1|3=-0.11
cue:v2|A1|7=-0.19 cue:v2|A1|b:,=-0.13 cue:v2|A1|b:.=-0.2 cue:v2|A1|b:edge=-0.26 cue:v2|A1|b:word=-0.07
cue:v2|A1|full=-0.52 cue:v2|A1|open=-0.11 cue:v2|A1|piece=-0.36 cue:v2|A2|+=-0.16 cue:v2|A2|piece=-0.12
cue:v2|A|+=-0.27 cue:v2|A|1=0.35 cue:v2|A|14=-0.44 cue:v2|A|3=0.11 cue:v2|A|7=-0.16 cue:v2|A|b:,=-0.19
cue:v2|A|b:.=0.51 cue:v2|A|b:Cap=-0.06 cue:v2|A|b:a=-0.16 cue:v2|A|b:as=-0.27 cue:v2|A|b:edge=0.11 cue:v2|A|b:p=-0.18
cue:v2|A|b:poss=-0.41 cue:v2|A|b:the=-0.09 cue:v2|A|b:verb=0.12 cue:v2|A|b:was=0.31 cue:v2|A|b:word=-0.37
cue:v2|A|open=-0.4 cue:v2|A|piece=0.08 cue:v2|B1|+=-0.08 cue:v2|B1|1=0.69 cue:v2|B1|14=-0.08 cue:v2|B1|b:,=-0.26
cue:v2|B1|b:.=0.57 cue:v2|B1|b::=-0.25 cue:v2|B1|b:as=-0.24 cue:v2|B1|b:say1=-0.26 cue:v2|B1|b:the=-0.16
cue:v2|B1|b:verb=-0.08 cue:v2|B1|b:word=-0.06 cue:v2|B1|full=0.17 cue:v2|B1|open=0.27 cue:v2|B1|piece=-0.26
cue:v2|B2|+=0.22 cue:v2|B2|b:,=-0.23 cue:v2|B2|full=0.27 cue:v2|B2|piece=-0.1 cue:v2|B3|+=-0.15 cue:v2|B3|full=-0.1
cue:v2|B|+=-0.14 cue:v2|B|0=-0.51 cue:v2|B|1=0.24 cue:v2|B|14=-0.47 cue:v2|B|3=0.27 cue:v2|B|7=0.12 cue:v2|B|b:,=0.39
cue:v2|B|b:-=-0.36 cue:v2|B|b:Cap=0.94 cue:v2|B|b:a=0.36 cue:v2|B|b:adv=-0.28 cue:v2|B|b:and=-0.2 cue:v2|B|b:as=0.21
cue:v2|B|b:conj=-0.07 cue:v2|B|b:ed=-0.15 cue:v2|B|b:his=-0.38 cue:v2|B|b:is=-0.29 cue:v2|B|b:nouns=-0.8
cue:v2|B|b:poss=-0.24 cue:v2|B|b:pron=0.65 cue:v2|B|b:say1=-0.51 cue:v2|B|b:say2=-0.39 cue:v2|B|b:that=0.36
cue:v2|B|b:the=-0.06 cue:v2|B|b:to=-0.48 cue:v2|B|b:verb=0.07 cue:v2|B|b:word=0.32 cue:v2|B|full=0.2
cue:v2|B|open=-0.27 cue:v2|B|piece=-0.19 cue:v2|N1|0=-0.17 cue:v2|N1|1=-0.08 cue:v2|N1|b:,=-0.25 cue:v2|N1|b:.=-0.17
cue:v2|N1|b::=-0.09 cue:v2|N1|b:Cap=-0.19 cue:v2|N1|b:a=-0.1 cue:v2|N1|b:edge=0.16 cue:v2|N1|b:is=-0.09
cue:v2|N1|b:poss=-0.13 cue:v2|N1|b:say1=-0.22 cue:v2|N1|b:the=-0.14 cue:v2|N1|b:word=-0.22 cue:v2|N1|open=-0.37
cue:v2|N1|piece=-0.36 cue:v2|P1|1=0.56 cue:v2|P1|3=-0.52 cue:v2|P1|b:,=0.25 cue:v2|P1|b:.=-0.61 cue:v2|P1|b::=-0.46
cue:v2|P1|b:Cap=0.23 cue:v2|P1|b:a=-0.22 cue:v2|P1|b:adv=-0.07 cue:v2|P1|b:and=-0.15 cue:v2|P1|b:as=0.53
cue:v2|P1|b:conj=-0.2 cue:v2|P1|b:is=-0.12 cue:v2|P1|b:nouns=-0.21 cue:v2|P1|b:p=0.42 cue:v2|P1|b:poss=-0.11
cue:v2|P1|b:say1=-0.07 cue:v2|P1|b:say2=-0.31 cue:v2|P1|b:that=-0.1 cue:v2|P1|b:the=-0.39 cue:v2|P1|b:to=-0.14
cue:v2|P1|b:verb=0.38 cue:v2|P1|b:was=-0.22 cue:v2|P1|b:word=-0.31 cue:v2|P1|open=0.24 cue:v2|P1|piece=0.28
cue:v2|P2|1=-0.08 cue:v2|P2|b:edge=0.1 cue:v2|P2|full=0.08 cue:v2|P2|piece=-0.12 cue:v2|base|false=-0.19
cue:v2|base|true=-0.33 cue:v2|finite|true=-0.48 cue:v2|none|false=-0.18 cue:v2|participle|true=-0.39
cue:write|A1|full=0.24 cue:write|A1|piece=-0.09 cue:write|A|0=0.15 cue:write|A|b:.=0.54 cue:write|A|b:edge=1.49
cue:write|A|full=0.17 cue:write|A|piece=-0.36 cue:write|B1|+=0.08 cue:write|B1|1=-0.14 cue:write|B1|14=-0.07
cue:write|B1|3=0.14 cue:write|B1|7=0.35 cue:write|B1|b:.=0.07 cue:write|B1|full=0.16 cue:write|B1|piece=-0.29
cue:write|B2|+=-0.11 cue:write|B2|full=-0.11 cue:write|B|+=0.36 cue:write|B|0=0.28 cue:write|B|1=0.35
cue:write|B|14=-0.67 cue:write|B|3=0.4 cue:write|B|7=-0.07 cue:write|B|b:,=0.4 cue:write|B|b::=-0.07
cue:write|B|b:say2=0.56 cue:write|B|b:that=-0.34 cue:write|B|b:verb=0.36 cue:write|B|full=-0.6 cue:write|B|open=0.36
cue:write|B|piece=0.56 cue:write|N1|0=-0.53 cue:write|N1|b:,=-0.09 cue:write|N1|b:Cap=-0.07 cue:write|N1|b:edge=-0.24
cue:write|N1|b:his=-0.07 cue:write|N1|full=-0.27 cue:write|N1|open=-0.11 cue:write|N1|piece=-0.36
cue:write|P1|1=-0.28 cue:write|P1|b:,=-0.23 cue:write|P1|b:.=0.31 cue:write|P1|b:a=-0.08 cue:write|P1|b:edge=-0.31
cue:write|P1|b:p=-0.39 cue:write|P1|b:verb=-0.13 cue:write|P1|b:word=-0.15 cue:write|P1|full=-0.21
cue:write|P1|open=-0.38 cue:write|P1|piece=0.46 cue:write|P2|0=-0.14 cue:write|P2|1=-0.17 cue:write|P2|b:edge=-0.16
cue:write|P2|full=-0.24 cue:write|P2|piece=-0.06 cue:write|base|true=-0.34 cue:write|finite|false=-0.28
cue:write|finite|true=0.39 cue:write|none|false=0.13 cue:write|participle|false=0.48
cue:write|past-participle|false=-0.34 em:A1|false=-0.11 em:A1|true=-0.31 em:A2|false=-0.3 em:A2|true=-0.08
em:A|false=0.17 em:A|true=-0.52 em:B1|true=-0.46 em:B2|false=-0.23 em:B2|true=0.16 em:B3|false=-0.35 em:B|false=0.12
em:N1|false=-0.14 em:N1|true=-0.29 em:P1|false=-0.14 em:P2|false=-0.22 emk:false|according2=0.28 emk:false|bare1=0.23
emk:false|by1=-0.5 emk:false|by1p=-0.21 emk:false|by2=0.15 emk:false|by2p=-0.14 emk:false|label2=-0.08
emk:false|noun1=-0.11 emk:false|sv0=-0.07 emk:false|sv0i=-0.43 emk:false|sv0ip=-0.08 emk:false|sv0p=-0.64
emk:false|sv1i=-0.19 emk:false|sv1ip=-0.4 emk:false|sv1p=-0.54 emk:false|sv2=0.1 emk:false|sv2ip=-0.34
emk:false|sv2p=-0.66 emk:false|vs0=-0.08 emk:false|vs1=0.11 emk:true|sv0=-0.19 emk:true|sv0p=-0.32
emk:true|sv1p=-0.54 emk:true|sv2p=-0.08 f:base|1=-0.29 f:base|2=-0.36 f:finite|0=-0.19 f:finite|2=0.17 f:none|2=0.22
f:participle|0=-0.24 f:participle|1=-0.36 f:participle|2=-0.35 f:past-participle|1=-0.55 f:past-participle|2=-0.34
gap:+|sv|group=-0.42 gap:+|sv|heshe=-0.7 gap:+|sv|it=-0.36 gap:+|sv|name=0.21 gap:+|sv|nominal=-0.76
gap:+|sv|org=-0.28 gap:+|sv|they=-0.12 gap:0|according|group=0.21 gap:0|according|name=0.17 gap:0|according|org=0.42
gap:0|bare|name=-0.16 gap:0|bare|names=0.48 gap:0|by|name=-0.34 gap:0|by|nominal=-0.16 gap:0|by|org=0.07
gap:0|label|name=-0.17 gap:0|label|nominal=-0.08 gap:0|noun|group=-0.26 gap:0|noun|his=0.07 gap:0|noun|it=-0.75
gap:0|noun|name=0.28 gap:0|noun|nominal=-0.12 gap:0|noun|org=-0.23 gap:0|sv|group=-0.07 gap:0|sv|his=-0.57
gap:0|sv|i=-0.08 gap:0|sv|names=-0.43 gap:0|sv|nominal=-0.15 gap:0|sv|they=-0.27 gap:0|sv|we=-0.56 gap:0|sv|who=-0.47
gap:0|sv|you=-0.65 gap:0|vs|group=-0.4 gap:0|vs|it=-0.21 gap:0|vs|name=0.07 gap:0|vs|nominal=0.16 gap:0|vs|org=0.28
gap:14|sv|group=0.24 gap:14|sv|heshe=-0.36 gap:14|sv|his=-0.46 gap:14|sv|i=0.43 gap:14|sv|it=-0.25
gap:14|sv|name=-0.66 gap:14|sv|names=-0.14 gap:14|sv|nominal=0.07 gap:14|sv|org=0.33 gap:14|sv|they=0.33
gap:14|sv|you=-0.11 gap:1|noun|group=0.29 gap:1|noun|his=0.2 gap:1|noun|name=0.12 gap:1|noun|nominal=-0.18
gap:1|noun|org=-0.22 gap:1|sv|group=-0.7 gap:1|sv|heshe=0.48 gap:1|sv|his=-0.28 gap:1|sv|name=0.68
gap:1|sv|names=-0.09 gap:1|sv|nominal=-0.45 gap:1|sv|org=0.41 gap:1|sv|they=-0.19 gap:1|sv|you=-0.08
gap:3|noun|his=-0.06 gap:3|noun|name=-0.31 gap:3|noun|nominal=-0.22 gap:3|noun|org=-0.08 gap:3|sv|group=0.41
gap:3|sv|heshe=0.17 gap:3|sv|his=-0.06 gap:3|sv|i=-0.13 gap:3|sv|name=0.06 gap:3|sv|names=-0.4 gap:3|sv|nominal=0.19
gap:3|sv|org=0.32 gap:3|sv|they=-0.31 gap:7|noun|name=-0.36 gap:7|sv|group=-0.15 gap:7|sv|heshe=0.77 gap:7|sv|i=0.22
gap:7|sv|name=0.09 gap:7|sv|nominal=-0.4 gap:7|sv|org=-0.46 gap:7|sv|they=0.18 gap:7|sv|we=-0.06 in=-1.79
in:noun1=-0.07 in:sv0=-0.47 in:sv0i=-0.15 in:sv1=-0.97 in:sv1i=-0.49 in:sv1p=-0.08 in:sv2=-1.2 in:sv2i=-0.51
in:vs2=-0.53 k:according2=0.28 k:bare1=0.23 k:by1=-0.5 k:by1p=-0.21 k:by2=0.15 k:by2p=-0.14 k:label2=-0.08
k:noun1=-0.11 k:sv0=-0.1 k:sv0i=-0.43 k:sv0ip=-0.08 k:sv0p=-0.63 k:sv1i=-0.19 k:sv1ip=-0.4 k:sv1p=-0.69 k:sv2=0.1
k:sv2ip=-0.34 k:sv2p=-0.67 k:vs0=-0.08 k:vs1=0.11 n:a:(=-0.64 n:a:(|w1=-0.34 n:a:,=-0.11 n:a:,|w+=-0.61 n:a:-=0.22
n:a:-|w1=-0.25 n:a:-|w2=-0.29 n:a:-|w9=0.75 n:a:.=0.13 n:a:.|w+=-0.66 n:a:.|w5=-0.17 n:a:.|w9=-0.45 n:a:Cap|w+=-0.1
n:a:Cap|w2=-0.11 n:a:Cap|w3=0.73 n:a:Cap|w5=-0.27 n:a:Cap|w9=-0.3 n:a:about=-0.09 n:a:about|w2=0.31 n:a:adv=-0.18
n:a:adv|w+=0.29 n:a:adv|w2=-0.95 n:a:and=-0.16 n:a:and|w+=0.53 n:a:and|w1=-0.34 n:a:and|w2=-0.11 n:a:and|w3=-0.71
n:a:and|w5=-0.11 n:a:and|w9=-0.31 n:a:as=-0.76 n:a:a|w+=-0.49 n:a:a|w1=-0.64 n:a:but=-0.28 n:a:but|w2=0.11
n:a:but|w3=-0.25 n:a:but|w5=-0.62 n:a:but|w9=0.06 n:a:by=0.36 n:a:by|w+=0.48 n:a:by|w1=-0.46 n:a:conj=-0.39
n:a:conj|w1=-0.69 n:a:conj|w2=-0.11 n:a:conj|w3=0.48 n:a:conj|w5=-0.18 n:a:conj|w9=-0.71 n:a:ed=0.07 n:a:edge=-0.11
n:a:edge|w+=-0.24 n:a:edge|w1=0.07 n:a:edge|w2=0.26 n:a:edge|w3=-0.29 n:a:edge|w5=0.32 n:a:edge|w9=-0.07 n:a:for=0.11
n:a:for|w1=0.07 n:a:for|w2=-0.68 n:a:for|w5=0.32 n:a:for|w9=0.61 n:a:his=0.21 n:a:in=0.08 n:a:in|w2=0.11
n:a:in|w3=-0.45 n:a:in|w5=0.45 n:a:in|w9=-0.61 n:a:is=0.69 n:a:it=0.23 n:a:nouns=-0.14 n:a:nouns|w1=-0.36
n:a:of=-0.68 n:a:of|w1=-0.54 n:a:of|w2=-0.18 n:a:of|w3=-0.27 n:a:on|w2=-0.15 n:a:on|w5=-0.08 n:a:or|w1=0.15
n:a:or|w5=-0.09 n:a:p=0.67 n:a:prep=0.13 n:a:prep|w+=-0.42 n:a:prep|w1=-0.56 n:a:prep|w2=0.55 n:a:prep|w3=0.55
n:a:prep|w5=-0.85 n:a:prep|w9=-0.51 n:a:pron=-0.08 n:a:pron|w+=0.26 n:a:pron|w1=-0.39 n:a:pron|w2=-0.55
n:a:pron|w3=-0.18 n:a:pron|w5=0.09 n:a:pron|w9=-0.45 n:a:p|w1=0.77 n:a:p|w3=0.29 n:a:quote=0.45 n:a:quote|w+=0.24
n:a:quote|w3=-0.16 n:a:quote|w9=0.38 n:a:said=-0.13 n:a:said|w+=0.07 n:a:said|w5=-0.41 n:a:said|w9=-0.59
n:a:say1=-0.16 n:a:say1|w+=0.16 n:a:say1|w2=0.27 n:a:say1|w3=-0.24 n:a:say1|w5=-0.29 n:a:say2=0.15 n:a:say2|w+=0.19
n:a:say2|w1=0.35 n:a:say2|w5=-0.34 n:a:say2|w9=0.14 n:a:that=0.26 n:a:that|w1=0.72 n:a:that|w2=-0.26 n:a:that|w9=0.39
n:a:the=-0.11 n:a:the|w+=-0.17 n:a:the|w1=0.36 n:a:the|w2=-0.16 n:a:the|w5=-0.26 n:a:the|w9=0.34 n:a:to=-0.22
n:a:to|w1=0.2 n:a:to|w3=-0.5 n:a:verb|w1=0.15 n:a:verb|w3=0.17 n:a:verb|w5=-0.3 n:a:was=-0.37 n:a:with|w1=-0.49
n:a:word=0.2 n:a:word|w+=0.72 n:a:word|w1=0.27 n:a:word|w2=0.07 n:a:word|w3=-0.74 n:a:word|w5=0.33 n:a:word|w9=-0.43
n:alone:false=0.29 n:alone:true=-0.39 n:any:false=0.23 n:b:(=0.12 n:b:,|w1=-0.44 n:b:,|w2=0.24 n:b:-=0.08
n:b:-|w+=-0.16 n:b:-|w9=0.21 n:b:.=-0.45 n:b:.|w1=-0.21 n:b:.|w2=-0.72 n:b:.|w3=-0.32 n:b:.|w5=-1.45 n:b:.|w9=-0.43
n:b::=-0.07 n:b::|w+=-0.13 n:b::|w3=0.27 n:b::|w5=-0.34 n:b:Cap|w+=-0.82 n:b:Cap|w1=0.54 n:b:Cap|w2=0.49
n:b:Cap|w3=-0.38 n:b:Cap|w5=-0.45 n:b:Cap|w9=-0.21 n:b:a=0.14 n:b:adv=-0.17 n:b:adv|w+=-0.51 n:b:an=0.33 n:b:and=0.44
n:b:and|w+=0.5 n:b:and|w1=-0.11 n:b:and|w2=0.29 n:b:and|w3=0.07 n:b:and|w5=0.21 n:b:and|w9=0.12 n:b:an|w1=0.27
n:b:an|w2=-0.54 n:b:as=-0.21 n:b:as|w1=-0.24 n:b:as|w2=-0.54 n:b:as|w3=-0.57 n:b:as|w5=0.74 n:b:a|w+=0.06
n:b:a|w1=-0.48 n:b:a|w2=0.42 n:b:a|w3=-0.22 n:b:but=0.12 n:b:conj=0.17 n:b:conj|w+=0.35 n:b:conj|w9=-0.8 n:b:ed=0.17
n:b:edge=-0.31 n:b:edge|w1=-0.19 n:b:edge|w2=-0.79 n:b:edge|w3=-0.39 n:b:edge|w5=-0.91 n:b:edge|w9=-0.28
n:b:ed|w1=-0.08 n:b:ed|w2=-0.29 n:b:for=0.52 n:b:for|w+=-0.14 n:b:his=-0.08 n:b:his|w1=-0.29 n:b:in=0.46 n:b:is=-0.23
n:b:is|w+=0.45 n:b:is|w1=-0.23 n:b:is|w2=-0.27 n:b:is|w5=-0.27 n:b:is|w9=-0.39 n:b:it=-0.52 n:b:like=0.4 n:b:not=0.19
n:b:nouns=0.18 n:b:nouns|w+=0.27 n:b:nouns|w1=-0.56 n:b:nouns|w9=-0.34 n:b:of=0.09 n:b:of|w1=0.16 n:b:of|w3=-0.15
n:b:of|w5=-0.55 n:b:or=0.26 n:b:p=0.34 n:b:poss=0.33 n:b:poss|w1=-0.28 n:b:poss|w2=-0.13 n:b:poss|w3=0.5
n:b:poss|w5=0.27 n:b:prep=-0.33 n:b:pron|w+=0.49 n:b:pron|w1=0.37 n:b:pron|w2=-0.66 n:b:pron|w5=-0.73
n:b:pron|w9=-0.61 n:b:p|w1=1.07 n:b:p|w3=0.3 n:b:quote|w+=-0.44 n:b:said=-0.46 n:b:say1=-0.19 n:b:say1|w+=0.25
n:b:say1|w1=-0.55 n:b:say1|w2=-0.44 n:b:say1|w3=0.48 n:b:say1|w9=-0.74 n:b:say2=0.08 n:b:say2|w+=-0.12
n:b:say2|w5=0.55 n:b:that|w+=0.1 n:b:that|w2=-0.75 n:b:that|w9=0.19 n:b:the|w1=0.25 n:b:the|w2=-0.1 n:b:the|w5=-0.1
n:b:titled=0.27 n:b:to|w1=0.12 n:b:to|w2=0.3 n:b:to|w3=-0.91 n:b:to|w9=-0.12 n:b:verb|w+=-0.74 n:b:verb|w1=-0.12
n:b:verb|w2=-0.43 n:b:verb|w5=0.27 n:b:verb|w9=0.15 n:b:was|w+=-0.3 n:b:was|w1=-0.92 n:b:was|w2=0.19 n:b:was|w5=0.41
n:b:was|w9=-0.29 n:b:with=0.27 n:b:word|w+=-0.15 n:b:word|w1=0.6 n:b:word|w2=0.15 n:b:word|w3=-0.56 n:b:word|w5=-0.12
n:b:word|w9=-1.07 n:in:false=-0.09 n:in:true=1.78 n:k:heading=1.26 n:k:paragraph=0.15 n:l:!=-0.09 n:l:,=0.25
n:l:?=-0.16 n:l:w=0.35 n:s:false=-0.38 n:s:true=3.03 n:say:false=0.09 n:say:true=0.21 n:t:false|b:(=0.52
n:t:false|b:.=-0.27 n:t:false|b:Cap=-0.06 n:t:false|b:a=0.15 n:t:false|b:about=-0.1 n:t:false|b:adv=-0.18
n:t:false|b:an=0.32 n:t:false|b:as=0.07 n:t:false|b:but=0.12 n:t:false|b:called=-0.17 n:t:false|b:conj=0.16
n:t:false|b:ed=-0.13 n:t:false|b:edge=-0.32 n:t:false|b:for=0.36 n:t:false|b:his=-0.33 n:t:false|b:in=0.36
n:t:false|b:is=-0.09 n:t:false|b:it=-0.52 n:t:false|b:not=0.17 n:t:false|b:of=-0.27 n:t:false|b:on=-0.89
n:t:false|b:or=0.21 n:t:false|b:p=0.22 n:t:false|b:poss=-0.45 n:t:false|b:prep=-0.21 n:t:false|b:quote=-0.07
n:t:false|b:said=-0.46 n:t:false|b:say1=-0.11 n:t:false|b:that=0.13 n:t:false|b:to=-0.27 n:t:false|b:verb=-0.15
n:t:false|b:with=0.25 n:t:false|b:word=-0.08 n:t:false|w1=0.18 n:t:false|w2=-0.08 n:t:false|w3=-0.07
n:t:false|w5=-0.17 n:t:true=0.85 n:t:true|b:,=0.08 n:t:true|b:.=-1.06 n:t:true|b::=-0.38 n:t:true|b:a=-0.07
n:t:true|b:and=0.76 n:t:true|b:as=-0.48 n:t:true|b:called=0.29 n:t:true|b:ed=0.47 n:t:true|b:edge=0.14
n:t:true|b:his=0.18 n:t:true|b:in=0.45 n:t:true|b:of=0.38 n:t:true|b:on=0.43 n:t:true|b:p=0.6 n:t:true|b:poss=0.98
n:t:true|b:prep=-0.21 n:t:true|b:quote=0.26 n:t:true|b:say1=-0.24 n:t:true|b:the=0.1 n:t:true|b:to=0.78
n:t:true|b:verb=0.3 n:t:true|b:word=0.09 n:t:true|w+=0.17 n:t:true|w2=0.47 n:t:true|w3=0.29 n:t:true|w5=0.6
n:t:true|w9=0.3 n:w+|open=-0.4 n:w+|piece=0.13 n:w+|say:false=-0.42 n:w+|say:true=0.25 n:w1=0.18 n:w1|full=0.24
n:w1|open=0.36 n:w1|say:false=0.25 n:w1|say:true=-0.1 n:w2=0.19 n:w2|full=0.39 n:w2|open=-0.19 n:w2|piece=0.13
n:w2|say:false=0.16 n:w2|say:true=0.1 n:w3=0.18 n:w3|full=0.2 n:w3|open=0.4 n:w3|piece=-0.2 n:w3|say:true=0.26
n:w5=0.12 n:w5|full=0.11 n:w5|piece=-0.06 n:w5|say:false=0.17 n:w5|say:true=-0.06 n:w9|full=-0.19 n:w9|open=0.39
n:w9|say:false=0.16 n:w9|say:true=-0.17 neg:true=-0.41 null=0.23 p:A=0.06 p:A1=-0.14 p:A2=-0.28 p:B=0.09 p:B2=-0.13
p:B3=-0.34 p:N1=-0.15 p:P1=-0.12 p:P2=-0.22 pa:A1|false=-0.14 pa:A2|false=-0.28 pa:A|false=0.06 pa:B2|false=-0.13
pa:B3|false=-0.34 pa:B|false=0.09 pa:N1|false=-0.18 pa:N1|true=0.07 pa:P1|false=-0.14 pa:P1|true=0.21
pa:P2|false=-0.34 pa:P2|true=0.1 pb:A1|--=-0.26 pb:A1|-o=0.08 pb:A1|o-=0.07 pb:A1|oo=-0.07 pb:A1|qo=-0.18
pb:A2|--=-0.26 pb:A2|o-=-0.21 pb:A|--=-0.12 pb:A|-o=-0.34 pb:A|q-=0.16 pb:A|qo=0.33 pb:B1|--=-0.29 pb:B1|-o=-0.38
pb:B1|o-=0.26 pb:B1|oo=-0.1 pb:B2|--=-0.19 pb:B2|o-=0.19 pb:B3|--=-0.3 pb:B3|o-=-0.12 pb:B|--=0.14 pb:B|-o=-0.56
pb:B|-q=0.26 pb:B|o-=-0.31 pb:B|oq=0.19 pb:L|--=-0.14 pb:L|-q=0.16 pb:N1|--=-0.19 pb:N1|-o=-0.38 pb:N1|oo=-0.23
pb:P1|--=-0.1 pb:P1|o-=-0.11 pb:P1|oo=-0.44 pb:P2|--=-0.42 pb:P2|-o=-0.1 pb:P2|o-=-0.07 pb:P2|oo=-0.09
pf:A1|base=-0.31 pf:A1|none=-0.41 pf:A1|participle=-0.38 pf:A2|base=-0.08 pf:A2|finite=-0.26 pf:A2|none=-0.07
pf:A2|participle=-0.12 pf:A|base=-0.4 pf:A|finite=0.15 pf:A|none=0.4 pf:A|participle=-0.7 pf:A|past-participle=-0.57
pf:B1|base=-0.49 pf:B1|participle=-0.27 pf:B2|base=-0.21 pf:B2|none=-0.13 pf:B2|participle=-0.31
pf:B2|past-participle=-0.08 pf:B3|finite=-0.3 pf:B3|participle=-0.1 pf:B|base=-0.18 pf:B|finite=0.21 pf:B|none=0.12
pf:B|participle=-0.06 pf:B|past-participle=-0.35 pf:N1|base=-0.39 pf:N1|finite=-0.14 pf:N1|participle=-0.24
pf:N1|past-participle=-0.12 pf:P1|base=-0.2 pf:P1|finite=-0.08 pf:P1|participle=-0.4 pf:P1|past-participle=-0.22
pf:P2|finite=-0.29 pg:A1|+=-0.17 pg:A1|1=-0.21 pg:A1|3=-0.61 pg:A2|+=-0.26 pg:A2|14=-0.14 pg:A2|7=-0.08 pg:A|+=-0.1
pg:A|0=0.09 pg:A|1=-0.2 pg:A|14=0.16 pg:B1|+=-0.21 pg:B1|1=0.1 pg:B1|14=0.1 pg:B1|7=-0.12 pg:B2|+=-0.14 pg:B2|14=0.18
pg:B2|7=-0.33 pg:B3|+=-0.34 pg:B|+=-0.14 pg:B|3=0.17 pg:B|7=0.34 pg:L|0=0.14 pg:L|14=-0.09 pg:L|7=0.12 pg:N1|0=-0.12
pg:N1|1=-0.53 pg:N1|3=-0.24 pg:P1|0=-0.12 pg:P1|1=-0.22 pg:P2|0=-0.16 pg:P2|1=-0.19 pg:P2|3=-0.09 ph:groupbody=0.18
ph:groupother=-0.41 ph:grouprole=-0.17 ph:grouptime=-0.55 ph:his=-0.42 ph:it=-0.23 ph:name=0.1 ph:names=-0.26
ph:nominalbody=-0.73 ph:nominalother=-0.4 ph:nominalrole=0.15 ph:nominaltime=-0.54 ph:org=0.28 ph:they=-0.23
ph:we=-0.58 ph:who=-0.48 ph:you=-0.72 phk:body|0=0.11 phk:body|1=-0.71 phk:body|2=0.07 phk:doc|1=-0.33 phk:doc|2=0.27
phk:other|0=-0.17 phk:other|1=-0.6 phk:other|2=-0.39 phk:role|0=-0.59 phk:role|1=0.23 phk:role|2=0.13 phk:time|0=-0.5
phk:time|1=-0.25 phk:time|2=-0.43 phk:|0=-0.19 phk:|2=0.1 pk:A1|according2=-0.24 pk:A1|noun1=-0.12 pk:A1|sv0=-0.28
pk:A1|sv0i=-0.19 pk:A1|sv0p=-0.13 pk:A1|sv1i=-0.21 pk:A1|sv1ip=0.17 pk:A1|sv1p=-0.09 pk:A1|sv2i=-0.15 pk:A1|vs2=0.19
pk:A2|noun1=-0.07 pk:A2|sv0=-0.17 pk:A2|sv0i=-0.06 pk:A2|sv1=-0.08 pk:A2|sv1i=-0.1 pk:A2|sv2=-0.29
pk:A|according2=0.43 pk:A|noun1=-0.15 pk:A|sv0=-0.38 pk:A|sv0i=-0.39 pk:A|sv0ip=0.27 pk:A|sv0p=-0.44 pk:A|sv1=-0.19
pk:A|sv1i=-0.15 pk:A|sv1ip=-0.3 pk:A|sv2=0.17 pk:A|sv2i=-0.31 pk:A|sv2p=-0.12 pk:A|vs2=0.36 pk:B1|according2=0.26
pk:B1|noun1=-0.48 pk:B1|sv0i=-0.26 pk:B1|sv0p=-0.37 pk:B1|sv1=-0.21 pk:B1|sv1i=-0.2 pk:B1|sv1p=-0.13 pk:B1|sv2=0.09
pk:B1|sv2i=-0.27 pk:B1|vs0=-0.22 pk:B2|noun1=-0.09 pk:B2|sv0=0.07 pk:B2|sv0i=-0.07 pk:B2|sv0p=-0.07 pk:B2|sv1=-0.29
pk:B2|sv1i=-0.23 pk:B2|sv2i=-0.28 pk:B2|vs2=0.13 pk:B3|sv0=-0.14 pk:B3|sv1=-0.14 pk:B3|sv1i=-0.08 pk:B3|sv2=-0.22
pk:B|according2=0.07 pk:B|bare1=0.16 pk:B|by1=-0.41 pk:B|noun1=-0.11 pk:B|sv0=0.07 pk:B|sv0i=-0.46 pk:B|sv0ip=-0.34
pk:B|sv0p=-0.51 pk:B|sv1=0.23 pk:B|sv1i=0.13 pk:B|sv1ip=-0.3 pk:B|sv1p=-0.87 pk:B|sv2=0.28 pk:B|sv2i=0.35
pk:B|sv2p=-0.62 pk:B|vs1=0.1 pk:B|vs2=-0.4 pk:N1|according2=-0.49 pk:N1|bare1=-0.23 pk:N1|label2=0.09
pk:N1|noun1=0.07 pk:N1|sv0=-0.07 pk:N1|sv0i=-0.14 pk:N1|sv0p=-0.14 pk:N1|sv1=-0.14 pk:N1|sv1i=-0.28 pk:N1|sv1p=-0.1
pk:N1|sv2=-0.17 pk:N1|sv2i=-0.15 pk:N1|vs1=-0.13 pk:N1|vs2=-0.34 pk:P1|according2=-0.21 pk:P1|bare1=0.28
pk:P1|by1=-0.08 pk:P1|label2=-0.3 pk:P1|sv0=-0.17 pk:P1|sv0i=-0.24 pk:P1|sv0ip=-0.27 pk:P1|sv0p=-0.21
pk:P1|sv1i=-0.29 pk:P1|sv1ip=-0.1 pk:P1|sv1p=-0.12 pk:P1|sv2=-0.11 pk:P1|sv2p=-0.11 pk:P1|vs2=-0.24
pk:P2|according2=0.16 pk:P2|bare1=-0.14 pk:P2|label2=-0.09 pk:P2|sv0=-0.24 pk:P2|sv1=-0.44 pk:P2|sv2=-0.18
pk:P2|sv2i=-0.12 pkb:A1|noun1|--=-0.06 pkb:A1|sv0i|--=-0.14 pkb:A1|sv0i|q-=-0.09 pkb:A1|sv0p|--=-0.09
pkb:A1|sv0|--=-0.23 pkb:A1|sv0|o-=-0.12 pkb:A1|sv0|q-=-0.23 pkb:A1|sv1i|--=-0.09 pkb:A1|sv1i|o-=-0.06
pkb:A1|sv1i|q-=-0.1 pkb:A1|sv1p|--=-0.09 pkb:A1|sv1|-o=-0.06 pkb:A1|sv1|o-=-0.17 pkb:A1|sv1|q-=0.11
pkb:A1|sv2i|--=-0.11 pkb:A1|sv2i|q-=-0.06 pkb:A1|sv2|--=-0.77 pkb:A1|sv2|-o=0.14 pkb:A1|sv2|o-=0.22
pkb:A1|sv2|q-=0.09 pkb:A1|vs2|o-=-0.35 pkb:A2|sv0i|--=-0.06 pkb:A2|sv0|--=-0.15 pkb:A2|sv1i|--=-0.1
pkb:A2|sv2|--=-0.2 pkb:A2|sv2|o-=-0.13 pkb:A|according2|--=0.71 pkb:A|according2|q-=-0.08 pkb:A|noun1|--=-0.15
pkb:A|sv0ip|--=0.27 pkb:A|sv0i|--=-0.48 pkb:A|sv0p|--=-0.23 pkb:A|sv0p|q-=-0.34 pkb:A|sv0|--=-0.29 pkb:A|sv0|-o=-0.07
pkb:A|sv0|o-=-0.12 pkb:A|sv0|q-=-0.24 pkb:A|sv1i|--=-0.37 pkb:A|sv1i|o-=0.1 pkb:A|sv1i|q-=0.07 pkb:A|sv1p|--=-0.29
pkb:A|sv1|--=-0.44 pkb:A|sv1|o-=0.31 pkb:A|sv1|q-=-0.1 pkb:A|sv2i|--=-0.36 pkb:A|sv2i|-o=-0.17 pkb:A|sv2|--=-0.14
pkb:A|sv2|-o=-0.24 pkb:A|sv2|o-=0.36 pkb:A|sv2|q-=0.23 pkb:A|vs0|o-=-0.07 pkb:A|vs1|q-=0.12 pkb:A|vs2|--=0.77
pkb:A|vs2|q-=0.15 pkb:A|vs2|qo=0.23 pkb:B1|according2|--=0.26 pkb:B1|noun1|--=-0.47 pkb:B1|sv0i|--=-0.28
pkb:B1|sv0p|--=-0.37 pkb:B1|sv0|-o=-0.14 pkb:B1|sv0|o-=0.14 pkb:B1|sv1i|--=-0.27 pkb:B1|sv1i|o-=0.08
pkb:B1|sv1p|--=-0.13 pkb:B1|sv1|--=-0.39 pkb:B1|sv1|-o=-0.15 pkb:B1|sv1|o-=0.83 pkb:B1|sv2i|--=-0.33
pkb:B1|sv2i|o-=0.17 pkb:B1|sv2|--=-0.09 pkb:B1|sv2|-o=-0.19 pkb:B1|sv2|o-=0.17 pkb:B1|vs0|o-=-0.22
pkb:B1|vs2|--=-0.14 pkb:B1|vs2|o-=0.17 pkb:B2|noun1|--=-0.09 pkb:B2|sv0i|--=-0.07 pkb:B2|sv0p|--=-0.07
pkb:B2|sv0|--=0.07 pkb:B2|sv1i|--=-0.15 pkb:B2|sv1|--=-0.35 pkb:B2|sv1|o-=0.08 pkb:B2|sv2i|--=-0.25
pkb:B2|sv2|--=-0.1 pkb:B2|sv2|o-=0.11 pkb:B2|vs2|--=-0.17 pkb:B2|vs2|o-=0.21 pkb:B3|sv0|--=-0.14 pkb:B3|sv1|--=-0.14
pkb:B3|sv2|--=-0.15 pkb:B3|sv2|o-=-0.09 pkb:B|according2|--=0.46 pkb:B|according2|-q=-0.44 pkb:B|bare1|-q=0.14
pkb:B|by1|--=-0.41 pkb:B|noun1|--=-0.26 pkb:B|noun1|-q=0.31 pkb:B|sv0ip|--=-0.19 pkb:B|sv0i|--=-0.42
pkb:B|sv0i|-q=-0.26 pkb:B|sv0p|--=-0.46 pkb:B|sv0p|-q=-0.17 pkb:B|sv0|--=0.13 pkb:B|sv0|-o=-0.36 pkb:B|sv0|-q=0.11
pkb:B|sv0|o-=-0.54 pkb:B|sv0|oq=-0.08 pkb:B|sv1ip|--=-0.34 pkb:B|sv1i|-o=0.12 pkb:B|sv1i|-q=0.46 pkb:B|sv1p|--=-0.74
pkb:B|sv1|--=0.21 pkb:B|sv1|-o=-0.28 pkb:B|sv1|-q=0.12 pkb:B|sv1|o-=0.31 pkb:B|sv2i|--=0.36 pkb:B|sv2i|o-=0.4
pkb:B|sv2i|oq=-0.07 pkb:B|sv2p|--=-0.22 pkb:B|sv2|--=0.4 pkb:B|sv2|-o=-0.18 pkb:B|sv2|-q=0.28 pkb:B|sv2|o-=-0.39
pkb:B|sv2|oq=0.17 pkb:B|vs2|--=-0.76 pkb:B|vs2|o-=-0.3 pkb:B|vs2|oq=0.55 pkb:L|label2|--=-0.14 pkb:L|label2|-q=0.16
pkb:N1|according2|--=-0.48 pkb:N1|bare1|-o=-0.22 pkb:N1|label2|--=0.22 pkb:N1|noun1|--=0.07 pkb:N1|sv0i|--=-0.13
pkb:N1|sv0p|--=-0.14 pkb:N1|sv0|--=-0.06 pkb:N1|sv0|o-=-0.06 pkb:N1|sv1i|--=-0.28 pkb:N1|sv1p|--=-0.1
pkb:N1|sv1|--=-0.08 pkb:N1|sv1|o-=-0.46 pkb:N1|sv2i|--=-0.3 pkb:N1|sv2i|-o=-0.09 pkb:N1|sv2i|o-=0.23
pkb:N1|sv2|--=-0.58 pkb:N1|sv2|-o=-0.29 pkb:N1|sv2|o-=0.25 pkb:N1|sv2|oo=-0.23 pkb:N1|vs1|--=-0.13
pkb:N1|vs2|o-=-0.34 pkb:P1|according2|--=-0.16 pkb:P1|according2|o-=-0.14 pkb:P1|bare1|-o=0.27 pkb:P1|by1|--=-0.08
pkb:P1|label2|--=-0.38 pkb:P1|noun1|-o=-0.16 pkb:P1|sv0ip|--=-0.28 pkb:P1|sv0i|--=-0.25 pkb:P1|sv0p|--=-0.21
pkb:P1|sv0|--=-0.15 pkb:P1|sv0|-o=-0.22 pkb:P1|sv0|o-=-0.35 pkb:P1|sv1ip|--=-0.06 pkb:P1|sv1i|--=-0.31
pkb:P1|sv1p|--=-0.11 pkb:P1|sv1|-o=0.3 pkb:P1|sv1|o-=-0.08 pkb:P1|sv2i|--=0.18 pkb:P1|sv2i|-o=-0.1
pkb:P1|sv2i|o-=-0.47 pkb:P1|sv2p|--=-0.11 pkb:P1|sv2|-o=-0.43 pkb:P1|sv2|o-=0.07 pkb:P1|sv2|oo=-0.36
pkb:P1|vs2|--=-0.34 pkb:P1|vs2|o-=-0.16 pkb:P2|according2|--=0.26 pkb:P2|label2|-o=-0.07 pkb:P2|sv0|--=-0.24
pkb:P2|sv1|--=-0.26 pkb:P2|sv1|o-=-0.34 pkb:P2|sv2i|--=-0.1 pkb:P2|sv2|--=-0.67 pkb:P2|sv2|-o=0.11 pkb:P2|vs2|o-=0.09
pkg:A1|sv0i|+=-0.1 pkg:A1|sv0i|14=-0.13 pkg:A1|sv0i|7=-0.06 pkg:A1|sv0|+=-0.18 pkg:A1|sv0|0=-0.23 pkg:A1|sv0|14=-0.17
pkg:A1|sv0|3=-0.12 pkg:A1|sv0|7=-0.17 pkg:A1|sv1i|+=-0.14 pkg:A1|sv1i|14=-0.09 pkg:A1|sv1i|7=-0.08 pkg:A1|sv1|+=-0.41
pkg:A1|sv1|0=0.11 pkg:A1|sv1|1=-0.09 pkg:A1|sv1|14=0.23 pkg:A1|sv1|3=-0.19 pkg:A1|sv1|7=-0.2 pkg:A1|sv2i|+=-0.08
pkg:A1|sv2i|14=-0.07 pkg:A1|sv2|+=0.08 pkg:A1|sv2|0=0.07 pkg:A1|sv2|1=-0.08 pkg:A1|sv2|3=-0.51 pkg:A1|sv2|7=-0.14
pkg:A1|vs2|+=-0.08 pkg:A2|noun1|+=-0.07 pkg:A2|sv0i|+=-0.06 pkg:A2|sv0|+=-0.14 pkg:A2|sv0|14=-0.09 pkg:A2|sv1i|+=-0.1
pkg:A2|sv1|+=-0.07 pkg:A2|sv2|+=-0.23 pkg:A|according2|0=-0.08 pkg:A|according2|14=0.78 pkg:A|according2|7=0.34
pkg:A|noun1|+=-0.13 pkg:A|noun1|1=-0.19 pkg:A|noun1|14=0.26 pkg:A|noun1|3=-0.22 pkg:A|noun1|7=-0.49
pkg:A|sv0i|+=-0.27 pkg:A|sv0i|0=-0.13 pkg:A|sv0i|1=-0.06 pkg:A|sv0i|14=-0.08 pkg:A|sv0i|7=-0.31 pkg:A|sv0p|0=-0.36
pkg:A|sv0p|14=-0.11 pkg:A|sv0p|7=-0.1 pkg:A|sv0|+=-0.38 pkg:A|sv0|0=-0.21 pkg:A|sv0|1=-0.25 pkg:A|sv0|14=-0.53
pkg:A|sv0|3=-0.1 pkg:A|sv1i|+=0.12 pkg:A|sv1i|0=-0.27 pkg:A|sv1i|1=0.09 pkg:A|sv1i|14=-0.45 pkg:A|sv1i|3=0.13
pkg:A|sv1i|7=-0.14 pkg:A|sv1|+=-0.48 pkg:A|sv1|0=0.13 pkg:A|sv1|1=-0.49 pkg:A|sv1|14=-0.22 pkg:A|sv1|3=-0.3
pkg:A|sv1|7=0.1 pkg:A|sv2i|+=-0.21 pkg:A|sv2i|0=-0.55 pkg:A|sv2i|14=-0.13 pkg:A|sv2i|7=0.29 pkg:A|sv2|+=0.22
pkg:A|sv2|0=0.15 pkg:A|sv2|1=-0.22 pkg:A|sv2|14=0.16 pkg:A|sv2|3=0.12 pkg:A|sv2|7=-0.3 pkg:A|vs0|0=0.1
pkg:A|vs1|0=0.12 pkg:A|vs2|0=0.18 pkg:A|vs2|7=0.63 pkg:B1|according2|+=-0.29 pkg:B1|noun1|+=-0.17
pkg:B1|noun1|1=-0.34 pkg:B1|noun1|7=-0.08 pkg:B1|sv0i|+=-0.27 pkg:B1|sv0i|14=-0.15 pkg:B1|sv0p|+=-0.07
pkg:B1|sv0p|14=-0.33 pkg:B1|sv0|14=0.12 pkg:B1|sv0|3=0.14 pkg:B1|sv0|7=-0.36 pkg:B1|sv1i|+=-0.22 pkg:B1|sv1p|+=-0.09
pkg:B1|sv1|+=-0.19 pkg:B1|sv1|1=-0.4 pkg:B1|sv1|14=0.38 pkg:B1|sv1|3=0.12 pkg:B1|sv1|7=-0.37 pkg:B1|sv2i|+=-0.11
pkg:B1|sv2|1=0.36 pkg:B1|sv2|3=0.14 pkg:B1|sv2|7=-0.23 pkg:B1|vs2|14=-0.1 pkg:B1|vs2|7=0.93 pkg:B2|sv0i|+=-0.07
pkg:B2|sv0p|+=-0.07 pkg:B2|sv0|14=0.17 pkg:B2|sv0|7=-0.12 pkg:B2|sv1i|+=-0.21 pkg:B2|sv1|+=-0.23 pkg:B2|sv1|14=-0.12
pkg:B2|sv2i|+=-0.26 pkg:B2|sv2|+=-0.09 pkg:B2|sv2|14=0.28 pkg:B2|vs2|+=0.26 pkg:B2|vs2|7=-0.18 pkg:B3|sv0|+=-0.14
pkg:B3|sv1i|+=-0.08 pkg:B3|sv1|+=-0.14 pkg:B3|sv2|+=-0.22 pkg:B|according2|+=-0.07 pkg:B|according2|1=-0.2
pkg:B|according2|7=0.75 pkg:B|bare1|0=0.16 pkg:B|noun1|+=-0.75 pkg:B|noun1|0=-0.69 pkg:B|noun1|14=-0.79
pkg:B|noun1|3=0.5 pkg:B|sv0ip|14=-0.21 pkg:B|sv0i|+=-0.15 pkg:B|sv0i|0=-0.16 pkg:B|sv0i|1=-0.29 pkg:B|sv0i|14=-0.62
pkg:B|sv0i|3=-0.06 pkg:B|sv0p|+=-0.41 pkg:B|sv0p|0=-0.12 pkg:B|sv0p|1=-0.25 pkg:B|sv0p|14=-0.46 pkg:B|sv0p|3=0.11
pkg:B|sv0p|7=-0.56 pkg:B|sv0|+=-0.11 pkg:B|sv0|0=-0.15 pkg:B|sv0|1=-0.26 pkg:B|sv0|14=0.22 pkg:B|sv0|3=-0.1
pkg:B|sv0|7=0.17 pkg:B|sv1i|+=0.26 pkg:B|sv1i|0=0.38 pkg:B|sv1i|1=-0.21 pkg:B|sv1i|14=0.34 pkg:B|sv1i|3=-0.1
pkg:B|sv1i|7=-0.32 pkg:B|sv1p|+=-0.22 pkg:B|sv1p|14=-0.33 pkg:B|sv1p|7=-0.53 pkg:B|sv1|0=0.12 pkg:B|sv1|1=0.18
pkg:B|sv1|3=0.07 pkg:B|sv1|7=0.11 pkg:B|sv2i|+=0.21 pkg:B|sv2i|0=-0.44 pkg:B|sv2i|14=0.43 pkg:B|sv2i|3=-0.23
pkg:B|sv2i|7=0.58 pkg:B|sv2|+=0.09 pkg:B|sv2|0=0.12 pkg:B|sv2|1=0.32 pkg:B|sv2|14=-0.13 pkg:B|sv2|3=0.19
pkg:B|sv2|7=0.29 pkg:B|vs2|14=-0.16 pkg:B|vs2|7=-0.42 pkg:L|label2|0=0.14 pkg:L|label2|14=-0.09 pkg:L|label2|7=0.12
pkg:N1|according2|0=-0.39 pkg:N1|bare1|0=-0.23 pkg:N1|label2|0=0.12 pkg:N1|noun1|0=0.08 pkg:N1|sv0i|0=-0.13
pkg:N1|sv0p|0=-0.14 pkg:N1|sv0|1=-0.23 pkg:N1|sv0|3=-0.09 pkg:N1|sv1i|0=-0.27 pkg:N1|sv1p|0=-0.07 pkg:N1|sv1|0=-0.09
pkg:N1|sv1|1=-0.36 pkg:N1|sv2i|0=-0.15 pkg:N1|sv2|0=-0.14 pkg:N1|sv2|1=-0.38 pkg:N1|vs1|0=-0.13 pkg:N1|vs2|0=-0.34
pkg:P1|according2|0=-0.12 pkg:P1|according2|1=-0.21 pkg:P1|bare1|0=0.28 pkg:P1|by1|0=-0.08 pkg:P1|label2|0=-0.29
pkg:P1|noun1|1=-0.21 pkg:P1|noun1|3=-0.07 pkg:P1|sv0ip|0=-0.09 pkg:P1|sv0ip|1=-0.22 pkg:P1|sv0i|0=-0.21
pkg:P1|sv0i|1=-0.21 pkg:P1|sv0p|0=-0.14 pkg:P1|sv0p|1=-0.12 pkg:P1|sv0|0=-0.11 pkg:P1|sv0|1=-0.39 pkg:P1|sv0|3=-0.32
pkg:P1|sv1i|0=-0.31 pkg:P1|sv1p|0=-0.11 pkg:P1|sv1|0=0.12 pkg:P1|sv1|1=-0.66 pkg:P1|sv1|3=0.2 pkg:P1|sv2i|0=-0.1
pkg:P1|sv2i|1=0.39 pkg:P1|sv2p|0=-0.11 pkg:P1|sv2|0=-0.29 pkg:P1|sv2|1=0.25 pkg:P1|vs2|0=0.49 pkg:P1|vs2|1=-0.74
pkg:P1|vs2|3=-0.09 pkg:P2|according2|0=0.21 pkg:P2|bare1|0=-0.14 pkg:P2|label2|0=-0.09 pkg:P2|sv0|0=-0.22
pkg:P2|sv1|0=-0.41 pkg:P2|sv1|1=-0.11 pkg:P2|sv2i|0=-0.1 pkg:P2|sv2|0=-0.13 pkg:P2|sv2|1=-0.12 pkg:P2|vs2|0=0.12
pkg:P2|vs2|1=-0.08 pks:A1|noun1|piece=-0.08 pks:A1|sv0i|full=-0.19 pks:A1|sv0i|piece=-0.07 pks:A1|sv0p|piece=-0.1
pks:A1|sv0|full=-0.31 pks:A1|sv0|open=-0.12 pks:A1|sv0|piece=-0.23 pks:A1|sv1ip|piece=0.18 pks:A1|sv1i|piece=-0.19
pks:A1|sv1|full=0.11 pks:A1|sv1|open=-0.24 pks:A1|sv2i|piece=-0.07 pks:A1|sv2|full=0.15 pks:A1|sv2|open=-0.31
pks:A1|sv2|piece=-0.23 pks:A1|vs2|full=0.25 pks:A1|vs2|open=-0.14 pks:A2|sv0|full=-0.16 pks:A2|sv0|piece=-0.09
pks:A2|sv1i|piece=-0.08 pks:A2|sv1|full=-0.06 pks:A2|sv2|full=-0.09 pks:A2|sv2|piece=-0.25 pks:A|according2|piece=1
pks:A|noun1|full=-0.55 pks:A|noun1|open=0.32 pks:A|noun1|piece=-0.44 pks:A|sv0ip|piece=-0.35 pks:A|sv0i|full=-0.17
pks:A|sv0i|open=-0.2 pks:A|sv0i|piece=-0.32 pks:A|sv0p|piece=-0.41 pks:A|sv0|open=-0.67 pks:A|sv0|piece=-0.29
pks:A|sv1i|full=-0.29 pks:A|sv1p|full=0.23 pks:A|sv1p|piece=-0.24 pks:A|sv1|open=-0.63 pks:A|sv1|piece=-0.08
pks:A|sv2i|open=-0.26 pks:A|sv2i|piece=-0.41 pks:A|sv2|open=0.36 pks:A|sv2|piece=0.16 pks:A|vs0|full=0.16
pks:A|vs0|open=-0.18 pks:A|vs0|piece=-0.24 pks:A|vs1|full=0.33 pks:A|vs1|piece=-0.28 pks:A|vs2|full=0.13
pks:A|vs2|open=0.52 pks:A|vs2|piece=0.43 pks:B1|according2|full=0.51 pks:B1|noun1|full=-0.42 pks:B1|noun1|open=-0.07
pks:B1|noun1|piece=-0.1 pks:B1|sv0i|full=-0.21 pks:B1|sv0i|piece=-0.17 pks:B1|sv0p|full=-0.35 pks:B1|sv0|full=0.07
pks:B1|sv0|open=0.23 pks:B1|sv0|piece=-0.43 pks:B1|sv1i|full=-0.13 pks:B1|sv1i|open=-0.07 pks:B1|sv1i|piece=-0.09
pks:B1|sv1p|full=-0.06 pks:B1|sv1|open=-0.29 pks:B1|sv1|piece=-0.5 pks:B1|sv2i|full=-0.16 pks:B1|sv2i|open=-0.26
pks:B1|sv2i|piece=-0.07 pks:B1|sv2|open=-0.14 pks:B1|sv2|piece=0.23 pks:B1|vs2|full=0.09 pks:B1|vs2|open=0.16
pks:B1|vs2|piece=-0.33 pks:B2|noun1|full=-0.08 pks:B2|sv0p|full=-0.06 pks:B2|sv0|full=0.15 pks:B2|sv0|open=-0.16
pks:B2|sv0|piece=-0.19 pks:B2|sv1i|full=-0.16 pks:B2|sv1i|open=-0.07 pks:B2|sv1|full=-0.18 pks:B2|sv1|open=-0.06
pks:B2|sv1|piece=-0.15 pks:B2|sv2i|full=-0.21 pks:B2|sv2i|piece=-0.06 pks:B2|sv2|open=0.23 pks:B2|sv2|piece=-0.38
pks:B2|vs2|full=0.14 pks:B3|sv0|piece=-0.09 pks:B3|sv1|full=-0.09 pks:B3|sv2|full=-0.13 pks:B|according2|piece=0.14
pks:B|bare1|full=0.16 pks:B|by1|piece=-0.32 pks:B|noun1|full=-0.47 pks:B|noun1|open=-0.54 pks:B|noun1|piece=0.23
pks:B|sv0ip|piece=-0.36 pks:B|sv0i|full=-0.33 pks:B|sv0i|open=-0.37 pks:B|sv0i|piece=-0.28 pks:B|sv0p|full=-0.36
pks:B|sv0p|open=-0.4 pks:B|sv0p|piece=-0.3 pks:B|sv0|full=0.26 pks:B|sv0|open=-0.09 pks:B|sv1ip|piece=-0.39
pks:B|sv1i|full=0.37 pks:B|sv1i|open=-0.23 pks:B|sv1i|piece=0.17 pks:B|sv1p|full=-0.33 pks:B|sv1p|piece=-0.76
pks:B|sv1|full=-0.09 pks:B|sv1|open=0.46 pks:B|sv1|piece=0.15 pks:B|sv2i|open=0.41 pks:B|sv2i|piece=0.26
pks:B|sv2|full=0.24 pks:B|sv2|open=-0.19 pks:B|sv2|piece=0.28 pks:B|vs2|piece=-0.27 pks:L|label2|full=0.16
pks:L|label2|open=-0.48 pks:L|label2|piece=-0.13 pks:N1|according2|full=-0.22 pks:N1|according2|piece=-0.34
pks:N1|bare1|full=-0.12 pks:N1|label2|full=0.29 pks:N1|label2|open=-0.55 pks:N1|label2|piece=-0.24
pks:N1|noun1|full=0.18 pks:N1|noun1|open=-0.18 pks:N1|noun1|piece=-0.1 pks:N1|sv0i|full=-0.11 pks:N1|sv0p|full=-0.11
pks:N1|sv0|full=-0.17 pks:N1|sv0|open=-0.11 pks:N1|sv1i|full=-0.19 pks:N1|sv1i|piece=-0.2 pks:N1|sv1|full=-0.17
pks:N1|sv1|open=-0.26 pks:N1|sv2i|full=-0.26 pks:N1|sv2i|piece=0.09 pks:N1|sv2|full=-0.38 pks:N1|sv2|open=0.1
pks:N1|vs2|full=-0.15 pks:N1|vs2|open=0.1 pks:N1|vs2|piece=-0.46 pks:P1|according2|full=-0.39
pks:P1|according2|open=-0.32 pks:P1|according2|piece=0.13 pks:P1|bare1|full=0.18 pks:P1|by1|piece=-0.07
pks:P1|label2|open=-0.4 pks:P1|label2|piece=-0.25 pks:P1|noun1|full=-0.6 pks:P1|noun1|open=-0.2
pks:P1|noun1|piece=0.38 pks:P1|sv0ip|full=-0.26 pks:P1|sv0i|full=-0.19 pks:P1|sv0i|open=-0.23 pks:P1|sv0i|piece=-0.14
pks:P1|sv0p|full=-0.11 pks:P1|sv0p|open=-0.09 pks:P1|sv0p|piece=-0.14 pks:P1|sv0|full=-0.26 pks:P1|sv0|open=0.22
pks:P1|sv0|piece=-0.3 pks:P1|sv1i|full=-0.21 pks:P1|sv1i|open=-0.11 pks:P1|sv1i|piece=-0.3 pks:P1|sv1p|piece=-0.1
pks:P1|sv1|full=-0.06 pks:P1|sv1|piece=0.17 pks:P1|sv2i|full=0.11 pks:P1|sv2i|open=-0.19 pks:P1|sv2i|piece=-0.09
pks:P1|sv2|piece=-0.27 pks:P1|vs2|full=-0.11 pks:P1|vs2|open=-0.28 pks:P1|vs2|piece=-0.16
pks:P2|according2|full=-0.19 pks:P2|sv0|full=-0.23 pks:P2|sv1|full=-0.39 pks:P2|sv1|piece=-0.16
pks:P2|sv2i|full=-0.08 pks:P2|sv2|full=-0.07 pks:P2|sv2|open=-0.16 pks:P2|sv2|piece=-0.32 pks:P2|vs2|full=0.17
pks:P2|vs2|piece=-0.23 pl:A1|.=-0.14 pl:A1|Cap_,=0.41 pl:A1|Cap_.=-0.21 pl:A1|Cap_and=-0.11 pl:A1|Cap_conj=-0.11
pl:A1|Cap_quote=-0.37 pl:A1|Cap_word=0.12 pl:A1|adv_,=-0.22 pl:A1|conj_,=-0.07 pl:A1|of_.=-0.07 pl:A1|prep_.=-0.19
pl:A1|pron_.=-0.21 pl:A1|pron_conj=-0.12 pl:A1|pron_quote=-0.13 pl:A1|pron_verb=-0.08 pl:A1|said_,=-0.11
pl:A1|said_quote=0.47 pl:A1|the_,=-0.12 pl:A1|the_and=-0.07 pl:A1|with_.=-0.11 pl:A1|word_,=-0.21 pl:A1|word_.=-0.13
pl:A1|word_and=-0.06 pl:A1|word_quote=-0.33 pl:A|,=0.11 pl:A|-=-0.26 pl:A|Cap_,=-0.14 pl:A|Cap_and=-0.07
pl:A|Cap_as=-0.32 pl:A|Cap_in=-0.33 pl:A|Cap_prep=0.19 pl:A|Cap_said=-0.07 pl:A|Cap_say1=0.09 pl:A|Cap_say2=-0.16
pl:A|Cap_that=-0.11 pl:A|Cap_verb=0.14 pl:A|Cap_word=-0.16 pl:A|and=-0.2 pl:A|and_,=0.12 pl:A|and_and=-0.1
pl:A|and_conj=-0.08 pl:A|and_quote=0.36 pl:A|and_that_t=-0.11 pl:A|and_word=-0.2 pl:A|but=-0.27 pl:A|by=0.28
pl:A|conj=-0.27 pl:A|conj_,=0.34 pl:A|conj_and=-0.22 pl:A|for=-0.09 pl:A|for_,=0.23 pl:A|in=-0.12 pl:A|in_,=0.2
pl:A|in_and=-0.23 pl:A|none=0.09 pl:A|p=-0.44 pl:A|prep=-0.17 pl:A|prep_,=-0.2 pl:A|prep_word=-0.19 pl:A|pron_,=-0.34
pl:A|pron_conj=-0.25 pl:A|pron_prep=-0.11 pl:A|pron_say1=-0.07 pl:A|said_,=-0.45 pl:A|said_word=-0.06
pl:A|say1_conj=-0.17 pl:A|say2_,=0.46 pl:A|that=-0.21 pl:A|that_,_t=0.71 pl:A|the_,=0.27 pl:A|the_and=0.52
pl:A|verb=-0.11 pl:A|word=-0.17 pl:A|word_,=0.39 pl:A|word_Cap=-0.33 pl:A|word_and=-0.55 pl:A|word_as=-0.13
pl:A|word_conj=-0.25 pl:A|word_ed=-0.1 pl:A|word_nouns=-0.07 pl:A|word_p=-0.26 pl:A|word_prep=-0.46
pl:A|word_say2=-0.08 pl:A|word_verb=0.35 pl:A|word_word=-0.12 pl:B1|,_,=0.28 pl:B1|,_._t=0.62 pl:B1|.=0.1
pl:B1|._,=-0.25 pl:B1|._:=-0.5 pl:B1|._a=-0.53 pl:B1|._the=-0.08 pl:B1|._verb=-0.22 pl:B1|Cap_,=-0.35
pl:B1|Cap_.=-0.3 pl:B1|Cap_._t=0.22 pl:B1|Cap_Cap=-0.17 pl:B1|Cap_a=-0.09 pl:B1|Cap_the=-0.15 pl:B1|Cap_verb=-0.07
pl:B1|Cap_word=-0.06 pl:B1|a_.=0.25 pl:B1|adv_.=-0.26 pl:B1|an_.=-0.26 pl:B1|as_.=0.36 pl:B1|by_.=-0.27
pl:B1|conj_,=-0.2 pl:B1|conj_.=-0.07 pl:B1|ed_.=0.29 pl:B1|his_,=-0.11 pl:B1|his_.=-0.29 pl:B1|in_,=-0.2
pl:B1|in_.=0.28 pl:B1|in_verb=-0.08 pl:B1|it_.=-0.21 pl:B1|nouns_.=0.49 pl:B1|of_.=0.5 pl:B1|on_.=0.78
pl:B1|prep_:=-0.12 pl:B1|prep_that=-0.08 pl:B1|pron_,=-0.22 pl:B1|pron_.=0.19 pl:B1|pron_word=-0.15
pl:B1|that_,_t=-0.11 pl:B1|that_._t=0.22 pl:B1|the_,=0.57 pl:B1|the_.=-0.47 pl:B1|the_:=-0.17 pl:B1|the_a=-0.25
pl:B1|the_say1=-0.24 pl:B1|to_,=-0.1 pl:B1|to_.=-0.11 pl:B1|to_:=-0.19 pl:B1|to_word=-0.08 pl:B1|verb_.=0.12
pl:B1|with_.=0.16 pl:B1|word_,=-0.13 pl:B1|word_.=-0.12 pl:B1|word_and=-0.06 pl:B1|word_ed=-0.14 pl:B1|word_of=-0.13
pl:B1|word_say1=-0.1 pl:B2|,_.=-0.36 pl:B2|._.=0.4 pl:B2|Cap_.=-0.2 pl:B2|a_.=-0.1 pl:B2|about_.=-0.06
pl:B2|his_.=-0.07 pl:B2|prep_.=0.36 pl:B2|pron_.=-0.46 pl:B2|that_._t=0.24 pl:B2|to_.=-0.4 pl:B2|word_,=-0.1
pl:B2|word_.=-0.3 pl:B3|Cap_.=-0.1 pl:B3|to_.=-0.1 pl:B|,=0.26 pl:B|,_,=0.46 pl:B|,_:=-0.35 pl:B|,_Cap=-0.41
pl:B|,_a=-0.62 pl:B|,_that_t=0.22 pl:B|,_the=-0.45 pl:B|,_verb=-0.34 pl:B|,_word=-0.45 pl:B|:=0.44 pl:B|Cap=-0.13
pl:B|Cap_,=0.07 pl:B|Cap_,_t=-0.83 pl:B|Cap_:=-0.55 pl:B|Cap_Cap=0.63 pl:B|Cap_Cap_t=0.33 pl:B|Cap_a=-0.22
pl:B|Cap_an=-0.12 pl:B|Cap_and=-0.24 pl:B|Cap_for=-0.13 pl:B|Cap_is=0.53 pl:B|Cap_of=-0.11 pl:B|Cap_poss=-0.62
pl:B|Cap_pron=-0.72 pl:B|Cap_say1=-0.44 pl:B|Cap_that=-0.49 pl:B|Cap_that_t=0.54 pl:B|Cap_the=0.46 pl:B|Cap_to=0.29
pl:B|Cap_verb=0.59 pl:B|Cap_was=-0.32 pl:B|Cap_word=0.15 pl:B|a=-0.57 pl:B|a_,=0.72 pl:B|a_Cap=0.39 pl:B|a_a=-0.44
pl:B|a_as=-0.34 pl:B|a_of=-0.2 pl:B|a_the=0.15 pl:B|a_to=0.41 pl:B|a_verb=0.29 pl:B|a_verb_t=0.47 pl:B|adv=-0.52
pl:B|adv_of=-0.57 pl:B|an=-0.6 pl:B|and_,=0.42 pl:B|as_a=-0.41 pl:B|by_verb=0.28 pl:B|conj_,=-0.4 pl:B|conj_a=-0.35
pl:B|conj_word=0.44 pl:B|for=0.09 pl:B|for_,=-0.61 pl:B|for_word=0.1 pl:B|his=-0.71 pl:B|his_,=0.38 pl:B|his_a=-0.68
pl:B|his_verb=0.82 pl:B|his_word=0.31 pl:B|in_,=0.8 pl:B|in_:=0.51 pl:B|in_a=-0.39 pl:B|in_of=0.19 pl:B|in_verb=-0.75
pl:B|in_word=-0.13 pl:B|it=0.67 pl:B|it_a=0.6 pl:B|it_verb=0.2 pl:B|it_was=0.47 pl:B|nouns_,=0.27 pl:B|nouns_:=-0.25
pl:B|nouns_and=-0.49 pl:B|nouns_as=-0.42 pl:B|nouns_verb=-0.43 pl:B|nouns_verb_t=0.39 pl:B|nouns_word=-0.63
pl:B|of=-0.72 pl:B|of_,=-0.41 pl:B|on_:=-0.22 pl:B|on_a=-0.77 pl:B|on_poss=-0.56 pl:B|on_word=0.51 pl:B|prep_,=-0.07
pl:B|prep_,_t=-0.42 pl:B|prep_:=0.31 pl:B|prep_a=0.38 pl:B|prep_as=0.52 pl:B|prep_called=0.07 pl:B|prep_conj=-0.44
pl:B|prep_his=-0.3 pl:B|prep_the=-1.02 pl:B|prep_to=-0.51 pl:B|prep_verb=0.19 pl:B|prep_word=-0.15 pl:B|pron=0.5
pl:B|pron_,=-0.17 pl:B|pron_:=0.37 pl:B|pron_Cap=0.45 pl:B|pron_a=0.83 pl:B|pron_as=0.49 pl:B|pron_conj=0.47
pl:B|pron_is=-0.07 pl:B|pron_poss=0.71 pl:B|pron_the=0.5 pl:B|pron_to=0.58 pl:B|pron_verb=-0.5 pl:B|pron_was=0.57
pl:B|pron_word=0.45 pl:B|quote_and=0.15 pl:B|that=-0.06 pl:B|that_,_t=-0.15 pl:B|that_Cap_t=0.8 pl:B|that_a_t=0.59
pl:B|that_and_t=0.74 pl:B|that_as_t=0.24 pl:B|that_is_t=0.28 pl:B|that_poss_t=0.59 pl:B|that_pron_t=0.75
pl:B|that_say1_t=-0.34 pl:B|that_the_t=1.39 pl:B|that_verb_t=0.32 pl:B|that_word_t=1.09 pl:B|the=-0.07
pl:B|the_,=-0.2 pl:B|the_:=0.39 pl:B|the_Cap=-0.91 pl:B|the_a=-0.28 pl:B|the_as=-0.19 pl:B|the_is=0.34
pl:B|the_nouns=0.29 pl:B|the_of=0.53 pl:B|the_say1=-0.22 pl:B|the_the=-0.37 pl:B|the_to=-0.14 pl:B|the_verb=-0.23
pl:B|the_was=-0.43 pl:B|the_word=0.26 pl:B|to=0.72 pl:B|to_,=0.18 pl:B|to_:=-0.41 pl:B|to_a=-0.39 pl:B|to_as=-0.14
pl:B|to_nouns=0.07 pl:B|to_of=-0.25 pl:B|to_pron=-0.27 pl:B|to_say1=-0.84 pl:B|to_the=-0.31 pl:B|to_to=-0.42
pl:B|to_word=-0.9 pl:B|verb=-0.23 pl:B|with_,=-0.75 pl:B|word_,=-0.5 pl:B|word_-=-0.1 pl:B|word_:=0.18
pl:B|word_Cap=-0.67 pl:B|word_a=0.96 pl:B|word_an=0.24 pl:B|word_called=-0.14 pl:B|word_his=-0.59 pl:B|word_is=0.26
pl:B|word_nouns=0.31 pl:B|word_of=-0.09 pl:B|word_poss=-0.41 pl:B|word_prep=0.24 pl:B|word_pron=-0.14
pl:B|word_say1=0.23 pl:B|word_say2=-0.08 pl:B|word_that_t=-0.56 pl:B|word_the=-0.31 pl:B|word_to=-0.37
pl:B|word_verb=0.4 pl:B|word_word=0.3 pl:L|Cap_Cap=0.15 pl:L|none=0.14 pl:N1|=-0.15 pl:P1|colon=1.16 pl:P1|stop=-0.25
pl:P2|=-0.22 pp:A1|group=-0.41 pp:A1|his=-0.07 pp:A1|it=-0.18 pp:A1|name=0.1 pp:A1|nominal=-0.59 pp:A1|org=0.2
pp:A1|they=-0.26 pp:A1|you=-0.09 pp:A2|group=-0.18 pp:A2|heshe=-0.08 pp:A2|name=-0.17 pp:A2|nominal=-0.19
pp:A2|org=-0.09 pp:A2|they=-0.07 pp:A|group=0.23 pp:A|his=-0.5 pp:A|i=-0.12 pp:A|it=-0.41 pp:A|nominal=-0.15
pp:A|org=0.62 pp:A|they=-0.29 pp:A|who=-0.27 pp:A|you=-0.15 pp:B1|group=-0.4 pp:B1|heshe=-0.14 pp:B1|his=-0.42
pp:B1|i=-0.07 pp:B1|it=-0.56 pp:B1|name=0.08 pp:B1|names=0.15 pp:B1|nominal=0.1 pp:B1|org=-0.11 pp:B1|they=-0.19
pp:B1|we=-0.11 pp:B1|who=-0.19 pp:B2|heshe=-0.43 pp:B2|his=-0.07 pp:B2|it=-0.34 pp:B2|nominal=-0.44 pp:B2|org=0.36
pp:B2|they=-0.14 pp:B3|heshe=-0.16 pp:B3|it=-0.07 pp:B3|name=-0.2 pp:B3|nominal=-0.13 pp:B|group=0.16 pp:B|heshe=0.43
pp:B|his=-0.19 pp:B|i=0.12 pp:B|name=0.13 pp:B|names=-0.28 pp:B|nominal=-0.08 pp:B|org=0.18 pp:B|they=0.07
pp:B|we=-0.46 pp:B|who=-0.25 pp:B|you=-0.66 pp:L|name=-0.22 pp:N1|group=-0.46 pp:N1|heshe=-0.53 pp:N1|his=-0.16
pp:N1|i=-0.08 pp:N1|it=-0.45 pp:N1|names=-0.18 pp:N1|nominal=-0.11 pp:N1|org=-0.42 pp:N1|they=-0.2 pp:P1|group=-0.52
pp:P1|heshe=0.08 pp:P1|his=-0.34 pp:P1|i=-0.16 pp:P1|name=0.08 pp:P1|names=-0.06 pp:P1|nominal=-0.34 pp:P1|org=-0.38
pp:P1|they=-0.3 pp:P1|we=-0.2 pp:P1|who=-0.17 pp:P2|group=-0.07 pp:P2|heshe=-0.32 pp:P2|nominal=-0.24 pp:P2|org=-0.38
pq:A1|0=-0.25 pq:A1|1=0.17 pq:A1|2=-0.18 pq:A2|0=-0.25 pq:A2|1=-0.28 pq:A|0=0.12 pq:A|1=-0.18 pq:A|2=-0.22
pq:B1|1=-0.16 pq:B1|2=-0.42 pq:B2|1=-0.41 pq:B2|2=0.18 pq:B3|0=-0.26 pq:B3|1=-0.13 pq:B3|2=-0.17 pq:B|0=0.14
pq:B|1=-0.11 pq:B|2=-0.23 pq:L|0=0.07 pq:N1|0=-0.11 pq:N1|1=-0.3 pq:N1|3=-0.44 pq:P1|0=-0.14 pq:P1|1=0.12
pq:P1|2=-0.45 pq:P1|3=-0.11 pq:P2|0=0.14 pq:P2|1=-0.08 pq:P2|2=-0.49 pqa:A1|a:,=-0.07 pqa:A1|a:.=-0.18
pqa:A1|a:Cap=0.31 pqa:A1|a:a=-0.18 pqa:A1|a:adv=-0.26 pqa:A1|a:and=-0.12 pqa:A1|a:but=-0.27 pqa:A1|a:by=-0.26
pqa:A1|a:conj=-0.12 pqa:A1|a:for=0.35 pqa:A1|a:in=-0.19 pqa:A1|a:is=-0.07 pqa:A1|a:nouns=-0.13 pqa:A1|a:of=-0.16
pqa:A1|a:on=-0.09 pqa:A1|a:or=-0.12 pqa:A1|a:prep=-0.28 pqa:A1|a:pron=-0.48 pqa:A1|a:quote=-0.19 pqa:A1|a:said=0.42
pqa:A1|a:say1=-0.06 pqa:A1|a:say2=-0.16 pqa:A1|a:that=-0.09 pqa:A1|a:the=-0.42 pqa:A1|a:to=-0.23 pqa:A1|a:verb=0.13
pqa:A1|a:was=-0.11 pqa:A1|a:with=-0.15 pqa:A1|a:word=-0.56 pqa:A2|a:Cap=-0.16 pqa:A2|a:but=-0.1 pqa:A2|a:is=-0.09
pqa:A2|a:or=-0.07 pqa:A2|a:say1=0.06 pqa:A2|a:with=-0.07 pqa:A2|a:word=-0.15 pqa:A|a:(=-0.22 pqa:A|a:)=-0.35
pqa:A|a:-=-0.17 pqa:A|a:a=-0.32 pqa:A|a:about=-0.08 pqa:A|a:adv=0.28 pqa:A|a:and=-0.06 pqa:A|a:as=0.3
pqa:A|a:but=-0.36 pqa:A|a:by=-0.07 pqa:A|a:conj=0.06 pqa:A|a:ed=0.4 pqa:A|a:for=-0.22 pqa:A|a:in=-0.32
pqa:A|a:is=-0.4 pqa:A|a:it=0.27 pqa:A|a:nouns=0.11 pqa:A|a:of=-0.22 pqa:A|a:on=0.28 pqa:A|a:or=-0.31 pqa:A|a:p=-0.52
pqa:A|a:prep=-0.43 pqa:A|a:quote=-0.12 pqa:A|a:say1=0.17 pqa:A|a:say2=0.19 pqa:A|a:that=0.44 pqa:A|a:the=0.63
pqa:A|a:to=0.33 pqa:A|a:was=0.33 pqa:A|a:with=0.43 pqa:A|a:word=-0.15 pqa:B1|a:)=-0.12 pqa:B1|a:,=-0.22
pqa:B1|a:-=-0.08 pqa:B1|a:.=0.37 pqa:B1|a:Cap=-0.78 pqa:B1|a:a=-0.09 pqa:B1|a:adv=-0.61 pqa:B1|a:and=-0.08
pqa:B1|a:as=-0.2 pqa:B1|a:conj=-0.16 pqa:B1|a:ed=-0.21 pqa:B1|a:edge=0.38 pqa:B1|a:in=-0.26 pqa:B1|a:is=-0.25
pqa:B1|a:nouns=-0.55 pqa:B1|a:of=0.14 pqa:B1|a:or=-0.21 pqa:B1|a:prep=-0.49 pqa:B1|a:pron=-0.55 pqa:B1|a:said=-0.27
pqa:B1|a:say1=-0.48 pqa:B1|a:say2=-0.24 pqa:B1|a:the=-0.4 pqa:B1|a:to=0.11 pqa:B1|a:verb=0.23 pqa:B1|a:with=-0.07
pqa:B1|a:word=0.3 pqa:B2|a:,=-0.1 pqa:B2|a:.=-0.32 pqa:B2|a:Cap=0.27 pqa:B2|a:and=-0.19 pqa:B2|a:ed=-0.32
pqa:B2|a:edge=-0.2 pqa:B2|a:nouns=0.41 pqa:B2|a:prep=-0.1 pqa:B2|a:pron=-0.23 pqa:B2|a:say1=-0.15 pqa:B2|a:the=-0.06
pqa:B2|a:word=-0.09 pqa:B3|a:Cap=-0.07 pqa:B3|a:and=-0.08 pqa:B3|a:edge=-0.22 pqa:B|a:(=0.1 pqa:B|a:)=0.23
pqa:B|a:,=0.18 pqa:B|a:-=-0.21 pqa:B|a:.=-0.55 pqa:B|a:Cap=0.5 pqa:B|a:a=0.34 pqa:B|a:about=0.14 pqa:B|a:adv=0.58
pqa:B|a:and=0.29 pqa:B|a:as=0.58 pqa:B|a:but=0.49 pqa:B|a:by=0.22 pqa:B|a:conj=0.4 pqa:B|a:ed=-0.56 pqa:B|a:edge=0.07
pqa:B|a:for=-0.13 pqa:B|a:his=-0.19 pqa:B|a:in=-0.12 pqa:B|a:is=-0.41 pqa:B|a:it=-0.24 pqa:B|a:nouns=0.11
pqa:B|a:of=0.58 pqa:B|a:p=-0.37 pqa:B|a:pron=0.41 pqa:B|a:quote=-0.39 pqa:B|a:said=-0.34 pqa:B|a:say2=-0.25
pqa:B|a:that=-0.31 pqa:B|a:the=-0.25 pqa:B|a:to=0.17 pqa:B|a:verb=-0.2 pqa:B|a:was=0.3 pqa:L|a:Cap=0.31
pqa:L|a:edge=-0.47 pqa:N1|a:(=0.17 pqa:N1|a:)=-0.2 pqa:N1|a:,=-0.26 pqa:N1|a:-=-0.43 pqa:N1|a:.=-0.19
pqa:N1|a:Cap=-0.35 pqa:N1|a:a=-0.15 pqa:N1|a:adv=-0.13 pqa:N1|a:and=0.26 pqa:N1|a:as=-0.18 pqa:N1|a:but=-0.25
pqa:N1|a:by=-0.57 pqa:N1|a:conj=-0.12 pqa:N1|a:ed=-0.28 pqa:N1|a:edge=-0.06 pqa:N1|a:for=-0.18 pqa:N1|a:his=-0.28
pqa:N1|a:in=-0.49 pqa:N1|a:is=-0.26 pqa:N1|a:nouns=-0.2 pqa:N1|a:of=-0.06 pqa:N1|a:on=-0.24 pqa:N1|a:or=-0.19
pqa:N1|a:p=-0.27 pqa:N1|a:prep=-0.25 pqa:N1|a:pron=0.21 pqa:N1|a:quote=-0.28 pqa:N1|a:said=0.08 pqa:N1|a:say1=0.32
pqa:N1|a:say2=-0.24 pqa:N1|a:that=-0.25 pqa:N1|a:the=-0.6 pqa:N1|a:to=-0.28 pqa:N1|a:verb=0.25 pqa:N1|a:with=-0.13
pqa:N1|a:word=-0.65 pqa:P1|a:(=0.7 pqa:P1|a:)=-0.1 pqa:P1|a:,=-0.21 pqa:P1|a:-=0.2 pqa:P1|a:.=0.29 pqa:P1|a:Cap=-0.55
pqa:P1|a:a=-0.41 pqa:P1|a:about=-0.09 pqa:P1|a:adv=-0.26 pqa:P1|a:and=-0.7 pqa:P1|a:as=-0.4 pqa:P1|a:but=-0.58
pqa:P1|a:by=-0.4 pqa:P1|a:conj=-0.38 pqa:P1|a:ed=0.31 pqa:P1|a:edge=-0.13 pqa:P1|a:for=-0.14 pqa:P1|a:his=-0.09
pqa:P1|a:in=0.11 pqa:P1|a:is=-0.15 pqa:P1|a:nouns=-0.58 pqa:P1|a:of=-0.21 pqa:P1|a:on=-0.27 pqa:P1|a:or=0.41
pqa:P1|a:p=-0.28 pqa:P1|a:prep=0.36 pqa:P1|a:pron=-0.12 pqa:P1|a:quote=0.13 pqa:P1|a:said=0.19 pqa:P1|a:say1=-0.56
pqa:P1|a:say2=-0.41 pqa:P1|a:that=-0.37 pqa:P1|a:the=-0.22 pqa:P1|a:to=-0.26 pqa:P1|a:verb=-0.29 pqa:P1|a:was=-0.19
pqa:P1|a:with=-0.21 pqa:P2|a:-=-0.15 pqa:P2|a:Cap=-0.34 pqa:P2|a:and=-0.23 pqa:P2|a:edge=-0.09 pqa:P2|a:for=-0.07
pqa:P2|a:in=0.31 pqa:P2|a:of=-0.08 pqa:P2|a:p=-0.14 pqa:P2|a:prep=-0.06 pqa:P2|a:pron=-0.26 pqa:P2|a:said=-0.23
pqa:P2|a:say1=-0.42 pqa:P2|a:say2=-0.16 pqa:P2|a:that=-0.07 pqa:P2|a:the=-0.09 pqa:P2|a:verb=-0.07
pqa:P2|a:word=-0.42 pqb:A1|b:(=-0.06 pqb:A1|b:,=-0.49 pqb:A1|b:.=0.51 pqb:A1|b::=-0.6 pqb:A1|b:Cap=-0.39
pqb:A1|b:a=-0.28 pqb:A1|b:an=-0.17 pqb:A1|b:as=-0.27 pqb:A1|b:called=-0.08 pqb:A1|b:ed=-0.26 pqb:A1|b:edge=0.35
pqb:A1|b:for=-0.12 pqb:A1|b:his=-0.37 pqb:A1|b:in=-0.08 pqb:A1|b:nouns=0.28 pqb:A1|b:of=-0.41 pqb:A1|b:poss=-0.15
pqb:A1|b:prep=-0.14 pqb:A1|b:pron=-0.13 pqb:A1|b:quote=-0.3 pqb:A1|b:say1=-0.39 pqb:A1|b:say2=-0.18
pqb:A1|b:that=-0.25 pqb:A1|b:the=-0.34 pqb:A1|b:to=-0.14 pqb:A1|b:verb=-0.21 pqb:A1|b:was=-0.08 pqb:A1|b:word=0.4
pqb:A2|b:,=-0.09 pqb:A2|b:ed=-0.07 pqb:A2|b:edge=-0.26 pqb:A2|b:verb=-0.08 pqb:A2|b:word=-0.07 pqb:A|b:(=-0.16
pqb:A|b:,=-0.32 pqb:A|b:-=0.45 pqb:A|b:.=0.92 pqb:A|b::=0.48 pqb:A|b:Cap=0.24 pqb:A|b:a=0.2 pqb:A|b:about=-0.22
pqb:A|b:adv=-0.07 pqb:A|b:and=-0.39 pqb:A|b:as=0.16 pqb:A|b:called=-0.8 pqb:A|b:conj=-0.92 pqb:A|b:ed=-0.22
pqb:A|b:edge=0.37 pqb:A|b:for=-0.44 pqb:A|b:his=-0.1 pqb:A|b:in=-0.17 pqb:A|b:is=0.48 pqb:A|b:like=0.22
pqb:A|b:nouns=-0.33 pqb:A|b:of=-0.57 pqb:A|b:or=-0.51 pqb:A|b:p=-0.4 pqb:A|b:poss=-0.79 pqb:A|b:prep=-0.12
pqb:A|b:pron=-0.16 pqb:A|b:quote=-0.54 pqb:A|b:say1=0.21 pqb:A|b:say2=-0.07 pqb:A|b:that=-0.48 pqb:A|b:the=-0.78
pqb:A|b:to=0.17 pqb:A|b:verb=0.32 pqb:A|b:was=0.58 pqb:A|b:with=-0.08 pqb:B1|b:,=-0.2 pqb:B1|b:-=-0.48 pqb:B1|b:.=0.2
pqb:B1|b::=-0.51 pqb:B1|b:Cap=-0.7 pqb:B1|b:a=-0.65 pqb:B1|b:adv=0.32 pqb:B1|b:an=-0.11 pqb:B1|b:and=-0.18
pqb:B1|b:as=-0.53 pqb:B1|b:by=-0.12 pqb:B1|b:called=-0.2 pqb:B1|b:conj=0.4 pqb:B1|b:ed=-0.27 pqb:B1|b:his=0.51
pqb:B1|b:in=-0.12 pqb:B1|b:is=-0.46 pqb:B1|b:of=-0.74 pqb:B1|b:pron=0.07 pqb:B1|b:quote=0.51 pqb:B1|b:said=-0.21
pqb:B1|b:say1=-0.53 pqb:B1|b:say2=0.09 pqb:B1|b:that=-0.36 pqb:B1|b:the=-0.41 pqb:B1|b:to=-0.17 pqb:B1|b:verb=-0.61
pqb:B1|b:was=-0.06 pqb:B1|b:with=0.36 pqb:B1|b:word=-0.41 pqb:B2|b:,=0.24 pqb:B2|b:.=-0.21 pqb:B2|b::=-0.11
pqb:B2|b:Cap=-0.11 pqb:B2|b:a=-0.06 pqb:B2|b:and=-0.07 pqb:B2|b:ed=-0.07 pqb:B2|b:is=-0.06 pqb:B2|b:nouns=-0.15
pqb:B2|b:of=-0.18 pqb:B2|b:say1=-0.06 pqb:B2|b:word=-0.15 pqb:B3|b:.=-0.2 pqb:B3|b:verb=-0.08 pqb:B|b:,=0.15
pqb:B|b::=0.25 pqb:B|b:a=0.1 pqb:B|b:about=0.36 pqb:B|b:an=-0.17 pqb:B|b:and=-0.09 pqb:B|b:but=-0.11
pqb:B|b:called=0.1 pqb:B|b:for=-0.31 pqb:B|b:his=-0.35 pqb:B|b:in=-0.29 pqb:B|b:is=-0.19 pqb:B|b:it=0.4
pqb:B|b:like=-0.35 pqb:B|b:not=-0.2 pqb:B|b:of=0.09 pqb:B|b:or=0.16 pqb:B|b:p=-0.61 pqb:B|b:prep=0.52
pqb:B|b:pron=0.19 pqb:B|b:said=0.25 pqb:B|b:say1=0.11 pqb:B|b:that=0.27 pqb:B|b:the=0.38 pqb:B|b:titled=-0.07
pqb:B|b:was=-0.31 pqb:B|b:with=-0.47 pqb:B|b:word=0.16 pqb:L|b:Cap=0.11 pqb:N1|b:(=-0.21 pqb:N1|b:,=-0.33
pqb:N1|b:-=-0.33 pqb:N1|b:.=-0.31 pqb:N1|b::=0.16 pqb:N1|b:Cap=-0.45 pqb:N1|b:a=-0.43 pqb:N1|b:about=-0.22
pqb:N1|b:adv=-0.28 pqb:N1|b:an=-0.22 pqb:N1|b:and=-0.39 pqb:N1|b:as=0.34 pqb:N1|b:but=-0.2 pqb:N1|b:by=-0.18
pqb:N1|b:called=0.42 pqb:N1|b:conj=0.44 pqb:N1|b:ed=-0.37 pqb:N1|b:edge=-0.22 pqb:N1|b:for=-0.27 pqb:N1|b:his=-0.11
pqb:N1|b:in=-0.12 pqb:N1|b:is=0.44 pqb:N1|b:not=-0.17 pqb:N1|b:nouns=-0.44 pqb:N1|b:of=-0.07 pqb:N1|b:on=0.32
pqb:N1|b:or=-0.3 pqb:N1|b:p=-0.13 pqb:N1|b:poss=-0.35 pqb:N1|b:prep=-0.17 pqb:N1|b:pron=-0.41 pqb:N1|b:quote=-0.47
pqb:N1|b:say1=-0.35 pqb:N1|b:say2=-0.35 pqb:N1|b:that=-0.09 pqb:N1|b:the=0.11 pqb:N1|b:to=-0.41 pqb:N1|b:verb=-0.39
pqb:N1|b:was=-0.25 pqb:N1|b:with=-0.13 pqb:N1|b:word=-0.55 pqb:P1|b:(=-0.2 pqb:P1|b:,=-0.18 pqb:P1|b:-=-0.49
pqb:P1|b:.=-0.19 pqb:P1|b::=-0.27 pqb:P1|b:Cap=0.06 pqb:P1|b:a=-0.63 pqb:P1|b:about=-0.28 pqb:P1|b:adv=-0.27
pqb:P1|b:an=-0.29 pqb:P1|b:and=-0.5 pqb:P1|b:as=0.5 pqb:P1|b:but=-0.17 pqb:P1|b:called=-0.43 pqb:P1|b:conj=0.19
pqb:P1|b:ed=-0.58 pqb:P1|b:edge=-0.08 pqb:P1|b:for=-0.19 pqb:P1|b:his=0.3 pqb:P1|b:in=-0.21 pqb:P1|b:is=0.12
pqb:P1|b:like=-0.28 pqb:P1|b:nouns=-0.18 pqb:P1|b:of=0.45 pqb:P1|b:on=-0.21 pqb:P1|b:or=-0.24 pqb:P1|b:p=0.26
pqb:P1|b:poss=-0.27 pqb:P1|b:prep=-0.16 pqb:P1|b:pron=-0.33 pqb:P1|b:quote=0.57 pqb:P1|b:said=-0.09
pqb:P1|b:say1=0.18 pqb:P1|b:say2=-0.59 pqb:P1|b:that=-0.3 pqb:P1|b:the=-0.14 pqb:P1|b:titled=-0.11 pqb:P1|b:to=-0.47
pqb:P1|b:was=-0.36 pqb:P1|b:with=-0.14 pqb:P1|b:word=-0.48 pqb:P2|b:,=-0.47 pqb:P2|b:-=-0.1 pqb:P2|b:.=-0.32
pqb:P2|b::=-0.23 pqb:P2|b:Cap=-0.3 pqb:P2|b:a=-0.25 pqb:P2|b:as=0.12 pqb:P2|b:nouns=-0.14 pqb:P2|b:p=-0.12
pqb:P2|b:say1=-0.11 pqb:P2|b:the=-0.1 pqb:P2|b:to=0.33 pqb:P2|b:verb=-0.17 pqb:P2|b:word=-0.1 pr:A1|0=-0.22
pr:A1|2=-0.11 pr:A2|0=-0.29 pr:A2|1=-0.22 pr:A2|2=-0.07 pr:A|0=0.08 pr:A|1=-0.14 pr:A|2=-0.18 pr:B1|0=-0.07
pr:B1|2=-0.25 pr:B2|0=-0.09 pr:B2|1=-0.07 pr:B2|2=-0.17 pr:B3|0=-0.31 pr:B3|1=-0.13 pr:B3|2=-0.11 pr:B|1=0.19
pr:N1|0=-0.15 pr:P1|0=-0.12 pr:P2|0=-0.22 pre:(=-0.83 pre:(|0|false=-0.36 pre:(|svfalse|finite=-0.78 pre:)=-0.18
pre:)|svfalse|finite=-0.18 pre:,=0.08 pre:,|0|false=-0.12 pre:,|0|true=-0.44 pre:,|1|false=0.09 pre:,|1|true=0.55
pre:,|2|false=0.17 pre:,|2|true=0.43 pre:,|groupbody|B=1.1 pre:,|groupbody|B1=-0.08 pre:,|groupbody|N1=-0.11
pre:,|groupbody|P1=0.22 pre:,|groupother|B=0.62 pre:,|groupother|B1=0.43 pre:,|grouprole|A=-0.19
pre:,|grouprole|B=-0.58 pre:,|grouprole|B1=-0.29 pre:,|grouprole|N1=-0.17 pre:,|grouprole|P1=-0.33 pre:,|heshe|A=0.41
pre:,|heshe|A1=0.16 pre:,|heshe|B=0.32 pre:,|heshe|B1=-0.08 pre:,|heshe|B2=-0.17 pre:,|heshe|N1=-0.2
pre:,|heshe|P1=0.62 pre:,|heshe|P2=-0.26 pre:,|it|B=0.2 pre:,|it|N1=-0.33 pre:,|it|P1=-0.19 pre:,|names|N1=-0.07
pre:,|names|P1=-0.47 pre:,|name|A=0.26 pre:,|name|A1=-0.44 pre:,|name|A2=-0.09 pre:,|name|B=0.52 pre:,|name|B1=-0.28
pre:,|name|B2=-0.49 pre:,|name|N1=-0.2 pre:,|name|P1=-0.38 pre:,|nominalbody|B=-0.27 pre:,|nominaldoc|B=0.41
pre:,|nominaldoc|B1=-0.29 pre:,|nominaldoc|N1=-0.13 pre:,|nominaldoc|P1=-0.12 pre:,|nominalother|A=-0.26
pre:,|nominalother|B=-0.15 pre:,|nominalother|B1=-0.7 pre:,|nominalother|N1=-0.29 pre:,|nominalother|P1=-0.4
pre:,|nominalrole|A=-0.44 pre:,|nominalrole|A1=-0.2 pre:,|nominalrole|B=0.62 pre:,|nominalrole|B1=-0.51
pre:,|nominalrole|N1=-0.25 pre:,|nominalrole|P1=-0.4 pre:,|nounfalse|none=0.08 pre:,|org|A=0.21 pre:,|org|A1=-0.08
pre:,|org|B=0.24 pre:,|org|B1=-0.11 pre:,|org|N1=-0.34 pre:,|org|P1=0.07 pre:,|svfalse|base=-0.36
pre:,|svfalse|finite=0.28 pre:,|svfalse|participle=0.07 pre:,|svfalse|past-participle=-0.15 pre:,|svtrue|base=0.42
pre:,|svtrue|finite=-0.61 pre:,|svtrue|participle=-0.23 pre:,|they|B=0.63 pre:,|they|P1=-0.06 pre:-|0|false=-0.85
pre:-|1|false=0.16 pre:-|2|false=0.37 pre:-|barefalse|none=0.23 pre:-|grouprole|P1=-0.1 pre:-|labelfalse|none=0.38
pre:-|name|A=-0.26 pre:-|name|N1=0.51 pre:-|name|P1=-0.07 pre:-|name|P2=-0.13 pre:-|nominalother|A=-0.14
pre:-|svfalse|base=-0.62 pre:-|svfalse|finite=0.09 pre:-|svfalse|participle=-0.08 pre:-|svtrue|finite=-0.52
pre:-|svtrue|participle=-0.38 pre::=-0.56 pre::|0|false=-0.73 pre::|1|false=0.25 pre::|2|false=-0.39
pre::|name|B=-0.28 pre::|name|P1=-0.08 pre::|nominalother|B=0.31 pre::|nounfalse|none=-0.25 pre::|svfalse|base=-0.16
pre::|svfalse|finite=-0.45 pre:;=0.61 pre:;|0|false=0.63 pre:;|1|false=0.53 pre:;|2|false=-0.29 pre:;|name|P1=-0.41
pre:;|nominalother|P1=-0.07 pre:;|org|B=0.6 pre:;|svfalse|finite=0.34 pre:Cap=-0.41 pre:Cap|0|false=-0.1
pre:Cap|1|false=-0.72 pre:Cap|2|false=0.08 pre:Cap|nominalother|B=-0.11 pre:Cap|nominalother|N1=-0.13
pre:Cap|svtrue|base=-0.07 pre:Cap|svtrue|finite=-0.16 pre:Cap|svtrue|participle=-0.53 pre:Cap|vsfalse|finite=-0.27
pre:Cap|vsfalse|participle=-0.14 pre:about|0|false=0.14 pre:about|0|true=-0.08 pre:about|2|false=-0.17
pre:about|nounfalse|none=-0.25 pre:about|org|A=-0.25 pre:about|svfalse|base=-0.17 pre:about|svfalse|finite=0.13
pre:about|svtrue|participle=0.21 pre:adv|0|false=-0.15 pre:adv|0|true=-0.11 pre:adv|1|false=0.3 pre:adv|2|false=-0.27
pre:adv|groupother|P1=-0.13 pre:adv|heshe|A1=-0.07 pre:adv|heshe|B=0.68 pre:adv|heshe|B1=0.19 pre:adv|it|P1=-0.07
pre:adv|name|B=0.22 pre:adv|name|N1=0.18 pre:adv|name|P1=-0.36 pre:adv|nominalother|A=-0.06
pre:adv|nominalother|B=-0.3 pre:adv|nounfalse|none=0.44 pre:adv|svfalse|base=-0.79 pre:adv|svfalse|finite=0.27
pre:adv|svfalse|participle=-0.41 pre:adv|svtrue|base=-0.18 pre:adv|svtrue|finite=-0.19 pre:adv|svtrue|participle=0.4
pre:and=0.09 pre:and|0|false=0.3 pre:and|0|true=-0.36 pre:and|1|false=-0.56 pre:and|1|true=-0.11 pre:and|2|false=0.21
pre:and|2|true=0.14 pre:and|groupbody|B=-0.45 pre:and|groupbody|B1=-0.06 pre:and|groupother|A=-0.07
pre:and|groupother|B=-0.46 pre:and|grouprole|A=-0.14 pre:and|grouprole|B=0.86 pre:and|grouprole|P1=-0.11
pre:and|heshe|A=-0.64 pre:and|heshe|B=0.64 pre:and|heshe|B1=-0.27 pre:and|his|P1=-0.09 pre:and|it|P1=-0.11
pre:and|i|B=0.2 pre:and|name|A=-0.41 pre:and|name|B=0.36 pre:and|name|B1=-0.22 pre:and|name|N1=-0.44
pre:and|name|P1=-0.52 pre:and|nominalother|A=-0.24 pre:and|nominalother|B=-0.4 pre:and|nominalother|B1=-0.34
pre:and|nominalother|N1=-0.17 pre:and|nominalother|P1=-0.45 pre:and|nominalrole|A=-0.32 pre:and|nominalrole|B1=0.63
pre:and|nounfalse|none=0.35 pre:and|org|A1=-0.09 pre:and|org|B=-0.26 pre:and|org|P1=-0.14 pre:and|svfalse|base=-0.77
pre:and|svfalse|participle=0.28 pre:and|svtrue|base=-0.14 pre:and|svtrue|finite=0.17 pre:and|svtrue|participle=0.35
pre:as|0|false=-0.26 pre:as|1|true=0.43 pre:as|groupbody|A=0.35 pre:as|groupbody|P1=-0.28 pre:as|grouprole|P1=-0.2
pre:as|heshe|A=-0.64 pre:as|heshe|B=0.51 pre:as|heshe|B1=-0.31 pre:as|heshe|P1=-0.23 pre:as|it|N1=-0.09
pre:as|name|B=-0.37 pre:as|name|B1=0.71 pre:as|name|N1=-0.33 pre:as|name|P1=0.19 pre:as|nominalother|A=-0.09
pre:as|nominalother|B=-0.27 pre:as|nominalother|P1=-0.08 pre:as|nominalrole|N1=-0.07 pre:as|nominalrole|P1=-0.11
pre:as|nounfalse|none=-0.23 pre:as|org|P1=0.26 pre:as|svfalse|base=0.28 pre:as|svfalse|finite=0.09
pre:as|svfalse|participle=-0.44 pre:as|svtrue|base=-0.24 pre:as|svtrue|finite=-0.28 pre:as|svtrue|participle=0.21
pre:as|they|P1=-0.06 pre:but=0.06 pre:but|1|false=-0.3 pre:but|2|false=0.33 pre:but|heshe|A=-0.53
pre:but|heshe|B=0.84 pre:but|heshe|B1=-0.19 pre:but|heshe|P1=-0.14 pre:but|name|A=-0.12 pre:but|name|B=-0.21
pre:but|name|B1=-0.72 pre:but|name|N1=-0.12 pre:but|name|P1=-0.56 pre:but|nominalother|B=-0.75
pre:but|nominalother|P1=-0.12 pre:but|svfalse|base=-0.31 pre:but|svfalse|finite=0.24 pre:but|svfalse|participle=0.15
pre:but|svfalse|past-participle=-0.27 pre:but|svtrue|base=-0.1 pre:but|svtrue|finite=-0.26 pre:by|0|false=-0.12
pre:by|0|true=0.53 pre:by|1|false=-0.23 pre:by|1|true=-0.08 pre:by|2|false=0.1 pre:by|byfalse|past-participle=-0.38
pre:by|name|B=0.41 pre:by|name|N1=-0.08 pre:by|name|P1=-0.64 pre:by|nominalother|A=-0.07 pre:by|nounfalse|none=0.14
pre:by|svfalse|participle=-0.34 pre:called=-0.08 pre:called|0|true=-0.32 pre:called|1|false=0.21
pre:called|2|true=-0.25 pre:called|name|B=0.21 pre:called|nounfalse|none=0.21 pre:called|svfalse|finite=-0.51
pre:conj=-0.2 pre:conj|0|false=0.12 pre:conj|0|true=-0.38 pre:conj|1|false=-0.55 pre:conj|1|true=0.16
pre:conj|2|false=-0.2 pre:conj|2|true=0.13 pre:conj|grouprole|A=-0.17 pre:conj|grouprole|B=0.22
pre:conj|grouprole|P1=-0.12 pre:conj|heshe|A=-0.28 pre:conj|heshe|B=0.63 pre:conj|heshe|B1=-0.09
pre:conj|heshe|N1=-0.13 pre:conj|heshe|P1=-0.66 pre:conj|it|A=-0.17 pre:conj|it|B=0.1 pre:conj|it|B1=-0.12
pre:conj|name|A=-0.39 pre:conj|name|A1=-0.15 pre:conj|name|B=0.35 pre:conj|name|B1=-0.38 pre:conj|name|N1=-0.09
pre:conj|name|P1=-0.09 pre:conj|nominaldoc|P1=-0.17 pre:conj|nominalother|A=-0.25 pre:conj|nominalother|B=0.17
pre:conj|nominalother|B1=-0.07 pre:conj|nominalother|N1=-0.07 pre:conj|nominalother|P1=-0.15
pre:conj|nominalrole|B=-0.66 pre:conj|org|B=-0.8 pre:conj|org|P1=-0.12 pre:conj|svfalse|base=0.13
pre:conj|svfalse|participle=-0.55 pre:conj|svtrue|base=-0.23 pre:conj|svtrue|finite=-0.29
pre:conj|svtrue|participle=-0.17 pre:conj|they|B=-0.68 pre:conj|they|P1=-0.15 pre:conj|we|B=-0.07
pre:conj|you|B=-0.58 pre:ed=-0.32 pre:ed|0|false=-0.44 pre:ed|0|true=0.78 pre:ed|1|false=-0.24 pre:ed|2|false=-0.54
pre:ed|nominaldoc|B=-0.74 pre:ed|nominaldoc|B1=-0.13 pre:ed|nominalother|B1=0.2 pre:ed|nominalother|P1=-0.08
pre:ed|nominalrole|B=-0.27 pre:ed|nounfalse|none=-0.43 pre:ed|org|P1=-0.08 pre:ed|svfalse|base=-0.18
pre:ed|svfalse|finite=-0.08 pre:ed|svfalse|participle=-0.08 pre:ed|svtrue|finite=-0.59 pre:ed|svtrue|participle=-0.31
pre:ed|vsfalse|finite=0.09 pre:for=0.29 pre:for|0|false=0.65 pre:for|0|true=-0.07 pre:for|1|false=-0.31
pre:for|2|false=-0.6 pre:for|svfalse|base=-0.38 pre:for|svfalse|finite=0.53 pre:for|svfalse|participle=-0.09
pre:for|svtrue|finite=-0.18 pre:in|0|false=0.5 pre:in|0|true=-0.25 pre:in|1|false=-0.37 pre:in|1|true=0.45
pre:in|2|false=-1.13 pre:in|his|A=-0.24 pre:in|his|B=-0.36 pre:in|his|B1=-0.3 pre:in|his|P1=-0.19 pre:in|name|B=0.22
pre:in|name|P1=-0.16 pre:in|nominaldoc|A=-0.26 pre:in|nominaldoc|P1=0.21 pre:in|nominalother|A=-0.39
pre:in|nominalother|B=0.09 pre:in|nominalother|P1=-0.16 pre:in|nounfalse|none=-0.31 pre:in|svfalse|base=-0.13
pre:in|svfalse|finite=0.09 pre:in|svfalse|participle=-0.43 pre:in|svtrue|finite=-0.1 pre:in|svtrue|participle=0.17
pre:in|vsfalse|finite=0.11 pre:in|vsfalse|participle=-0.06 pre:is=-0.64 pre:is|0|false=-0.77 pre:is|0|true=-0.28
pre:is|1|false=0.08 pre:is|2|false=-0.23 pre:is|nominalother|A=-0.58 pre:is|nominalother|B=-0.66
pre:is|svfalse|finite=-0.77 pre:is|svfalse|participle=0.17 pre:is|svtrue|participle=0.08 pre:is|vsfalse|finite=-0.48
pre:it=-0.08 pre:like=-0.56 pre:like|0|false=-0.2 pre:like|1|false=-0.17 pre:like|nominalother|P1=-0.14
pre:like|svfalse|finite=-0.53 pre:like|svtrue|finite=-0.09 pre:not=-0.87 pre:not|0|false=-0.15 pre:not|1|false=-0.56
pre:not|2|false=-0.49 pre:not|nominalother|B=-0.45 pre:not|svfalse|finite=-0.75 pre:nouns=-0.29
pre:nouns|0|false=-0.82 pre:nouns|1|false=-0.24 pre:nouns|2|false=-0.67 pre:nouns|heshe|A=-0.19
pre:nouns|heshe|B=-0.11 pre:nouns|heshe|P1=-0.06 pre:nouns|nominalother|B=0.4 pre:nouns|svfalse|finite=0.21
pre:nouns|svfalse|participle=-0.59 pre:nouns|svtrue|finite=-0.17 pre:nouns|svtrue|participle=-0.3 pre:of=-0.25
pre:of|0|false=-0.54 pre:of|1|false=0.19 pre:of|2|false=-0.35 pre:of|his|B=-0.6 pre:of|his|P1=-0.08
pre:of|name|A=-0.07 pre:of|name|B=-0.13 pre:of|name|P1=0.55 pre:of|nominalother|B=-0.41 pre:of|nominalother|P1=-0.1
pre:of|nounfalse|none=0.34 pre:of|svfalse|base=-0.21 pre:of|svfalse|finite=-0.82 pre:of|svtrue|finite=-0.34
pre:on=-0.57 pre:on|0|false=-0.36 pre:on|0|true=-0.08 pre:on|1|false=-0.32 pre:on|nominalother|B=-0.11
pre:on|svfalse|finite=-0.5 pre:on|vsfalse|finite=-0.28 pre:or=-0.43 pre:or|0|false=-0.21 pre:or|1|false=-0.21
pre:or|2|false=-0.11 pre:or|nominalother|P1=-0.11 pre:or|svfalse|finite=-0.28 pre:p=-0.17 pre:poss=0.17
pre:poss|0|false=-0.1 pre:poss|1|false=-0.11 pre:poss|2|false=0.3 pre:poss|nominalother|N1=-0.07
pre:poss|nominalother|P1=0.46 pre:poss|svfalse|finite=0.34 pre:prep=-0.28 pre:prep|0|false=-0.96 pre:prep|0|true=0.09
pre:prep|1|true=0.45 pre:prep|2|false=-0.42 pre:prep|2|true=0.09 pre:prep|groupbody|A=-0.1 pre:prep|groupbody|B=-0.5
pre:prep|groupbody|P1=-0.42 pre:prep|heshe|A=-0.26 pre:prep|heshe|B=0.3 pre:prep|heshe|B1=-0.15 pre:prep|his|A=-0.09
pre:prep|his|B=0.32 pre:prep|it|A=-0.09 pre:prep|it|B=-0.59 pre:prep|it|B1=-0.09 pre:prep|it|P1=-0.22
pre:prep|name|A=-0.79 pre:prep|name|B=-0.41 pre:prep|name|B1=-0.43 pre:prep|name|N1=0.38 pre:prep|name|P1=0.17
pre:prep|nominalbody|B=-0.63 pre:prep|nominaldoc|B=-0.21 pre:prep|nominalother|B=0.69 pre:prep|nominalother|B1=-0.18
pre:prep|nominalother|P1=-0.1 pre:prep|nominalrole|B=-0.51 pre:prep|nounfalse|none=0.25 pre:prep|org|P1=-0.1
pre:prep|svfalse|base=-0.34 pre:prep|svfalse|finite=0.2 pre:prep|svfalse|participle=-1.01
pre:prep|svtrue|participle=-0.98 pre:pron=0.16 pre:pron|0|false=-0.11 pre:pron|0|true=-0.39 pre:pron|1|false=-0.16
pre:pron|1|true=-0.25 pre:pron|2|false=0.22 pre:pron|2|true=0.59 pre:pron|heshe|B=0.1 pre:pron|svfalse|finite=0.21
pre:p|0|false=-0.36 pre:p|1|false=0.16 pre:p|1|true=-0.08 pre:p|2|false=-0.09 pre:p|name|A=-0.22 pre:p|name|B=-0.2
pre:p|name|P1=0.41 pre:p|nominalrole|B=-0.08 pre:p|svfalse|base=-0.06 pre:p|svfalse|participle=-0.09
pre:p|svtrue|base=-0.14 pre:p|svtrue|finite=-0.18 pre:quote=0.1 pre:quote|0|false=-0.46 pre:quote|0|true=0.3
pre:quote|1|false=0.28 pre:quote|1|true=-0.4 pre:quote|2|false=0.11 pre:quote|groupbody|A=0.49
pre:quote|grouprole|A=0.28 pre:quote|heshe|A=0.21 pre:quote|heshe|A1=0.18 pre:quote|heshe|A2=-0.1
pre:quote|heshe|B=-0.2 pre:quote|heshe|B1=0.25 pre:quote|heshe|B2=0.22 pre:quote|heshe|N1=-0.56
pre:quote|heshe|P2=-0.22 pre:quote|it|A=0.37 pre:quote|name|A1=-0.61 pre:quote|name|B=-0.25 pre:quote|name|N1=0.09
pre:quote|name|P1=-0.18 pre:quote|name|P2=-0.3 pre:quote|nominaldoc|A=0.23 pre:quote|nominaldoc|B1=0.47
pre:quote|nominaldoc|N1=0.46 pre:quote|nominaldoc|P1=0.22 pre:quote|nominalother|A=0.31 pre:quote|nominalother|B=0.37
pre:quote|nominalother|B1=0.29 pre:quote|nominalother|N1=-0.15 pre:quote|nominalrole|A=0.2
pre:quote|nominalrole|B1=0.85 pre:quote|nominalrole|N1=0.36 pre:quote|nominalrole|P1=-0.21
pre:quote|nominalrole|P2=-0.08 pre:quote|org|A=0.38 pre:quote|org|P1=-0.62 pre:quote|svfalse|base=0.35
pre:quote|svfalse|finite=0.07 pre:quote|svfalse|participle=-0.75 pre:quote|svtrue|base=0.81
pre:quote|svtrue|finite=0.12 pre:quote|svtrue|participle=-0.33 pre:quote|who|A=-0.18 pre:quote|who|B=-0.4
pre:said|0|true=-0.63 pre:said|1|false=0.41 pre:said|1|true=-0.26 pre:said|2|false=0.15 pre:said|2|true=-0.64
pre:said|heshe|A=-0.07 pre:said|heshe|B=-1.26 pre:said|heshe|P1=0.33 pre:said|name|A=0.17 pre:said|name|A1=-0.17
pre:said|name|B=-0.24 pre:said|name|B1=-0.11 pre:said|name|B2=0.47 pre:said|name|N1=-0.41 pre:said|name|P1=0.23
pre:said|name|P2=0.06 pre:said|nominalbody|B=-0.12 pre:said|nominalother|A=0.47 pre:said|nominalother|B=-0.32
pre:said|nominalother|B1=0.34 pre:said|nominalother|P1=0.37 pre:said|nominalrole|A=0.78 pre:said|nominalrole|B1=0.37
pre:said|nominalrole|P1=0.85 pre:said|nounfalse|none=-0.34 pre:said|org|A=0.11 pre:said|svfalse|base=-0.31
pre:said|svfalse|finite=-0.41 pre:said|svfalse|participle=-0.12 pre:said|svtrue|base=0.09 pre:said|svtrue|finite=0.66
pre:said|svtrue|participle=0.55 pre:said|they|B=-0.15 pre:say1=-0.84 pre:say1|0|true=-0.78 pre:say1|1|false=-0.23
pre:say1|1|true=-1.03 pre:say1|2|true=0.12 pre:say1|grouprole|B=-0.39 pre:say1|heshe|B=-0.42 pre:say1|heshe|P1=-0.09
pre:say1|his|B=-0.31 pre:say1|name|A=0.26 pre:say1|name|B=-0.62 pre:say1|name|B1=0.2 pre:say1|name|P1=-0.13
pre:say1|nominaldoc|B=0.28 pre:say1|nominaldoc|B1=0.27 pre:say1|nominalother|A=-0.26 pre:say1|nominalother|B=-0.93
pre:say1|nominalother|B1=-0.08 pre:say1|nounfalse|none=-0.73 pre:say1|svfalse|base=-0.6 pre:say1|svfalse|finite=-0.49
pre:say1|svfalse|participle=-0.61 pre:say1|vsfalse|finite=0.59 pre:say1|vsfalse|participle=-0.34 pre:say2=-0.32
pre:say2|0|false=-0.19 pre:say2|0|true=0.09 pre:say2|1|false=-0.6 pre:say2|1|true=-1.05 pre:say2|2|false=0.13
pre:say2|2|true=-0.87 pre:say2|heshe|A=-0.14 pre:say2|heshe|B=-0.46 pre:say2|heshe|B1=-0.15 pre:say2|heshe|N1=-0.1
pre:say2|heshe|P1=-0.06 pre:say2|his|B=-0.19 pre:say2|his|P1=-0.08 pre:say2|it|A=-0.24 pre:say2|it|B=-0.69
pre:say2|it|P1=-0.09 pre:say2|name|A=0.66 pre:say2|name|A1=0.39 pre:say2|name|B=-0.52 pre:say2|name|B1=0.25
pre:say2|name|B2=-0.44 pre:say2|name|P1=-0.29 pre:say2|nominaldoc|B=-0.55 pre:say2|nominalother|A=-0.56
pre:say2|nominalother|B=0.44 pre:say2|nominalother|P1=-0.27 pre:say2|nominalrole|A=0.22 pre:say2|nominalrole|B=-0.63
pre:say2|nounfalse|none=-0.6 pre:say2|org|A=-0.23 pre:say2|svfalse|base=-0.37 pre:say2|svfalse|finite=-0.34
pre:say2|svfalse|participle=-0.37 pre:say2|svtrue|finite=-0.12 pre:say2|they|B=-0.47 pre:say2|vsfalse|finite=0.24
pre:say2|vsfalse|participle=-0.33 pre:start=0.07 pre:start|0|false=-0.29 pre:start|0|true=-0.07
pre:start|1|false=0.18 pre:start|1|true=-0.65 pre:start|2|false=0.26 pre:start|2|true=-0.11
pre:start|groupbody|A=-0.35 pre:start|groupbody|A1=-0.07 pre:start|groupbody|B=0.57 pre:start|groupbody|B1=-0.12
pre:start|groupbody|B2=-0.07 pre:start|groupbody|N1=-0.34 pre:start|groupbody|P1=-0.08 pre:start|groupother|N1=-0.14
pre:start|groupother|P1=-0.31 pre:start|grouprole|A=-0.08 pre:start|grouprole|A1=-0.35 pre:start|grouprole|A2=-0.06
pre:start|grouprole|B=0.12 pre:start|grouprole|B1=-0.44 pre:start|grouprole|B2=-0.13 pre:start|grouprole|N1=-0.3
pre:start|grouprole|P1=-0.34 pre:start|heshe|A=0.13 pre:start|heshe|A1=-0.39 pre:start|heshe|B=0.19
pre:start|heshe|B1=-0.41 pre:start|heshe|B2=-0.21 pre:start|heshe|N1=-0.26 pre:start|heshe|P1=-0.5
pre:start|it|A=-0.15 pre:start|it|A1=-0.12 pre:start|it|B=0.12 pre:start|it|B2=-0.09 pre:start|it|B3=-0.07
pre:start|it|N1=-0.13 pre:start|it|P1=-0.52 pre:start|i|B=0.18 pre:start|labelfalse|none=-0.36 pre:start|names|B=0.34
pre:start|name|A=-0.57 pre:start|name|A1=0.3 pre:start|name|A2=-0.14 pre:start|name|B=0.08 pre:start|name|B1=0.24
pre:start|name|B2=0.15 pre:start|name|B3=-0.16 pre:start|name|L=-0.22 pre:start|name|N1=-0.4 pre:start|name|P1=0.15
pre:start|name|P2=0.12 pre:start|nominalbody|B=-0.2 pre:start|nominaldoc|A1=-0.1 pre:start|nominaldoc|B=0.6
pre:start|nominaldoc|B1=-0.24 pre:start|nominaldoc|N1=-0.3 pre:start|nominaldoc|P1=-0.31
pre:start|nominalother|A=-0.16 pre:start|nominalother|A1=-0.34 pre:start|nominalother|B1=-0.51
pre:start|nominalother|B2=-0.09 pre:start|nominalother|N1=-0.38 pre:start|nominalother|P1=-0.55
pre:start|nominalrole|A=-0.27 pre:start|nominalrole|A1=-0.1 pre:start|nominalrole|B=0.53
pre:start|nominalrole|B1=0.35 pre:start|nominalrole|B2=-0.19 pre:start|nominalrole|N1=-0.6
pre:start|nominalrole|P1=-0.64 pre:start|nominalrole|P2=-0.14 pre:start|nounfalse|none=-0.45 pre:start|org|A1=0.31
pre:start|org|B=0.38 pre:start|org|B1=-0.25 pre:start|org|N1=-0.21 pre:start|org|P1=0.4 pre:start|org|P2=-0.2
pre:start|svfalse|base=-0.48 pre:start|svfalse|finite=0.11 pre:start|svfalse|participle=0.59
pre:start|svtrue|base=0.85 pre:start|svtrue|finite=-0.45 pre:start|svtrue|participle=0.06 pre:start|they|B=0.55
pre:start|they|P1=-0.15 pre:start|we|B1=-0.07 pre:start|you|B=-0.14 pre:that=-0.67 pre:that|0|false=0.18
pre:that|0|true=-0.35 pre:that|1|false=-0.69 pre:that|1|true=-0.43 pre:that|2|false=-0.28 pre:that|2|true=-0.34
pre:that|groupbody|B=-0.09 pre:that|grouprole|A=-0.1 pre:that|grouprole|B=-0.28 pre:that|grouprole|P1=-0.1
pre:that|heshe|A=-0.23 pre:that|heshe|B=-1.12 pre:that|heshe|P1=-0.07 pre:that|it|A=-0.08 pre:that|it|B=-0.1
pre:that|it|B1=-0.18 pre:that|name|A=-0.18 pre:that|name|B=0.3 pre:that|name|B1=-0.07 pre:that|name|P1=-0.08
pre:that|nominalbody|B=-0.21 pre:that|nominaldoc|B=-0.13 pre:that|nominalother|B=-0.67 pre:that|nominalother|B2=-0.14
pre:that|nominalother|P1=-0.17 pre:that|nominalrole|B=-0.15 pre:that|nounfalse|none=-0.31 pre:that|org|B=-0.77
pre:that|svfalse|base=-0.08 pre:that|svfalse|finite=-0.56 pre:that|svfalse|participle=-0.4 pre:that|svtrue|base=-0.51
pre:that|svtrue|finite=-0.39 pre:that|svtrue|participle=0.26 pre:the=0.1 pre:the|0|false=-0.34
pre:the|svfalse|finite=-0.34 pre:to=0.07 pre:to|0|false=-0.82 pre:to|2|false=0.24 pre:to|2|true=0.26
pre:to|accordingfalse|none=0.28 pre:to|it|P1=-0.16 pre:to|name|A=-0.08 pre:to|name|B1=0.19 pre:to|name|N1=-0.26
pre:to|name|P1=0.24 pre:to|name|P2=0.23 pre:to|nominaldoc|A=0.18 pre:to|nominaldoc|N1=-0.08
pre:to|nominaldoc|P1=-0.15 pre:to|nominalother|A=-0.17 pre:to|nominalother|B=-0.46 pre:to|nominalother|B1=0.2
pre:to|nominalother|P1=-0.39 pre:to|nominalrole|P1=-0.07 pre:to|nounfalse|none=-0.13 pre:to|org|A=0.62
pre:to|org|B=0.35 pre:to|org|B1=0.11 pre:to|org|N1=-0.17 pre:to|org|P1=-0.48 pre:to|svfalse|base=-0.07
pre:to|svfalse|finite=-0.21 pre:to|svfalse|participle=-0.47 pre:to|svtrue|finite=-0.13 pre:to|svtrue|participle=-0.14
pre:verb=-0.13 pre:verb|0|true=-0.31 pre:verb|1|false=-0.52 pre:verb|1|true=0.48 pre:verb|2|true=-0.13
pre:verb|grouprole|P1=-0.09 pre:verb|his|B=-0.11 pre:verb|it|P1=0.54 pre:verb|name|A=0.5 pre:verb|name|B=-0.58
pre:verb|name|B1=0.29 pre:verb|name|P1=0.41 pre:verb|nominaldoc|B=-0.19 pre:verb|nominalother|A=-0.63
pre:verb|nominalother|B=0.56 pre:verb|nominalother|B1=-0.2 pre:verb|nominalother|N1=-0.2
pre:verb|nominalother|P1=-0.24 pre:verb|nounfalse|none=0.12 pre:verb|org|B=-0.12 pre:verb|org|P1=-0.13
pre:verb|svfalse|base=-0.1 pre:verb|svfalse|finite=0.16 pre:verb|svfalse|participle=-0.2 pre:verb|svtrue|base=-0.46
pre:verb|svtrue|finite=-0.26 pre:verb|svtrue|participle=-0.12 pre:verb|vsfalse|finite=-0.24 pre:was=0.14
pre:was|0|false=0.58 pre:was|0|true=-0.66 pre:was|1|false=-0.43 pre:was|nominalother|B=0.12
pre:was|nominalother|B1=-0.11 pre:was|nominalother|P1=-0.26 pre:was|nounfalse|none=-0.15 pre:was|svfalse|finite=-0.12
pre:was|svfalse|participle=-0.09 pre:was|svtrue|finite=-0.1 pre:was|vsfalse|finite=0.3 pre:with=0.28
pre:with|0|false=-0.4 pre:with|1|false=-0.47 pre:with|1|true=-0.18 pre:with|2|false=0.83 pre:with|name|B=0.53
pre:with|name|P1=0.29 pre:with|nominalother|A=-0.16 pre:with|nominalother|B=-0.5 pre:with|nominalother|B1=-0.21
pre:with|nominalother|P1=-0.08 pre:with|nounfalse|none=-0.29 pre:with|svfalse|base=0.37 pre:with|svfalse|finite=-0.35
pre:with|svfalse|participle=0.78 pre:with|svtrue|finite=-0.08 pre:with|svtrue|participle=0.12 pre:word=-0.26
pre:word|0|false=-0.5 pre:word|0|true=0.19 pre:word|1|false=-0.48 pre:word|1|true=0.53 pre:word|2|false=-0.73
pre:word|2|true=0.5 pre:word|grouprole|P1=-0.11 pre:word|heshe|A=0.31 pre:word|heshe|B=-0.21 pre:word|heshe|P1=-0.46
pre:word|it|A=0.07 pre:word|it|B=0.46 pre:word|it|P1=-0.13 pre:word|i|B=0.36 pre:word|name|A=-0.16
pre:word|name|B=0.13 pre:word|name|B1=-0.25 pre:word|name|N1=-0.12 pre:word|name|P1=-0.38
pre:word|nominalbody|B=-0.89 pre:word|nominaldoc|A=0.36 pre:word|nominaldoc|B=-0.35 pre:word|nominalother|A=-0.12
pre:word|nominalother|B=-0.09 pre:word|nominalother|B1=-0.06 pre:word|nominalother|N1=-0.06
pre:word|nominalother|P1=-0.11 pre:word|nominalrole|B=0.09 pre:word|nominalrole|N1=-0.08
pre:word|nounfalse|none=-0.14 pre:word|org|P1=-0.22 pre:word|svfalse|base=-0.49 pre:word|svfalse|finite=-0.22
pre:word|svtrue|finite=0.35 pre:word|svtrue|participle=-0.12 pre:word|they|B=0.2 pre:word|who|B=0.43
pre:word|who|P1=-0.08 ps:A1|full=0.1 ps:A1|open=-0.52 ps:A1|piece=-0.24 ps:A2|full=-0.26 ps:A2|open=-0.14
ps:A2|piece=-0.23 ps:A|open=-0.17 ps:A|piece=0.11 ps:B1|piece=-0.17 ps:B2|open=0.08 ps:B2|piece=-0.43 ps:B3|full=-0.2
ps:B3|open=-0.16 ps:B3|piece=-0.21 ps:B|open=0.07 ps:B|piece=0.15 ps:L|full=0.16 ps:L|open=-0.48 ps:L|piece=-0.13
ps:N1|full=-0.22 ps:N1|open=-0.16 ps:N1|piece=-0.07 ps:P1|full=-0.15 ps:P1|open=-0.08 ps:P1|piece=-0.09
ps:P2|full=-0.16 ps:P2|open=-0.32 ps:P2|piece=-0.15 psb:A1|full|--|,=-0.54 psb:A1|full|--|.=0.09
psb:A1|full|--|?=-0.25 psb:A1|full|-o|,=-0.52 psb:A1|full|-o|.=0.45 psb:A1|full|o-|,=0.12 psb:A1|full|q-|.=-0.6
psb:A1|full|q-|?=0.82 psb:A1|full|qo|.=-0.21 psb:A1|open|--|w=-0.34 psb:A1|open|o-|w=-0.38 psb:A1|piece|--|,=0.26
psb:A1|piece|--|.=-0.2 psb:A1|piece|--|w=-0.37 psb:A1|piece|-o|w=-0.36 psb:A1|piece|o-|,=-0.12
psb:A1|piece|o-|.=-0.23 psb:A1|piece|o-|w=0.09 psb:A1|piece|q-|.=-0.23 psb:A2|full|--|,=-0.13 psb:A2|full|--|.=-0.15
psb:A2|full|o-|,=-0.08 psb:A2|open|--|w=-0.11 psb:A2|piece|--|.=-0.09 psb:A2|piece|--|w=-0.21 psb:A|full|--|,=-0.19
psb:A|full|--|?=0.28 psb:A|full|o-|,=-0.13 psb:A|full|q-|!=0.41 psb:A|full|q-|,=0.12 psb:A|full|qo|,=0.36
psb:A|open|-o|w=-0.18 psb:A|open|o-|w=0.09 psb:A|open|q-|w=-0.41 psb:A|piece|--|,=-0.14 psb:A|piece|-o|,=-0.16
psb:A|piece|-o|w=-0.2 psb:A|piece|o-|w=0.15 psb:A|piece|q-|,=0.66 psb:A|piece|q-|w=-0.71 psb:A|piece|qo|w=0.23
psb:B1|full|--|!=0.06 psb:B1|full|--|,=-0.5 psb:B1|full|--|-=-0.1 psb:B1|full|--|.=-0.14 psb:B1|full|-o|,=-0.09
psb:B1|full|-o|.=-0.27 psb:B1|full|o-|!=0.57 psb:B1|full|o-|,=-0.48 psb:B1|full|o-|.=0.3 psb:B1|full|o-|?=0.26
psb:B1|open|--|w=-0.13 psb:B1|open|o-|w=0.38 psb:B1|piece|--|,=-0.34 psb:B1|piece|--|.=0.1 psb:B1|piece|--|?=-0.15
psb:B1|piece|--|w=-0.62 psb:B1|piece|-o|.=-0.06 psb:B1|piece|o-|,=-0.47 psb:B1|piece|o-|.=0.14
psb:B1|piece|o-|w=-0.22 psb:B2|full|--|!=-0.18 psb:B2|full|--|,=-0.23 psb:B2|full|--|.=0.14 psb:B2|full|o-|,=-0.12
psb:B2|open|--|w=-0.58 psb:B2|piece|--|.=-0.3 psb:B2|piece|--|w=-0.25 psb:B3|full|--|.=-0.07 psb:B3|full|--|?=-0.09
psb:B3|open|--|w=-0.1 psb:B3|piece|--|.=-0.09 psb:B3|piece|--|w=-0.11 psb:B|full|--|!=0.19 psb:B|full|--|.=0.22
psb:B|full|--|?=-0.19 psb:B|full|-q|!=-0.4 psb:B|full|-q|,=-0.43 psb:B|full|-q|.=0.34 psb:B|full|-q|?=0.29
psb:B|full|o-|,=-0.7 psb:B|full|o-|.=-0.52 psb:B|full|oq|.=0.45 psb:B|open|-q|w=0.08 psb:B|open|o-|w=0.17
psb:B|piece|--|!=0.24 psb:B|piece|--|,=-0.2 psb:B|piece|--|?=-0.12 psb:B|piece|--|w=0.21 psb:B|piece|-o|.=-0.48
psb:B|piece|-o|w=-0.28 psb:B|piece|-q|,=0.4 psb:B|piece|-q|w=0.24 psb:B|piece|o-|,=0.48 psb:B|piece|o-|.=-0.1
psb:B|piece|oq|.=0.82 psb:B|piece|oq|w=-0.41 psb:L|full|--|.=-0.06 psb:L|open|--|w=-0.11 psb:N1|full|--|!=-0.26
psb:N1|full|--|,=-0.32 psb:N1|full|--|.=-0.08 psb:N1|full|--|?=-0.14 psb:N1|full|-o|,=-0.11 psb:N1|full|-o|.=-0.32
psb:N1|full|o-|!=0.12 psb:N1|full|o-|,=-0.15 psb:N1|full|o-|.=-0.21 psb:N1|full|o-|?=-0.21 psb:N1|open|--|w=-0.39
psb:N1|open|o-|w=0.17 psb:N1|piece|--|,=0.18 psb:N1|piece|--|.=-0.13 psb:N1|piece|--|?=-0.1 psb:N1|piece|--|w=-0.46
psb:N1|piece|-o|w=-0.21 psb:N1|piece|o-|,=-0.56 psb:N1|piece|o-|.=0.42 psb:N1|piece|o-|w=-0.14 psb:P1|full|--|!=0.32
psb:P1|full|--|,=-0.14 psb:P1|full|--|.=-0.1 psb:P1|full|--|?=0.15 psb:P1|full|-o|!=-0.15 psb:P1|full|-o|,=-0.55
psb:P1|full|-o|?=-0.13 psb:P1|full|o-|!=-0.36 psb:P1|full|o-|,=-0.79 psb:P1|full|o-|.=0.1 psb:P1|full|o-|?=0.21
psb:P1|full|oo|.=-0.57 psb:P1|open|--|w=-0.27 psb:P1|open|-o|w=0.17 psb:P1|open|o-|w=0.26 psb:P1|piece|--|,=0.12
psb:P1|piece|--|.=-0.34 psb:P1|piece|--|?=0.32 psb:P1|piece|--|w=-0.12 psb:P1|piece|-o|,=-0.09 psb:P1|piece|-o|.=0.33
psb:P1|piece|-o|w=-0.31 psb:P1|piece|o-|,=0.35 psb:P1|piece|o-|.=-0.47 psb:P1|piece|o-|w=-0.6 psb:P1|piece|oo|.=0.1
psb:P2|full|--|,=-0.17 psb:P2|full|--|.=-0.86 psb:P2|full|-o|,=-0.44 psb:P2|full|-o|.=0.28 psb:P2|full|o-|,=-0.26
psb:P2|full|o-|.=0.4 psb:P2|full|o-|?=-0.44 psb:P2|open|--|w=-0.08 psb:P2|open|-o|w=-0.18 psb:P2|open|o-|w=-0.21
psb:P2|piece|--|,=-0.15 psb:P2|piece|--|.=-0.17 psb:P2|piece|--|w=0.26 psb:P2|piece|-o|.=-0.09
psb:P2|piece|-o|w=-0.27 psb:P2|piece|o-|.=-0.2 psb:P2|piece|o-|w=-0.36 psg:A1|full|+|,=0.19 psg:A1|full|+|.=-0.26
psg:A1|full|0|.=-0.62 psg:A1|full|0|?=0.79 psg:A1|full|14|,=-0.82 psg:A1|full|14|.=0.4 psg:A1|full|3|,=-0.17
psg:A1|full|3|.=-0.37 psg:A1|full|7|,=-0.55 psg:A1|full|7|.=0.29 psg:A1|open|+|w=-0.3 psg:A1|open|14|w=-0.17
psg:A1|open|7|w=-0.32 psg:A1|piece|+|,=-0.2 psg:A1|piece|+|.=-0.15 psg:A1|piece|+|w=-0.31 psg:A1|piece|0|.=-0.23
psg:A1|piece|14|,=0.33 psg:A1|piece|14|w=-0.51 psg:A1|piece|3|.=-0.08 psg:A1|piece|3|w=-0.14 psg:A1|piece|7|.=-0.19
psg:A1|piece|7|w=0.07 psg:A2|full|+|,=-0.14 psg:A2|full|+|.=-0.17 psg:A2|open|+|w=-0.09 psg:A2|piece|+|.=-0.12
psg:A2|piece|+|w=-0.23 psg:A|full|+|,=-0.64 psg:A|full|+|?=-0.17 psg:A|full|0|!=0.44 psg:A|full|0|,=0.1
psg:A|full|0|?=-0.12 psg:A|full|14|?=0.43 psg:A|full|3|,=0.21 psg:A|full|3|?=0.22 psg:A|full|7|,=-0.14
psg:A|open|0|w=-0.5 psg:A|open|14|w=0.08 psg:A|open|1|w=0.07 psg:A|open|3|w=-0.45 psg:A|open|7|w=0.19
psg:A|piece|+|,=0.3 psg:A|piece|+|w=0.23 psg:A|piece|0|,=0.42 psg:A|piece|0|w=-0.83 psg:A|piece|14|,=0.35
psg:A|piece|14|w=-0.42 psg:A|piece|1|,=-0.22 psg:A|piece|3|,=-0.26 psg:A|piece|3|w=0.15 psg:A|piece|7|,=0.28
psg:A|piece|7|w=0.18 psg:B1|full|+|!=-0.32 psg:B1|full|+|,=-0.46 psg:B1|full|+|-=-0.1 psg:B1|full|+|.=0.18
psg:B1|full|+|?=-0.45 psg:B1|full|14|!=0.32 psg:B1|full|14|,=-0.29 psg:B1|full|14|.=0.08 psg:B1|full|14|?=0.45
psg:B1|full|1|!=0.49 psg:B1|full|1|,=-0.6 psg:B1|full|1|.=0.25 psg:B1|full|1|?=-0.19 psg:B1|full|3|,=-0.27
psg:B1|full|3|.=0.12 psg:B1|full|3|?=0.11 psg:B1|full|7|,=-0.1 psg:B1|full|7|.=-0.17 psg:B1|full|7|?=0.4
psg:B1|open|14|w=-0.11 psg:B1|open|7|w=-0.2 psg:B1|piece|+|,=-0.4 psg:B1|piece|+|.=-0.12 psg:B1|piece|+|?=-0.08
psg:B1|piece|+|w=-0.6 psg:B1|piece|14|,=-0.13 psg:B1|piece|14|.=0.13 psg:B1|piece|14|w=-0.22 psg:B1|piece|7|,=-0.34
psg:B1|piece|7|.=0.36 psg:B1|piece|7|w=-0.23 psg:B2|full|+|,=-0.19 psg:B2|full|+|.=0.1 psg:B2|full|+|?=-0.36
psg:B2|full|14|,=-0.15 psg:B2|full|14|.=0.14 psg:B2|full|7|.=-0.28 psg:B2|open|+|w=0.08 psg:B2|piece|+|,=-0.1
psg:B2|piece|+|.=-0.3 psg:B2|piece|+|w=-0.25 psg:B2|piece|14|.=-0.07 psg:B3|full|+|.=-0.09 psg:B3|full|+|?=-0.09
psg:B3|open|+|w=-0.16 psg:B3|piece|+|.=-0.09 psg:B3|piece|+|w=-0.14 psg:B|full|+|!=-0.69 psg:B|full|+|,=0.29
psg:B|full|+|?=-0.08 psg:B|full|0|,=0.09 psg:B|full|0|.=-0.07 psg:B|full|14|!=-0.34 psg:B|full|14|,=-0.59
psg:B|full|14|.=0.15 psg:B|full|14|?=-0.48 psg:B|full|1|!=-0.37 psg:B|full|1|,=-0.37 psg:B|full|1|.=0.33
psg:B|full|1|?=0.11 psg:B|full|3|!=0.53 psg:B|full|3|.=0.26 psg:B|full|3|?=0.51 psg:B|full|7|!=0.31
psg:B|full|7|,=-0.1 psg:B|full|7|.=-0.22 psg:B|full|7|?=0.09 psg:B|open|+|w=-0.66 psg:B|open|0|w=-0.09
psg:B|open|14|w=0.18 psg:B|open|3|w=0.07 psg:B|open|7|w=0.26 psg:B|piece|+|,=-0.33 psg:B|piece|+|.=0.25
psg:B|piece|+|w=-0.09 psg:B|piece|0|,=0.37 psg:B|piece|0|.=-0.31 psg:B|piece|14|!=0.17 psg:B|piece|1|,=0.14
psg:B|piece|1|.=-0.07 psg:B|piece|3|,=-0.21 psg:B|piece|3|.=0.26 psg:B|piece|3|w=0.1 psg:B|piece|7|,=0.17
psg:B|piece|7|.=-0.19 psg:B|piece|7|w=0.47 psg:L|full|0|.=0.14 psg:L|full|7|.=0.14 psg:N1|full|0|!=-0.09
psg:N1|full|0|,=-0.31 psg:N1|full|0|.=-0.1 psg:N1|full|0|?=-0.17 psg:N1|full|1|,=-0.07 psg:N1|full|1|.=-0.44
psg:N1|full|3|.=-0.14 psg:N1|open|0|w=-0.11 psg:N1|open|1|w=-0.25 psg:N1|piece|0|.=0.22 psg:N1|piece|0|?=-0.33
psg:N1|piece|0|w=-0.35 psg:N1|piece|1|.=-0.26 psg:N1|piece|1|w=-0.29 psg:P1|full|0|!=0.16 psg:P1|full|0|,=-0.43
psg:P1|full|0|?=0.15 psg:P1|full|1|!=-0.1 psg:P1|full|1|,=0.11 psg:P1|full|1|.=-0.41 psg:P1|full|1|?=0.08
psg:P1|full|3|,=-0.22 psg:P1|full|3|.=-0.07 psg:P1|open|0|w=-0.08 psg:P1|open|3|w=-0.16 psg:P1|piece|0|,=0.14
psg:P1|piece|0|.=-0.13 psg:P1|piece|0|?=0.33 psg:P1|piece|0|w=-0.27 psg:P1|piece|1|,=0.31 psg:P1|piece|1|.=-0.5
psg:P1|piece|1|w=-0.6 psg:P1|piece|3|,=-0.08 psg:P1|piece|3|.=-0.15 psg:P1|piece|3|w=0.3 psg:P2|full|0|,=-0.33
psg:P2|full|0|.=0.2 psg:P2|full|0|?=-0.4 psg:P2|full|1|,=-0.39 psg:P2|full|1|.=0.1 psg:P2|full|1|?=-0.16
psg:P2|open|0|w=-0.27 psg:P2|open|1|w=-0.11 psg:P2|piece|0|,=-0.12 psg:P2|piece|0|.=-0.33 psg:P2|piece|0|w=0.12
psg:P2|piece|1|.=-0.09 psg:P2|piece|1|w=-0.27 pv:A1|0=0.18 pv:A1|1=-0.1 pv:A1|2=-0.45 pv:A1|3=-0.37 pv:A2|0=-0.11
pv:A2|1=-0.23 pv:A2|2=-0.16 pv:A2|3=-0.22 pv:A|1=-0.24 pv:A|2=0.3 pv:A|3=0.24 pv:B1|0=0.08 pv:B1|1=-0.22 pv:B1|2=0.17
pv:B1|3=-0.44 pv:B2|0=0.27 pv:B2|1=0.2 pv:B2|2=-0.16 pv:B2|3=-0.35 pv:B3|2=-0.1 pv:B3|3=-0.28 pv:B|0=0.08 pv:B|1=0.07
pv:B|2=0.07 pv:B|3=0.07 pv:N1|0=-0.15 pv:P1|0=-0.12 pv:P2|0=-0.22 pvk:A1|0|noun1=-0.1 pvk:A1|0|sv0=-0.31
pvk:A1|0|sv0p=-0.07 pvk:A1|0|sv1=0.27 pvk:A1|1|sv0=-0.2 pvk:A1|1|sv0i=-0.12 pvk:A1|1|sv0p=-0.06 pvk:A1|1|sv1=-0.47
pvk:A1|1|sv1i=-0.09 pvk:A1|1|sv2=0.24 pvk:A1|1|sv2i=-0.08 pvk:A1|2|sv0=-0.16 pvk:A1|2|sv0i=-0.06 pvk:A1|2|sv1=-0.12
pvk:A1|2|sv1i=-0.11 pvk:A1|2|sv2=-0.57 pvk:A1|3|sv0=-0.11 pvk:A1|3|sv0i=-0.1 pvk:A1|3|sv1=-0.26 pvk:A1|3|sv1i=-0.09
pvk:A1|3|sv2=-0.28 pvk:A1|3|sv2i=-0.11 pvk:A2|0|sv0=-0.1 pvk:A2|1|sv1=-0.07 pvk:A2|1|sv2=-0.18 pvk:A2|2|sv0=-0.06
pvk:A2|3|sv0=-0.11 pvk:A2|3|sv1i=-0.07 pvk:A2|3|sv2=-0.17 pvk:A|0|according2=-0.13 pvk:A|0|noun1=0.32
pvk:A|0|sv0=-0.2 pvk:A|0|sv0i=-0.28 pvk:A|0|sv0ip=-0.15 pvk:A|0|sv0p=-0.4 pvk:A|0|sv1=-0.23 pvk:A|0|sv1p=0.28
pvk:A|0|sv2=0.13 pvk:A|0|sv2i=-0.4 pvk:A|0|vs2=0.3 pvk:A|1|according2=0.65 pvk:A|1|noun1=-0.51 pvk:A|1|sv0=-0.63
pvk:A|1|sv0i=-0.16 pvk:A|1|sv0p=-0.08 pvk:A|1|sv1=-0.28 pvk:A|1|sv1i=-0.48 pvk:A|1|sv1p=-0.22 pvk:A|1|sv2=-0.15
pvk:A|1|vs2=-0.13 pvk:A|2|according2=0.13 pvk:A|2|noun1=-0.42 pvk:A|2|sv0=-0.31 pvk:A|2|sv0i=-0.19 pvk:A|2|sv1=0.36
pvk:A|2|sv1i=0.17 pvk:A|2|sv1p=-0.08 pvk:A|2|sv2=0.23 pvk:A|3|noun1=-0.09 pvk:A|3|sv0=-0.25 pvk:A|3|sv0i=-0.24
pvk:A|3|sv1=-0.27 pvk:A|3|sv1i=-0.42 pvk:A|3|sv2=0.19 pvk:A|3|sv2i=-0.2 pvk:B1|0|noun1=-0.37 pvk:B1|0|sv0=0.12
pvk:B1|0|sv0i=-0.16 pvk:B1|0|sv0p=-0.35 pvk:B1|0|sv2=0.31 pvk:B1|0|sv2i=-0.25 pvk:B1|0|vs2=-0.15 pvk:B1|1|noun1=-0.08
pvk:B1|1|sv0=-0.09 pvk:B1|1|sv0i=-0.11 pvk:B1|1|sv1=-0.54 pvk:B1|1|sv2=-0.28 pvk:B1|1|sv2i=-0.16 pvk:B1|1|vs2=0.12
pvk:B1|2|noun1=-0.07 pvk:B1|2|sv0=0.19 pvk:B1|2|sv0i=-0.16 pvk:B1|2|sv1=0.14 pvk:B1|2|sv1i=-0.13 pvk:B1|2|sv2=0.06
pvk:B1|2|vs2=0.4 pvk:B1|3|according2=-0.43 pvk:B1|3|noun1=-0.12 pvk:B1|3|sv0=-0.45 pvk:B1|3|sv0i=-0.08
pvk:B1|3|sv1=-0.44 pvk:B1|3|sv1i=-0.13 pvk:B1|3|sv1p=-0.08 pvk:B1|3|sv2=-0.26 pvk:B1|3|sv2i=-0.12 pvk:B1|3|vs2=0.34
pvk:B2|1|sv0=0.25 pvk:B2|1|sv1=-0.09 pvk:B2|1|sv1i=-0.13 pvk:B2|1|sv2=-0.22 pvk:B2|1|vs2=0.33 pvk:B2|2|sv0=-0.27
pvk:B2|2|sv1=-0.08 pvk:B2|2|vs2=-0.09 pvk:B2|3|sv0=-0.36 pvk:B2|3|sv1=-0.2 pvk:B2|3|sv1i=-0.09 pvk:B2|3|sv2=-0.1
pvk:B2|3|sv2i=-0.08 pvk:B3|3|sv0=-0.13 pvk:B3|3|sv1=-0.09 pvk:B3|3|sv1i=-0.08 pvk:B3|3|sv2=-0.14
pvk:B|0|according2=-0.34 pvk:B|0|bare1=0.16 pvk:B|0|noun1=0.34 pvk:B|0|sv0=-0.31 pvk:B|0|sv0i=-0.39
pvk:B|0|sv0ip=-0.37 pvk:B|0|sv0p=-0.16 pvk:B|0|sv1=0.5 pvk:B|0|sv1i=-0.1 pvk:B|0|sv1ip=-0.32 pvk:B|0|sv1p=-0.49
pvk:B|0|sv2i=0.27 pvk:B|0|vs2=0.15 pvk:B|1|according2=0.4 pvk:B|1|noun1=-0.3 pvk:B|1|sv0=0.18 pvk:B|1|sv0i=-0.2
pvk:B|1|sv0p=-0.58 pvk:B|1|sv1p=-0.63 pvk:B|1|sv2=0.54 pvk:B|1|sv2i=-0.2 pvk:B|1|vs2=-0.85 pvk:B|2|noun1=-0.17
pvk:B|2|sv0i=-0.2 pvk:B|2|sv0ip=0.07 pvk:B|2|sv0p=-0.22 pvk:B|2|sv1=-0.11 pvk:B|2|sv1i=0.14 pvk:B|2|sv1p=-0.12
pvk:B|2|sv2=0.2 pvk:B|2|sv2i=0.63 pvk:B|3|according2=0.24 pvk:B|3|noun1=-0.69 pvk:B|3|sv0=0.31 pvk:B|3|sv0i=-0.18
pvk:B|3|sv0p=-0.2 pvk:B|3|sv1=-0.23 pvk:B|3|sv1i=0.53 pvk:B|3|sv1p=-0.07 pvk:B|3|sv2=-0.16 pvk:B|3|sv2i=0.14
pvk:N1|0|according2=-0.49 pvk:N1|0|bare1=-0.23 pvk:N1|0|label2=0.09 pvk:N1|0|noun1=0.07 pvk:N1|0|sv0=-0.07
pvk:N1|0|sv0i=-0.14 pvk:N1|0|sv0p=-0.14 pvk:N1|0|sv1=-0.14 pvk:N1|0|sv1i=-0.28 pvk:N1|0|sv1p=-0.1 pvk:N1|0|sv2=-0.17
pvk:N1|0|sv2i=-0.15 pvk:N1|0|vs1=-0.13 pvk:N1|0|vs2=-0.34 pvk:P1|0|according2=-0.21 pvk:P1|0|bare1=0.28
pvk:P1|0|by1=-0.08 pvk:P1|0|label2=-0.3 pvk:P1|0|sv0=-0.17 pvk:P1|0|sv0i=-0.24 pvk:P1|0|sv0ip=-0.27
pvk:P1|0|sv0p=-0.21 pvk:P1|0|sv1i=-0.29 pvk:P1|0|sv1ip=-0.1 pvk:P1|0|sv1p=-0.12 pvk:P1|0|sv2=-0.11
pvk:P1|0|sv2p=-0.11 pvk:P1|0|vs2=-0.24 pvk:P2|0|according2=0.16 pvk:P2|0|bare1=-0.14 pvk:P2|0|label2=-0.09
pvk:P2|0|sv0=-0.24 pvk:P2|0|sv1=-0.44 pvk:P2|0|sv2=-0.18 pvk:P2|0|sv2i=-0.12 pvs:A1|0|full|0=0.16
pvs:A1|0|full|14=0.33 pvs:A1|0|full|3=-0.45 pvs:A1|0|full|7=0.36 pvs:A1|0|open|14=-0.11 pvs:A1|0|open|7=-0.14
pvs:A1|0|piece|+=-0.08 pvs:A1|0|piece|0=-0.23 pvs:A1|0|piece|1=-0.1 pvs:A1|0|piece|14=0.3 pvs:A1|0|piece|3=-0.18
pvs:A1|0|piece|7=-0.49 pvs:A1|1|full|+=0.33 pvs:A1|1|full|14=-0.66 pvs:A1|1|full|3=-0.18 pvs:A1|1|full|7=-0.49
pvs:A1|1|open|7=-0.2 pvs:A1|1|piece|+=-0.33 pvs:A1|1|piece|14=-0.46 pvs:A1|1|piece|7=0.34 pvs:A1|2|full|+=-0.31
pvs:A1|2|full|14=-0.14 pvs:A1|2|full|7=-0.07 pvs:A1|2|open|+=-0.15 pvs:A1|2|piece|+=-0.18 pvs:A1|2|piece|7=-0.26
pvs:A1|3|full|+=-0.48 pvs:A1|3|full|14=0.13 pvs:A1|3|open|+=-0.22 pvs:A1|3|piece|+=-0.2 pvs:A1|3|piece|14=-0.14
pvs:A2|1|full|+=-0.07 pvs:A2|1|piece|+=-0.11 pvs:A2|2|full|+=-0.07 pvs:A2|2|piece|+=-0.07 pvs:A2|3|full|+=-0.15
pvs:A2|3|open|+=-0.07 pvs:A2|3|piece|+=-0.17 pvs:A|0|full|0=0.1 pvs:A|0|full|1=0.17 pvs:A|0|full|14=-0.07
pvs:A|0|full|3=0.17 pvs:A|0|full|7=-0.12 pvs:A|0|open|0=-0.5 pvs:A|0|open|1=0.07 pvs:A|0|open|14=0.52
pvs:A|0|open|3=-0.39 pvs:A|0|open|7=0.43 pvs:A|0|piece|+=-0.41 pvs:A|0|piece|1=-0.18 pvs:A|0|piece|14=-0.44
pvs:A|0|piece|3=0.23 pvs:A|0|piece|7=0.24 pvs:A|1|full|+=-0.3 pvs:A|1|full|1=-0.17 pvs:A|1|full|14=-0.15
pvs:A|1|full|3=0.11 pvs:A|1|full|7=-0.13 pvs:A|1|open|+=-0.16 pvs:A|1|open|14=-0.55 pvs:A|1|open|3=-0.13
pvs:A|1|open|7=-0.33 pvs:A|1|piece|+=0.36 pvs:A|1|piece|1=-0.15 pvs:A|1|piece|14=0.1 pvs:A|1|piece|3=-0.32
pvs:A|1|piece|7=0.11 pvs:A|2|full|+=-0.26 pvs:A|2|full|14=-0.14 pvs:A|2|full|7=0.1 pvs:A|2|open|+=0.09
pvs:A|2|open|14=0.08 pvs:A|2|piece|+=0.45 pvs:A|2|piece|14=0.1 pvs:A|2|piece|7=-0.21 pvs:A|3|full|+=-0.17
pvs:A|3|full|14=0.55 pvs:A|3|open|+=-0.3 pvs:B1|0|full|+=0.24 pvs:B1|0|full|1=0.13 pvs:B1|0|full|14=-0.07
pvs:B1|0|full|3=0.09 pvs:B1|0|full|7=0.31 pvs:B1|0|open|14=-0.19 pvs:B1|0|open|7=-0.11 pvs:B1|0|piece|+=-0.14
pvs:B1|0|piece|14=0.06 pvs:B1|0|piece|7=-0.2 pvs:B1|1|full|14=0.41 pvs:B1|1|full|7=-0.52 pvs:B1|1|open|+=-0.23
pvs:B1|1|open|14=-0.12 pvs:B1|1|piece|+=-0.64 pvs:B1|1|piece|14=0.14 pvs:B1|1|piece|7=0.17 pvs:B1|2|full|+=-0.17
pvs:B1|2|full|14=0.23 pvs:B1|2|full|7=0.42 pvs:B1|2|open|+=0.27 pvs:B1|2|open|14=0.17 pvs:B1|2|piece|+=0.15
pvs:B1|2|piece|14=-0.41 pvs:B1|2|piece|7=-0.12 pvs:B1|3|full|+=-0.08 pvs:B1|3|full|14=-0.25 pvs:B1|3|open|+=-0.3
pvs:B1|3|piece|+=-0.43 pvs:B1|3|piece|14=-0.23 pvs:B2|1|full|+=0.27 pvs:B2|1|full|7=-0.21 pvs:B2|2|full|+=-0.13
pvs:B2|2|full|14=0.11 pvs:B2|2|open|+=-0.1 pvs:B2|2|piece|+=-0.09 pvs:B2|2|piece|14=-0.08 pvs:B2|3|full|+=-0.47
pvs:B2|3|open|+=0.13 pvs:B2|3|piece|+=-0.38 pvs:B3|2|full|+=-0.1 pvs:B3|3|full|+=-0.08 pvs:B3|3|open|+=-0.16
pvs:B3|3|piece|+=-0.21 pvs:B|0|full|+=-0.21 pvs:B|0|full|1=0.2 pvs:B|0|full|14=-0.52 pvs:B|0|full|3=0.18
pvs:B|0|open|0=-0.09 pvs:B|0|open|1=0.06 pvs:B|0|open|3=0.21 pvs:B|0|open|7=0.32 pvs:B|0|piece|1=-0.07
pvs:B|0|piece|14=0.1 pvs:B|0|piece|7=0.11 pvs:B|1|full|+=0.75 pvs:B|1|full|14=-0.15 pvs:B|1|full|3=0.45
pvs:B|1|full|7=-0.12 pvs:B|1|open|+=-0.12 pvs:B|1|open|14=-0.15 pvs:B|1|open|3=0.29 pvs:B|1|open|7=-0.14
pvs:B|1|piece|+=-0.58 pvs:B|1|piece|14=0.08 pvs:B|1|piece|3=0.16 pvs:B|1|piece|7=0.13 pvs:B|2|full|14=0.17
pvs:B|2|full|7=-0.66 pvs:B|2|open|+=-0.17 pvs:B|2|open|14=0.56 pvs:B|2|piece|+=0.21 pvs:B|2|piece|14=-0.4
pvs:B|2|piece|7=0.69 pvs:B|3|full|+=-0.49 pvs:B|3|full|14=-0.46 pvs:B|3|open|+=-1.01 pvs:B|3|piece|+=0.17
pvs:B|3|piece|14=0.6 pvs:B|3|piece|7=-0.46 pvs:L|0|full|0=0.31 pvs:L|0|full|7=0.15 pvs:N1|0|full|0=-0.19
pvs:N1|0|full|1=-0.42 pvs:N1|0|full|3=-0.22 pvs:N1|0|open|0=-0.11 pvs:N1|0|open|1=-0.25 pvs:N1|0|piece|1=-0.4
pvs:P1|0|full|0=-0.13 pvs:P1|0|full|1=-0.25 pvs:P1|0|full|3=-0.15 pvs:P1|0|open|0=-0.08 pvs:P1|0|open|3=-0.16
pvs:P1|0|piece|0=-0.1 pvs:P1|0|piece|1=-0.23 pvs:P1|0|piece|3=0.23 pvs:P2|0|full|0=-0.09 pvs:P2|0|full|1=-0.1
pvs:P2|0|open|0=-0.27 pvs:P2|0|open|1=-0.11 pvs:P2|0|piece|1=-0.27 pw:A1|w+=-0.14 pw:A1|w12=0.22 pw:A1|w2=-0.22
pw:A1|w5=-0.36 pw:A2|w+=-0.22 pw:A2|w12=-0.1 pw:A2|w2=-0.25 pw:A2|w5=-0.14 pw:A|w+=0.17 pw:A|w12=0.36 pw:A|w2=-0.37
pw:A|w5=-0.2 pw:B1|w2=-0.32 pw:B1|w5=0.12 pw:B2|w+=-0.34 pw:B2|w12=0.16 pw:B2|w2=-0.43 pw:B2|w5=-0.17 pw:B3|w+=-0.13
pw:B3|w12=-0.19 pw:B3|w2=-0.13 pw:B3|w5=-0.17 pw:B|w+=0.08 pw:B|w12=0.14 pw:B|w2=0.2 pw:L|w+=0.55 pw:L|w12=-0.8
pw:L|w2=-0.16 pw:L|w5=-0.37 pw:N1|w+=-0.39 pw:N1|w5=-0.14 pw:P1|w+=-0.06 pw:P1|w12=-0.22 pw:P1|w2=-0.28 pw:P1|w5=0.06
pw:P2|w+=-0.28 pw:P2|w5=-0.34 sn:a:(=0.15 sn:a:(|w1=0.4 sn:a:)=0.15 sn:a:,=-0.35 sn:a:,|w+=0.62 sn:a:,|w1=-0.34
sn:a:-=-0.22 sn:a:-|w1=0.12 sn:a:-|w2=-0.22 sn:a:-|w9=-0.75 sn:a:.=-0.12 sn:a:.|w+=0.55 sn:a:.|w5=-0.41
sn:a:.|w9=0.17 sn:a:Cap=0.2 sn:a:Cap|w+=0.1 sn:a:Cap|w1=0.09 sn:a:Cap|w2=0.15 sn:a:Cap|w3=-0.64 sn:a:Cap|w5=0.73
sn:a:Cap|w9=0.52 sn:a:a=-0.21 sn:a:about=-0.15 sn:a:about|w2=-0.42 sn:a:adv=0.39 sn:a:adv|w+=0.31 sn:a:adv|w2=0.72
sn:a:and=0.22 sn:a:and|w+=-0.81 sn:a:and|w1=0.69 sn:a:and|w2=0.1 sn:a:and|w3=0.4 sn:a:and|w5=0.16 sn:a:and|w9=0.76
sn:a:as=1.06 sn:a:a|w+=0.31 sn:a:a|w1=0.48 sn:a:but=0.5 sn:a:but|w2=-0.21 sn:a:but|w3=0.32 sn:a:but|w5=0.66
sn:a:but|w9=0.49 sn:a:by=-0.4 sn:a:by|w+=-0.75 sn:a:by|w1=0.4 sn:a:by|w9=-0.36 sn:a:conj|w+=-0.31 sn:a:conj|w1=0.62
sn:a:conj|w2=0.35 sn:a:conj|w3=-0.5 sn:a:conj|w5=-0.08 sn:a:conj|w9=0.74 sn:a:ed=-0.2 sn:a:edge=0.33
sn:a:edge|w+=0.42 sn:a:edge|w1=0.28 sn:a:edge|w2=-0.17 sn:a:edge|w3=0.17 sn:a:edge|w5=-0.18 sn:a:edge|w9=0.26
sn:a:for=0.31 sn:a:for|w1=0.5 sn:a:for|w5=0.14 sn:a:his=-0.07 sn:a:in=0.21 sn:a:in|w1=0.25 sn:a:in|w2=0.12
sn:a:in|w3=0.48 sn:a:in|w5=-0.54 sn:a:in|w9=0.27 sn:a:is=-0.54 sn:a:it=0.19 sn:a:nouns=-0.28 sn:a:nouns|w1=0.21
sn:a:nouns|w2=-0.15 sn:a:nouns|w3=-0.5 sn:a:of=0.92 sn:a:of|w1=0.5 sn:a:of|w2=0.79 sn:a:on|w2=0.26 sn:a:on|w5=-0.11
sn:a:or=-0.29 sn:a:or|w1=-0.33 sn:a:or|w5=-0.08 sn:a:p=-0.37 sn:a:prep=0.11 sn:a:prep|w+=0.69 sn:a:prep|w1=0.59
sn:a:prep|w2=-0.51 sn:a:prep|w3=-0.39 sn:a:prep|w5=0.94 sn:a:prep|w9=0.18 sn:a:pron=0.13 sn:a:pron|w+=-0.1
sn:a:pron|w1=0.75 sn:a:pron|w2=0.19 sn:a:pron|w3=0.24 sn:a:pron|w5=-0.13 sn:a:pron|w9=0.14 sn:a:p|w+=-0.22
sn:a:p|w1=-0.96 sn:a:p|w3=-0.3 sn:a:quote=-0.59 sn:a:quote|w+=0.1 sn:a:quote|w3=0.12 sn:a:quote|w9=-0.52
sn:a:said=0.23 sn:a:said|w+=0.2 sn:a:said|w5=0.34 sn:a:said|w9=0.39 sn:a:say1=0.22 sn:a:say1|w+=0.44
sn:a:say1|w1=-0.31 sn:a:say1|w2=0.1 sn:a:say1|w3=0.07 sn:a:say1|w5=0.36 sn:a:say2=-0.3 sn:a:say2|w+=0.38
sn:a:say2|w1=-0.27 sn:a:say2|w2=-0.27 sn:a:say2|w9=-0.21 sn:a:that=-0.15 sn:a:that|w1=-0.9 sn:a:that|w2=0.33
sn:a:that|w9=0.09 sn:a:the=0.09 sn:a:the|w+=0.08 sn:a:the|w2=0.29 sn:a:the|w5=0.34 sn:a:the|w9=-0.43 sn:a:to=0.56
sn:a:to|w1=0.2 sn:a:to|w2=0.18 sn:a:to|w3=0.56 sn:a:verb=-0.14 sn:a:verb|w1=0.13 sn:a:verb|w2=-0.22 sn:a:verb|w3=-0.2
sn:a:verb|w5=0.41 sn:a:was=0.33 sn:a:with=-0.17 sn:a:with|w1=0.23 sn:a:word=-0.46 sn:a:word|w+=-0.62
sn:a:word|w1=-0.54 sn:a:word|w2=-0.15 sn:a:word|w3=0.71 sn:a:word|w5=-0.48 sn:a:word|w9=0.24 sn:alone:true=-0.18
sn:any:true=-0.16 sn:b:(=0.28 sn:b:,|w+=0.47 sn:b:,|w1=0.2 sn:b:,|w2=-0.37 sn:b:,|w3=-0.1 sn:b:,|w9=-0.23
sn:b:-=-0.58 sn:b:-|w+=-0.34 sn:b:-|w9=-0.13 sn:b:.=0.38 sn:b:.|w2=0.75 sn:b:.|w3=0.75 sn:b:.|w5=1.07 sn:b:.|w9=0.28
sn:b::|w+=-0.23 sn:b::|w3=-0.11 sn:b::|w5=0.41 sn:b::|w9=0.57 sn:b:Cap|w+=0.33 sn:b:Cap|w1=-0.15 sn:b:Cap|w3=-0.07
sn:b:about=0.24 sn:b:adv=0.28 sn:b:adv|w+=0.18 sn:b:an=-0.17 sn:b:and=-0.29 sn:b:and|w+=0.42 sn:b:and|w1=0.37
sn:b:and|w2=-0.33 sn:b:and|w5=-0.46 sn:b:and|w9=-0.3 sn:b:an|w1=-0.22 sn:b:an|w2=0.71 sn:b:as=0.35 sn:b:as|w1=0.25
sn:b:as|w2=0.53 sn:b:as|w3=0.51 sn:b:a|w+=0.51 sn:b:a|w1=0.21 sn:b:a|w2=-0.15 sn:b:a|w3=-0.09 sn:b:a|w5=0.87
sn:b:but=0.07 sn:b:called=0.19 sn:b:conj=0.13 sn:b:conj|w+=0.43 sn:b:conj|w9=0.21 sn:b:edge=0.12 sn:b:edge|w+=0.12
sn:b:edge|w1=-0.26 sn:b:edge|w2=0.42 sn:b:edge|w3=0.25 sn:b:edge|w5=0.28 sn:b:ed|w1=0.19 sn:b:ed|w2=0.4
sn:b:for=-0.43 sn:b:for|w+=0.7 sn:b:his=0.08 sn:b:his|w1=0.43 sn:b:his|w2=0.13 sn:b:in=-0.51 sn:b:is=0.23
sn:b:is|w+=-0.08 sn:b:is|w1=0.76 sn:b:is|w5=-0.17 sn:b:is|w9=0.46 sn:b:it=0.77 sn:b:like=0.42 sn:b:not=0.07
sn:b:nouns|w+=-0.35 sn:b:nouns|w1=0.37 sn:b:nouns|w2=-0.23 sn:b:nouns|w9=0.81 sn:b:of=-0.09 sn:b:of|w1=0.24
sn:b:of|w2=0.08 sn:b:of|w3=-0.07 sn:b:of|w5=0.29 sn:b:on=-0.26 sn:b:or=-0.35 sn:b:p=-0.69 sn:b:poss=-0.25
sn:b:poss|w1=-0.12 sn:b:poss|w2=0.1 sn:b:poss|w3=-0.32 sn:b:poss|w5=-0.46 sn:b:prep=0.17 sn:b:pron|w1=-0.41
sn:b:pron|w2=0.37 sn:b:pron|w9=0.64 sn:b:p|w1=-0.86 sn:b:p|w3=-0.38 sn:b:quote=-0.34 sn:b:quote|w+=-0.13
sn:b:said=0.37 sn:b:say1=0.3 sn:b:say1|w+=0.56 sn:b:say1|w1=0.46 sn:b:say1|w2=0.45 sn:b:say1|w3=-0.44
sn:b:say1|w9=0.52 sn:b:say2=0.11 sn:b:say2|w+=-0.22 sn:b:say2|w5=0.37 sn:b:that=0.53 sn:b:that|w2=0.29
sn:b:that|w9=0.48 sn:b:the=0.21 sn:b:the|w1=-0.25 sn:b:the|w2=-0.1 sn:b:the|w3=0.32 sn:b:the|w5=0.14 sn:b:the|w9=0.63
sn:b:to=0.08 sn:b:to|w+=0.43 sn:b:to|w1=0.14 sn:b:to|w2=0.1 sn:b:to|w3=0.09 sn:b:to|w9=-0.2 sn:b:verb|w+=0.29
sn:b:verb|w1=0.19 sn:b:verb|w2=0.3 sn:b:verb|w5=-0.14 sn:b:verb|w9=-0.09 sn:b:was=0.13 sn:b:was|w+=0.31
sn:b:was|w1=0.37 sn:b:was|w2=0.5 sn:b:was|w5=-0.37 sn:b:was|w9=0.28 sn:b:with=-0.3 sn:b:word=-0.08 sn:b:word|w+=-0.1
sn:b:word|w1=-0.23 sn:b:word|w2=-0.17 sn:b:word|w3=0.31 sn:b:word|w9=0.68 sn:in:false=0.23 sn:in:true=-1.1
sn:k:heading=-1.51 sn:l:!=0.27 sn:l:w=-0.18 sn:s:false=0.65 sn:s:true=-2.54 sn:say:false=-0.18 sn:say:true=0.09
sn:t:false=0.07 sn:t:false|b:-=-0.46 sn:t:false|b:.=0.27 sn:t:false|b:Cap=-0.07 sn:t:false|b:about=0.44
sn:t:false|b:adv=0.66 sn:t:false|b:an=-0.16 sn:t:false|b:as=0.07 sn:t:false|b:but=0.07 sn:t:false|b:called=0.16
sn:t:false|b:conj=0.23 sn:t:false|b:ed=0.11 sn:t:false|b:edge=0.21 sn:t:false|b:for=-0.45 sn:t:false|b:his=0.12
sn:t:false|b:in=-0.09 sn:t:false|b:is=0.21 sn:t:false|b:it=0.77 sn:t:false|b:not=0.35 sn:t:false|b:nouns=0.14
sn:t:false|b:on=0.69 sn:t:false|b:or=-0.22 sn:t:false|b:p=-0.55 sn:t:false|b:poss=0.52 sn:t:false|b:prep=0.2
sn:t:false|b:pron=0.1 sn:t:false|b:quote=-0.34 sn:t:false|b:said=0.37 sn:t:false|b:say1=0.09 sn:t:false|b:that=0.37
sn:t:false|b:the=0.23 sn:t:false|b:verb=0.19 sn:t:false|b:was=0.14 sn:t:false|b:with=-0.17 sn:t:false|w+=0.15
sn:t:false|w1=-0.17 sn:t:false|w2=0.13 sn:t:false|w3=0.07 sn:t:false|w5=0.12 sn:t:true=-0.5 sn:t:true|b:.=0.79
sn:t:true|b:Cap=0.24 sn:t:true|b:and=-0.48 sn:t:true|b:as=0.5 sn:t:true|b:called=0.09 sn:t:true|b:ed=-0.07
sn:t:true|b:edge=-0.75 sn:t:true|b:his=-0.06 sn:t:true|b:in=-0.77 sn:t:true|b:of=-0.13 sn:t:true|b:on=-0.47
sn:t:true|b:p=-0.62 sn:t:true|b:poss=-0.8 sn:t:true|b:quote=-0.1 sn:t:true|b:say1=0.62 sn:t:true|b:verb=-0.55
sn:t:true|b:word=-0.19 sn:t:true|w+=-0.61 sn:t:true|w2=-0.4 sn:t:true|w3=-0.22 sn:t:true|w5=-0.33 sn:w+=0.13
sn:w+|full=0.15 sn:w+|open=0.33 sn:w+|piece=-0.1 sn:w+|say:false=0.13 sn:w+|say:true=0.11 sn:w1=-0.14
sn:w1|full=-0.12 sn:w1|open=-0.17 sn:w1|say:false=-0.24 sn:w1|say:true=0.22 sn:w2=-0.11 sn:w2|piece=-0.11
sn:w2|say:false=-0.11 sn:w3=-0.1 sn:w3|full=-0.1 sn:w3|open=-0.29 sn:w3|piece=0.12 sn:w3|say:true=-0.19 sn:w5=-0.1
sn:w5|full=-0.26 sn:w5|open=-0.14 sn:w5|piece=0.29 sn:w5|say:false=-0.19 sn:w5|say:true=0.13 sn:w9|full=0.07
sn:w9|open=-0.21 sn:w9|piece=0.12 sn:w9|say:false=-0.07 sn:w9|say:true=0.09 u:,|.=0.44 u:,|Cap=0.57 u:,|and=-0.57
u:,|conj=-0.65 u:,|edge=0.8 u:,|false|w+=0.46 u:,|false|w1=-0.22 u:,|false|w2=0.22 u:,|false|w3=0.12
u:,|false|w5=-0.41 u:,|false|w9=-0.23 u:,|prep=0.73 u:,|pron=0.26 u:,|the=-0.61 u:,|true|w1=0.42 u:,|true|w2=-0.54
u:,|true|w3=-0.17 u:,|true|w5=0.78 u:,|word=-0.33 u:-|-=0.33 u:-|by=-1.04 u:-|edge=-0.1 u:-|false|w+=-0.34
u:-|false|w9=-0.13 u:.|Cap=0.94 u:.|edge=0.12 u:.|false|w2=0.62 u:.|false|w3=0.65 u:.|false|w5=0.96 u:.|false|w9=0.27
u:.|pron=0.21 u:.|said=0.4 u:.|say2=0.49 u:.|the=0.39 u:0|groupbody=0.25 u:0|grouprole=0.18 u:0|heshe=-0.33
u:0|i=-0.48 u:0|it=-0.11 u:0|name=0.23 u:0|nominaldoc=-0.71 u:0|nominalother=-0.21 u:0|nominalrole=-0.54 u:0|org=0.16
u:0|they=0.59 u:0|you=-0.7 u:1|groupbody=0.94 u:1|grouprole=0.13 u:1|heshe=0.17 u:1|his=0.97 u:1|i=0.07 u:1|it=-0.37
u:1|names=0.29 u:1|nominaldoc=0.3 u:1|nominalother=-0.3 u:1|nominalrole=0.72 u:1|org=0.22 u:1|they=-0.6 u:1|you=-0.33
u:2|groupbody=-0.49 u:2|groupother=0.22 u:2|grouprole=0.15 u:2|heshe=0.23 u:2|i=-0.09 u:2|it=-0.19 u:2|name=0.09
u:2|names=0.41 u:2|nominalbody=0.16 u:2|nominaldoc=0.28 u:2|nominalrole=0.31 u:2|org=0.16 u:2|they=0.17 u::|Cap=0.59
u::|edge=0.17 u::|false|w+=-0.17 u::|false|w5=0.45 u::|false|w9=0.51 u::|p=0.37 u::|pron=0.09 u::|word=-1.12
u:A1|0|1=-0.16 u:A1|0|2=0.45 u:A1|1|a:Cap=0.22 u:A1|2|a:Cap=0.52 u:A1|2|b:edge=0.21 u:A1|2|w+=0.22 u:A1|full|?=0.7
u:A1|heshe=0.1 u:A1|name=0.12 u:A1|sv1=0.12 u:A|+|2=0.35 u:A|,=0.48 u:A|0|0=0.07 u:A|0|1=0.58 u:A|0|2=0.19
u:A|0|a:p=-0.06 u:A|0|a:word=0.15 u:A|0|b:edge=0.29 u:A|0|b:p=-0.26 u:A|0|b:word=0.1 u:A|0|w+=0.19 u:A|0|w3=-0.09
u:A|14|0=0.18 u:A|14|1=-0.15 u:A|14|2=0.28 u:A|1|2=-0.07 u:A|1|a:Cap=-0.24 u:A|1|a:pron=0.54 u:A|1|a:say1=0.35
u:A|1|a:the=1.06 u:A|1|a:word=-0.45 u:A|1|b:.=-0.2 u:A|1|w+=0.24 u:A|1|w1=0.35 u:A|1|w2=-0.16 u:A|1|w3=-0.8
u:A|1|w5=0.31 u:A|1|w9=0.08 u:A|2|a:,=0.51 u:A|2|a:Cap=0.13 u:A|2|a:a=-0.24 u:A|2|a:prep=0.15 u:A|2|a:said=0.5
u:A|2|a:say2=-0.27 u:A|2|a:that=0.48 u:A|2|a:the=0.3 u:A|2|a:word=0.19 u:A|2|b:,=-0.21 u:A|2|b:.=0.72 u:A|2|b::=0.8
u:A|2|b:Cap=0.21 u:A|2|b:edge=0.61 u:A|2|b:of=-0.52 u:A|2|b:p=-0.48 u:A|2|b:poss=-0.98 u:A|2|b:the=0.15
u:A|2|b:to=-0.25 u:A|2|b:was=0.37 u:A|2|b:word=0.08 u:A|2|w2=0.13 u:A|2|w3=-0.12 u:A|2|w5=0.21 u:A|2|w9=1.03
u:A|3|0=-0.28 u:A|7|0=-0.42 u:A|7|1=-0.64 u:A|Cap_,=-0.56 u:A|according2=0.65 u:A|and_,=0.53 u:A|full|!=0.48
u:A|full|,=0.1 u:A|full|?=-0.36 u:A|group=0.48 u:A|it=0.14 u:A|name=0.12 u:A|names=0.19 u:A|nominal=-0.19
u:A|none=0.3 u:A|open|w=-0.24 u:A|org=0.08 u:A|piece|,=1.15 u:A|sv0=-0.25 u:A|sv1=-0.27 u:A|sv2=0.12
u:A|that_,_t=0.48 u:A|the_,=0.34 u:A|vs1=0.35 u:A|vs2=0.3 u:A|word_,=0.51 u:A|word_and=-0.59 u:A|word_p=-0.3
u:B1|+|1=-0.12 u:B1|+|2=0.11 u:B1|,_.=1.14 u:B1|,_._t=0.41 u:B1|.=0.27 u:B1|0|a:edge=-0.63 u:B1|0|b:.=-0.68
u:B1|0|w+=-0.33 u:B1|14|0=0.15 u:B1|14|1=0.5 u:B1|1|1=-0.39 u:B1|1|2=0.45 u:B1|1|w+=-0.06 u:B1|2|a:Cap=-0.41
u:B1|2|a:edge=0.36 u:B1|2|b:.=0.49 u:B1|2|b:quote=0.83 u:B1|2|w+=0.24 u:B1|2|w2=-0.38 u:B1|2|w3=-0.28 u:B1|2|w5=0.88
u:B1|2|w9=0.24 u:B1|7|2=-0.14 u:B1|Cap_.=0.82 u:B1|according2=0.41 u:B1|full|!=0.18 u:B1|full|,=0.39
u:B1|full|.=-0.08 u:B1|full|?=0.85 u:B1|group=0.41 u:B1|heshe=-0.21 u:B1|nominal=0.17 u:B1|nouns_.=0.4 u:B1|of_.=0.59
u:B1|on_.=0.69 u:B1|open|w=0.34 u:B1|org=0.31 u:B1|piece|.=-0.28 u:B1|prep_.=-0.13 u:B1|pron_.=-0.27 u:B1|sv0=-0.24
u:B1|sv1=-0.34 u:B1|sv2=0.13 u:B1|the_.=-0.33 u:B1|to_.=-0.7 u:B1|word_.=0.6 u:B2|+|0=-0.27 u:B2|+|2=0.43
u:B2|2|a:edge=0.39 u:B2|2|b:.=0.34 u:B2|full|.=0.4 u:B2|name=0.23 u:B2|sv0=-0.17 u:B2|sv2=0.41 u:B|+|0=0.23
u:B|+|1=-0.32 u:B|+|2=-0.14 u:B|,=0.4 u:B|,_,=0.13 u:B|,_that_t=0.42 u:B|0|0=0.34 u:B|0|2=-0.15 u:B|0|a:.=0.64
u:B|0|a:Cap=0.09 u:B|0|a:and=-0.28 u:B|0|a:but=0.61 u:B|0|a:conj=-0.22 u:B|0|a:edge=0.54 u:B|0|a:for=-0.54
u:B|0|a:in=-0.29 u:B|0|a:nouns=0.53 u:B|0|a:of=0.73 u:B|0|a:prep=-0.27 u:B|0|a:pron=-0.41 u:B|0|a:say1=-0.35
u:B|0|a:say2=0.35 u:B|0|a:the=-0.2 u:B|0|a:to=0.49 u:B|0|a:verb=-0.23 u:B|0|a:with=-0.2 u:B|0|a:word=-0.35
u:B|0|b:,=0.54 u:B|0|b:-=-0.28 u:B|0|b::=0.46 u:B|0|b:a=0.23 u:B|0|b:and=-0.41 u:B|0|b:ed=0.31 u:B|0|b:his=-0.28
u:B|0|b:of=-0.36 u:B|0|b:poss=0.32 u:B|0|b:say1=0.16 u:B|0|b:the=0.16 u:B|0|b:to=-0.09 u:B|0|b:verb=-0.17
u:B|0|w+=0.46 u:B|0|w1=-0.14 u:B|0|w2=-0.1 u:B|0|w3=0.35 u:B|0|w5=-0.07 u:B|0|w9=-0.43 u:B|14|2=0.2 u:B|1|0=-0.43
u:B|1|1=0.17 u:B|1|2=0.16 u:B|1|a:(=0.9 u:B|1|a:.=-0.38 u:B|1|a:Cap=0.47 u:B|1|a:and=0.65 u:B|1|a:but=0.54
u:B|1|a:by=0.51 u:B|1|a:conj=0.18 u:B|1|a:for=0.82 u:B|1|a:in=0.22 u:B|1|a:of=0.51 u:B|1|a:on=-0.1 u:B|1|a:or=-0.37
u:B|1|a:p=-0.07 u:B|1|a:prep=-0.21 u:B|1|a:say2=-0.61 u:B|1|a:that=-0.5 u:B|1|a:the=0.23 u:B|1|a:to=0.66
u:B|1|a:with=0.25 u:B|1|a:word=0.18 u:B|1|b:,=-0.41 u:B|1|b::=0.11 u:B|1|b:Cap=-0.07 u:B|1|b:a=-0.16 u:B|1|b:an=0.36
u:B|1|b:and=0.17 u:B|1|b:as=-0.21 u:B|1|b:called=-0.14 u:B|1|b:for=-0.21 u:B|1|b:his=-0.37 u:B|1|b:is=-0.28
u:B|1|b:it=0.68 u:B|1|b:nouns=0.85 u:B|1|b:of=0.34 u:B|1|b:on=0.87 u:B|1|b:poss=0.66 u:B|1|b:pron=0.22
u:B|1|b:say1=0.12 u:B|1|b:that=0.33 u:B|1|b:the=0.69 u:B|1|b:to=0.08 u:B|1|b:verb=-0.27 u:B|1|b:word=0.57
u:B|1|w+=0.58 u:B|1|w1=0.1 u:B|1|w2=0.3 u:B|1|w5=-0.23 u:B|1|w9=0.13 u:B|2|a:)=-0.25 u:B|2|a:.=-0.31 u:B|2|a:Cap=0.75
u:B|2|a:a=-0.11 u:B|2|a:adv=0.55 u:B|2|a:but=0.12 u:B|2|a:by=0.68 u:B|2|a:conj=0.32 u:B|2|a:edge=0.19
u:B|2|a:for=0.88 u:B|2|a:in=0.24 u:B|2|a:nouns=-0.1 u:B|2|a:of=0.5 u:B|2|a:p=0.26 u:B|2|a:prep=0.33 u:B|2|a:pron=0.87
u:B|2|a:quote=-0.74 u:B|2|a:say1=0.66 u:B|2|a:say2=0.58 u:B|2|a:the=0.18 u:B|2|a:to=0.31 u:B|2|a:verb=-0.18
u:B|2|a:with=-0.09 u:B|2|a:word=0.17 u:B|2|b:,=-0.22 u:B|2|b::=0.49 u:B|2|b:Cap=0.74 u:B|2|b:a=0.81 u:B|2|b:adv=0.54
u:B|2|b:an=-0.56 u:B|2|b:and=0.12 u:B|2|b:as=0.61 u:B|2|b:called=0.1 u:B|2|b:conj=0.57 u:B|2|b:ed=-0.41
u:B|2|b:his=0.47 u:B|2|b:is=0.08 u:B|2|b:nouns=-0.29 u:B|2|b:of=0.34 u:B|2|b:poss=-0.61 u:B|2|b:prep=0.66
u:B|2|b:pron=-0.11 u:B|2|b:said=0.26 u:B|2|b:say1=0.86 u:B|2|b:say2=-0.13 u:B|2|b:the=0.14 u:B|2|b:to=0.66
u:B|2|b:verb=0.86 u:B|2|b:was=0.73 u:B|2|b:word=-0.42 u:B|2|w+=-0.06 u:B|2|w1=0.51 u:B|2|w2=-0.07 u:B|2|w5=0.16
u:B|2|w9=0.31 u:B|3|0=-0.25 u:B|3|1=0.26 u:B|3|2=-0.21 u:B|7|1=0.51 u:B|7|2=0.73 u:B|:=0.85 u:B|Cap=-0.07
u:B|Cap_,=0.66 u:B|Cap_Cap=0.57 u:B|Cap_a=0.22 u:B|Cap_an=-0.44 u:B|Cap_and=0.56 u:B|Cap_is=0.53 u:B|Cap_nouns=0.55
u:B|Cap_of=-0.38 u:B|Cap_poss=-0.84 u:B|Cap_pron=-0.5 u:B|Cap_the=0.85 u:B|Cap_to=0.77 u:B|Cap_verb_t=0.46
u:B|Cap_word=0.59 u:B|a_,=0.37 u:B|a_:=-0.29 u:B|a_the=0.27 u:B|according2=-0.14 u:B|as=-0.58 u:B|bare1=0.13
u:B|for=0.06 u:B|full|!=0.17 u:B|full|,=0.08 u:B|full|.=0.1 u:B|full|?=-0.45 u:B|heshe=0.4 u:B|his_,=0.19
u:B|his_word=0.37 u:B|i=-0.27 u:B|it=-0.48 u:B|it_a=0.87 u:B|it_was=0.3 u:B|name=0.33 u:B|nominal=0.2 u:B|none=0.1
u:B|noun1=-0.06 u:B|on_,=-0.58 u:B|org=0.23 u:B|piece|!=0.53 u:B|piece|,=-0.12 u:B|piece|.=0.3 u:B|piece|?=-0.55
u:B|piece|w=0.24 u:B|prep_a=0.96 u:B|prep_the=-0.74 u:B|pron=0.49 u:B|pron_,=0.25 u:B|pron_:=0.83 u:B|pron_Cap=0.41
u:B|pron_a=0.88 u:B|pron_verb=0.57 u:B|pron_was=0.46 u:B|pron_word=0.69 u:B|sv0=-0.08 u:B|sv1=0.27 u:B|sv2=0.27
u:B|that=-0.13 u:B|that_,_t=-0.53 u:B|that_Cap_t=0.77 u:B|that_a_t=0.95 u:B|that_and_t=0.46 u:B|that_is_t=0.61
u:B|that_poss_t=0.3 u:B|that_the_t=0.99 u:B|that_verb_t=0.22 u:B|that_was_t=0.3 u:B|that_word_t=0.87 u:B|the=0.28
u:B|the_,=-0.23 u:B|the_:=0.55 u:B|the_Cap=-0.63 u:B|the_as=-0.18 u:B|the_nouns=-0.07 u:B|the_verb=-0.26
u:B|the_word=0.78 u:B|they=0.07 u:B|to=0.59 u:B|to_,=0.31 u:B|vs2=-0.71 u:B|word_,=-0.78 u:B|word_:=0.49
u:B|word_a=0.35 u:B|word_poss=-0.25 u:B|word_to=-0.16 u:B|word_word=0.48 u:B|you=-0.47 u:Cap|Cap=0.07 u:Cap|edge=0.21
u:Cap|false|w+=0.38 u:Cap|false|w1=-0.33 u:Cap|false|w2=-0.54 u:Cap|false|w3=0.15 u:Cap|false|w5=0.35 u:Cap|in=-0.42
u:Cap|p=0.14 u:Cap|the=-0.18 u:Cap|true|w1=0.15 u:Cap|true|w2=0.64 u:Cap|true|w5=-0.22 u:Cap|word=0.28 u:L|0|2=-0.15
u:L|2|a:edge=-0.45 u:L|2|b::=0.15 u:L|2|b:Cap=-0.18 u:L|2|w+=0.73 u:L|2|w5=-0.33 u:L|2|w9=-0.78 u:L|3|2=-0.41
u:L|7|2=-0.11 u:L|label2=-0.37 u:L|name=-0.47 u:L|none=-0.15 u:L|open|w=-0.65 u:N1|=-0.51 u:N1|0|0=0.19
u:N1|0|1=-0.67 u:N1|0|2=-0.08 u:N1|0|a:Cap=-0.31 u:N1|0|a:edge=-0.25 u:N1|0|b:Cap=-0.16 u:N1|0|w+=-0.13
u:N1|0|w1=-0.44 u:N1|0|w2=0.18 u:N1|1|a:word=-0.35 u:N1|1|b:Cap=-0.43 u:N1|1|w1=-0.25 u:N1|1|w3=-0.1
u:N1|2|a:Cap=0.39 u:N1|2|a:edge=0.3 u:N1|2|a:p=0.22 u:N1|2|a:word=-0.72 u:N1|2|b:Cap=0.21 u:N1|2|w+=0.31
u:N1|2|w1=-0.75 u:N1|2|w2=0.36 u:N1|full|,=-0.6 u:N1|full|.=-0.16 u:N1|group=0.28 u:N1|label2=-0.17 u:N1|name=-0.25
u:N1|open|w=-0.2 u:N1|org=-0.61 u:N1|piece|.=0.16 u:N1|piece|w=-0.14 u:N1|sv0=-0.17 u:N1|sv1=-0.92 u:N1|sv2=-0.16
u:P1|0|0=-0.36 u:P1|0|2=-0.18 u:P1|0|a:edge=-0.49 u:P1|0|a:p=0.39 u:P1|0|a:word=-0.79 u:P1|0|b:edge=0.09
u:P1|0|b:p=-0.35 u:P1|0|w+=0.11 u:P1|0|w3=-0.67 u:P1|1|2=0.31 u:P1|1|a:edge=-0.26 u:P1|1|a:p=-0.08 u:P1|1|a:word=0.15
u:P1|1|b:edge=-0.43 u:P1|1|b:p=-0.58 u:P1|1|b:quote=0.2 u:P1|1|w+=-0.32 u:P1|1|w1=-0.23 u:P1|1|w9=-0.19
u:P1|2|a:edge=0.55 u:P1|2|a:p=-0.37 u:P1|2|a:word=-0.32 u:P1|2|b:edge=-0.43 u:P1|2|b:p=-0.14 u:P1|2|w1=-0.33
u:P1|2|w3=-0.11 u:P1|according2=0.51 u:P1|colon=-0.34 u:P1|full|,=-1.06 u:P1|full|.=0.28 u:P1|full|?=0.64
u:P1|group=0.13 u:P1|heshe=0.06 u:P1|nominal=-0.73 u:P1|noun1=-0.41 u:P1|open|w=0.12 u:P1|org=0.18 u:P1|piece|,=0.15
u:P1|piece|w=-0.59 u:P1|stop=-0.07 u:P1|sv0=-0.25 u:P1|sv2=-0.16 u:P1|vs2=0.63 u:P2|=-0.43 u:P2|0|2=-0.18
u:P2|2|a:edge=0.07 u:P2|2|b:edge=0.37 u:P2|2|w+=-0.23 u:P2|2|w1=0.6 u:P2|full|.=-0.35 u:P2|label2=-0.82
u:P2|name=-0.36 u:P2|sv2=0.51 u:adv|edge=0.37 u:adv|false|w+=0.18 u:and|edge=0.19 u:and|false|w+=0.42
u:and|false|w1=0.35 u:and|false|w2=-0.51 u:and|false|w5=-0.19 u:and|false|w9=0.5 u:an|false|w1=-0.2
u:an|false|w2=0.71 u:as|Cap=0.58 u:as|and=-0.18 u:as|edge=0.08 u:as|false|w1=0.38 u:as|false|w2=0.13
u:as|false|w3=0.68 u:as|false|w5=-0.24 u:a|Cap=0.46 u:a|and=0.14 u:a|conj=0.76 u:a|false|w+=0.51 u:a|false|w1=0.17
u:a|false|w3=-0.35 u:a|false|w5=1.11 u:a|for=-0.12 u:a|in=0.72 u:a|prep=-0.29 u:a|pron=0.81 u:a|to=0.36
u:a|true|w2=-0.47 u:a|word=0.06 u:base|1|B=0.31 u:base|2|A=-0.5 u:base|2|P1=0.11 u:cfalse|full|w2=0.08
u:cfalse|full|w5=0.35 u:cfalse|full|w9=-0.07 u:cfalse|open|w+=0.14 u:cfalse|open|w1=-0.16 u:cfalse|open|w5=0.09
u:cfalse|open|w9=0.15 u:cfalse|piece|w+=0.12 u:cfalse|piece|w2=-0.08 u:cfalse|piece|w3=0.18 u:cfalse|piece|w9=0.07
u:conj|edge=0.38 u:conj|false|w+=0.43 u:conj|false|w9=0.48 u:ctrue|full|w1=-0.24 u:ctrue|full|w2=-0.2
u:ctrue|full|w3=-0.25 u:ctrue|full|w5=-0.71 u:ctrue|full|w9=0.44 u:ctrue|open|w+=0.61 u:ctrue|open|w1=0.09
u:ctrue|open|w3=-0.7 u:ctrue|open|w5=-0.3 u:ctrue|piece|w+=0.11 u:ctrue|piece|w2=0.18 u:ctrue|piece|w3=0.1
u:ctrue|piece|w5=1.32 u:ctrue|piece|w9=-0.06 u:edge|Cap=0.21 u:edge|a=0.6 u:edge|edge=-0.18 u:edge|false|w+=0.12
u:edge|false|w2=0.52 u:edge|false|w3=0.65 u:edge|false|w5=0.58 u:edge|pron=0.21 u:edge|quote=-0.36 u:edge|said=0.4
u:edge|say2=1.06 u:edge|the=-0.23 u:edge|true|w1=-0.25 u:edge|true|w3=-0.51 u:edge|true|w5=-0.49 u:ed|false|w2=0.4
u:finite|0|A=-0.25 u:finite|0|B=-0.08 u:finite|0|B1=-0.24 u:finite|0|B2=-0.17 u:finite|0|N1=-0.16 u:finite|0|P1=-0.25
u:finite|1|A=-0.15 u:finite|1|A1=0.17 u:finite|1|B=0.18 u:finite|1|B1=-0.24 u:finite|1|N1=-0.84 u:finite|1|P1=0.47
u:finite|2|A=0.27 u:finite|2|B=0.23 u:finite|2|B2=0.48 u:finite|2|P1=0.06 u:finite|2|P2=0.77 u:for|false|w+=0.7
u:full|!|w+=0.63 u:full|!|w9=-0.48 u:full|,|w1=-0.43 u:full|,|w3=0.14 u:full|,|w5=-0.22 u:full|,|w9=0.43
u:full|.|w+=0.2 u:full|.|w1=0.27 u:full|.|w2=-0.21 u:full|.|w3=-0.4 u:full|.|w5=0.1 u:full|.|w9=-0.12
u:full|?|w+=0.21 u:full|?|w5=-0.25 u:full|?|w9=0.49 u:his|false|w1=0.18 u:his|false|w2=0.18 u:his|word=0.07
u:is|Cap=-0.38 u:is|and=-0.34 u:is|edge=0.15 u:is|false|w+=-0.08 u:is|false|w1=0.73 u:is|false|w5=-0.17
u:is|false|w9=0.5 u:none=-0.16 u:none|1|P1=-0.09 u:none|2|A=0.65 u:none|2|B=-0.14 u:none|2|B1=0.41 u:none|2|L=-0.37
u:none|2|N1=-0.07 u:none|2|P1=0.24 u:none|2|P2=-0.64 u:nouns|edge=-0.11 u:nouns|false|w+=-0.35 u:nouns|false|w1=0.37
u:nouns|false|w9=0.81 u:nouns|word=0.07 u:of|edge=-0.3 u:of|false|w1=-0.26 u:of|false|w2=0.63 u:of|false|w3=0.25
u:of|false|w5=0.29 u:of|true|w1=0.66 u:of|true|w3=-0.2 u:on|edge=0.22 u:open|w|w+=0.33 u:open|w|w1=-0.17
u:open|w|w3=-0.29 u:open|w|w5=-0.14 u:open|w|w9=-0.21 u:participle|0|B=-0.07 u:participle|1|A=-0.25
u:participle|1|B=0.49 u:participle|1|P1=-0.29 u:participle|2|P1=-0.44 u:past-participle|1|B=-0.31 u:piece|,|w+=0.79
u:piece|,|w1=-0.25 u:piece|,|w3=0.26 u:piece|,|w5=0.23 u:piece|,|w9=0.07 u:piece|.|w+=-0.14 u:piece|.|w1=0.5
u:piece|.|w2=-0.19 u:piece|.|w3=0.68 u:piece|.|w5=0.11 u:piece|.|w9=-0.21 u:piece|?|w+=0.62 u:piece|w|w+=-0.44
u:piece|w|w3=-0.15 u:piece|w|w5=0.28 u:piece|w|w9=0.62 u:poss|Cap=-0.97 u:poss|edge=-0.38 u:poss|false|w1=0.06
u:poss|false|w2=0.5 u:poss|false|w5=0.22 u:poss|on=0.16 u:poss|quote=-0.52 u:poss|true|w2=-0.21 u:poss|true|w3=-0.34
u:poss|true|w5=-0.82 u:poss|word=-0.12 u:pron|and=-0.43 u:pron|edge=1.01 u:pron|false|w1=-0.41 u:pron|false|w2=0.71
u:pron|false|w9=0.64 u:p|edge=0.38 u:p|false|w1=-0.79 u:p|p=-0.83 u:p|true|w1=-0.44 u:p|true|w3=-0.38 u:p|word=-0.87
u:quote|edge=0.19 u:quote|false|w+=-0.13 u:say1|edge=0.2 u:say1|false|w+=0.56 u:say1|false|w1=0.4
u:say1|false|w2=0.16 u:say1|false|w3=-0.53 u:say1|prep=0.1 u:say1|pron=-0.34 u:say2|edge=0.28 u:say2|false|w+=-0.22
u:say2|false|w5=0.13 u:that|edge=0.9 u:that|false|w2=0.29 u:that|false|w9=0.48 u:that|verb=0.11 u:the|Cap=0.19
u:the|and=0.65 u:the|edge=0.38 u:the|false|w1=0.09 u:the|false|w2=-0.37 u:the|false|w3=0.44 u:the|false|w5=0.71
u:the|false|w9=0.56 u:the|of=0.38 u:the|say1=-0.13 u:the|that=0.77 u:the|true|w1=-0.84 u:the|true|w2=0.36
u:the|true|w5=-0.22 u:the|verb=-0.44 u:the|word=-0.46 u:to|Cap=0.68 u:to|and=0.61 u:to|edge=0.6 u:to|false|w+=0.43
u:to|false|w1=0.14 u:to|false|w2=-0.07 u:to|false|w3=0.21 u:to|false|w5=-0.09 u:to|word=-0.3 u:verb|Cap=0.54
u:verb|and=-0.34 u:verb|conj=0.42 u:verb|edge=-0.31 u:verb|false|w+=0.29 u:verb|false|w1=0.21 u:verb|false|w2=1.19
u:verb|false|w5=-0.14 u:verb|false|w9=-0.09 u:verb|for=0.6 u:verb|in=0.6 u:verb|prep=-0.22 u:verb|pron=0.65
u:verb|the=0.49 u:verb|true|w2=-0.51 u:verb|word=0.61 u:was|conj=0.33 u:was|edge=-0.58 u:was|false|w+=0.31
u:was|false|w1=0.42 u:was|false|w2=0.5 u:was|false|w5=-0.37 u:was|false|w9=0.28 u:was|to=0.29 u:word|Cap=-0.62
u:word|and=1.15 u:word|but=-0.27 u:word|edge=-0.23 u:word|false|w+=-0.1 u:word|false|w1=-0.27 u:word|false|w2=-0.12
u:word|false|w3=0.8 u:word|false|w5=0.39 u:word|false|w9=0.68 u:word|nouns=-0.14 u:word|that=-0.66
u:word|true|w2=-0.12 u:word|verb=0.25 u:word|word=0.49`;

/**
 * What each feature of a candidate counts for. Made by `npm run eval:attribution -- --learn`: numbers only, and the
 * features are classes of form and place (features.ts).
 */
export const weights: Record<string, number> = {};
for (const entry of LEARNED.split(/\s+/)) {
  const at = entry.lastIndexOf('=');
  weights[entry.slice(0, at)] = Number(entry.slice(at + 1));
}

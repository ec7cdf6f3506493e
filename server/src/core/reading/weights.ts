const LEARNED = `c=0.08 c:A=0.46 c:A1=1.08 c:A1|piece|1=0.93 c:A|full|0=-0.45 c:A|open|0=0.92 c:A|piece|0=0.8 c:A|piece|1=0.13
c:B1=0.35 c:B1|full|0=0.23 c:B1|full|1=-0.22 c:B1|open|0=-0.28 c:B1|open|1=0.57 c:B1|open|2=0.12 c:B1|piece|0=-0.27
c:B1|piece|1=0.4 c:B1|piece|2=0.37 c:B2=0.61 c:B2|full|0=-0.15 c:B2|full|1=0.61 c:B2|open|1=-0.07 c:B2|open|2=0.36
c:B2|piece|0=-0.54 c:B2|piece|1=-0.28 c:B2|piece|2=0.87 c:B2|piece|3=0.8 c:B3=0.44 c:B3|piece|2=0.19
c:B3|piece|3=0.92 c:B|full|0=-0.28 c:B|full|1=-0.4 c:B|open|0=-0.75 c:B|open|1=0.54 c:B|open|2=0.19 c:B|piece|0=-0.43
c:B|piece|1=0.5 c:B|piece|2=-0.07 c:L|open|1=0.31 c:L|piece|1=-0.5 c:L|piece|2=0.45 c:L|piece|3=0.29 c:P1=-0.09
c:P1|full|1=0.44 c:P1|full|2=-0.44 c:P1|full|3=-0.11 c:P1|open|0=1.32 c:P1|open|2=-0.19 c:P1|open|3=-0.59
c:P1|piece|0=1.24 c:P1|piece|1=-0.34 c:P1|piece|2=-0.14 c:P1|piece|3=-0.19 c:P2=-0.14 c:P2|full|0=-0.21
c:P2|full|1=0.17 c:P2|full|2=-0.34 c:P2|full|3=-0.13 c:P2|open|0=0.42 c:P2|open|1=-0.27 c:P2|open|2=-0.15
c:P2|open|3=-0.19 c:P2|piece|0=0.69 c:P2|piece|2=-0.42 c:P2|piece|3=-0.43 c:alone:false=0.06 c:alone:true=0.31
c:b:(=0.18 c:b:,=0.29 c:b:-=0.37 c:b:.=0.2 c:b::=-0.47 c:b:Cap=0.19 c:b:a=0.45 c:b:about=0.11 c:b:adv=0.13
c:b:an=-0.1 c:b:and=0.18 c:b:as=-0.11 c:b:but=-0.49 c:b:by=0.08 c:b:called=0.57 c:b:conj=0.19 c:b:ed=0.25
c:b:edge=0.31 c:b:his=-0.26 c:b:in=0.13 c:b:it=-0.11 c:b:like=0.31 c:b:not=0.37 c:b:nouns=0.13 c:b:of=0.2 c:b:on=-0.4
c:b:or=0.72 c:b:poss=-0.55 c:b:prep=0.3 c:b:pron=0.07 c:b:quote=0.34 c:b:said=-0.38 c:b:say1=-0.25 c:b:that=0.19
c:b:the=0.17 c:b:to=0.12 c:b:verb=0.21 c:b:was=0.15 c:b:with=-0.08 c:b:word=-0.38 c:open=0.12 c:piece=0.11 c:w12=0.22
c:w5=0.1 cue:according|A1|14=0.51 cue:according|A1|7=-0.23 cue:according|A1|b:Cap=0.2 cue:according|A1|b:pron=-0.58
cue:according|A1|b:the=-0.16 cue:according|A1|b:verb=0.53 cue:according|A1|b:word=0.65 cue:according|A1|open=0.11
cue:according|A1|piece=0.16 cue:according|A2|+=-0.54 cue:according|A2|b:Cap=-0.18 cue:according|A|+=-0.26
cue:according|A|0=-0.1 cue:according|A|1=0.61 cue:according|A|14=0.52 cue:according|A|3=0.28 cue:according|A|7=0.56
cue:according|A|b:,=0.76 cue:according|A|b:Cap=0.61 cue:according|A|b:a=0.63 cue:according|A|b:adv=0.1
cue:according|A|b:and=0.09 cue:according|A|b:ed=-0.34 cue:according|A|b:edge=0.28 cue:according|A|b:for=-0.33
cue:according|A|b:his=0.17 cue:according|A|b:in=-0.13 cue:according|A|b:nouns=0.22 cue:according|A|b:of=-0.17
cue:according|A|b:on=0.35 cue:according|A|b:prep=0.44 cue:according|A|b:say1=-0.16 cue:according|A|b:that=-0.11
cue:according|A|b:the=-0.07 cue:according|A|b:to=0.56 cue:according|A|b:word=0.57 cue:according|A|open=0.38
cue:according|A|piece=0.65 cue:according|B1|+=-0.18 cue:according|B1|b:,=0.25 cue:according|B1|b:.=0.46
cue:according|B1|b:Cap=0.13 cue:according|B1|b:a=-0.13 cue:according|B1|b:the=-0.44 cue:according|B1|b:verb=0.31
cue:according|B1|b:word=-0.28 cue:according|B1|full=0.57 cue:according|B1|open=-0.23 cue:according|B1|piece=-0.25
cue:according|B2|piece=0.12 cue:according|B3|+=-0.35 cue:according|B3|piece=-0.35 cue:according|B|+=0.06
cue:according|B|0=-0.28 cue:according|B|1=-0.15 cue:according|B|14=0.45 cue:according|B|3=0.49 cue:according|B|7=0.49
cue:according|B|b:,=0.19 cue:according|B|b:Cap=0.97 cue:according|B|b:a=-0.45 cue:according|B|b:nouns=0.44
cue:according|B|b:prep=0.27 cue:according|B|b:pron=-0.45 cue:according|B|b:the=0.3 cue:according|B|b:verb=-0.08
cue:according|B|b:word=0.85 cue:according|B|full=-0.23 cue:according|B|open=0.36 cue:according|B|piece=0.33
cue:according|N1|0=-0.4 cue:according|N1|1=-0.2 cue:according|N1|b:Cap=-0.08 cue:according|N1|b:the=-0.11
cue:according|N1|b:word=-0.11 cue:according|N1|full=-0.16 cue:according|N1|open=-0.15 cue:according|N1|piece=-0.4
cue:according|P1|0=-0.18 cue:according|P1|1=-0.54 cue:according|P1|3=0.79 cue:according|P1|b:,=0.29
cue:according|P1|b:.=-0.2 cue:according|P1|b:Cap=0.41 cue:according|P1|b:a=-0.31 cue:according|P1|b:adv=-0.07
cue:according|P1|b:edge=-0.23 cue:according|P1|b:in=-0.26 cue:according|P1|b:nouns=-0.2 cue:according|P1|b:of=-0.48
cue:according|P1|b:poss=-0.31 cue:according|P1|b:prep=0.16 cue:according|P1|b:pron=0.42 cue:according|P1|b:say1=0.16
cue:according|P1|b:say2=-0.21 cue:according|P1|b:that=-0.24 cue:according|P1|b:the=-0.54 cue:according|P1|b:to=0.12
cue:according|P1|b:verb=-0.7 cue:according|P1|b:word=0.29 cue:according|P1|full=-0.43 cue:according|P2|1=-0.2
cue:according|P2|b:word=-0.42 cue:according|P2|full=-0.09 cue:according|P2|open=-0.46 cue:according|P2|piece=0.11
cue:according|none|false=0.27 cue:aux|A1|+=-0.15 cue:aux|A1|0=-0.1 cue:aux|A1|1=-0.21 cue:aux|A1|14=-0.31
cue:aux|A1|3=-0.28 cue:aux|A1|7=-0.22 cue:aux|A1|b:,=-0.11 cue:aux|A1|b:.=-0.09 cue:aux|A1|b::=-0.12
cue:aux|A1|b:Cap=-0.2 cue:aux|A1|b:a=-0.11 cue:aux|A1|b:adv=-0.09 cue:aux|A1|b:and=-0.17 cue:aux|A1|b:but=-0.06
cue:aux|A1|b:ed=-0.12 cue:aux|A1|b:edge=-0.3 cue:aux|A1|b:in=-0.07 cue:aux|A1|b:is=-0.1 cue:aux|A1|b:not=-0.08
cue:aux|A1|b:nouns=-0.25 cue:aux|A1|b:of=-0.11 cue:aux|A1|b:on=-0.12 cue:aux|A1|b:poss=-0.14 cue:aux|A1|b:prep=-0.14
cue:aux|A1|b:quote=-0.1 cue:aux|A1|b:say1=-0.17 cue:aux|A1|b:that=-0.1 cue:aux|A1|b:the=0.13 cue:aux|A1|b:to=0.19
cue:aux|A1|b:verb=-0.12 cue:aux|A1|b:word=-0.28 cue:aux|A1|full=-0.33 cue:aux|A1|open=-0.33 cue:aux|A1|piece=-0.19
cue:aux|A2|14=-0.21 cue:aux|A2|b:,=-0.11 cue:aux|A2|b:Cap=-0.1 cue:aux|A2|b:a=-0.09 cue:aux|A2|b:conj=0.11
cue:aux|A2|b:edge=-0.2 cue:aux|A2|b:in=0.29 cue:aux|A2|b:nouns=0.4 cue:aux|A2|b:of=-0.06 cue:aux|A2|b:prep=0.1
cue:aux|A2|b:quote=-0.08 cue:aux|A2|b:say1=-0.06 cue:aux|A2|b:the=-0.17 cue:aux|A2|b:verb=0.18
cue:aux|A2|b:word=-0.14 cue:aux|A2|full=-0.15 cue:aux|A2|open=-0.18 cue:aux|A2|piece=0.06 cue:aux|A|+=-0.43
cue:aux|A|0=-0.21 cue:aux|A|14=-0.7 cue:aux|A|3=-0.31 cue:aux|A|7=-0.16 cue:aux|A|b:-=-0.19 cue:aux|A|b:Cap=-0.14
cue:aux|A|b:a=0.3 cue:aux|A|b:about=-0.1 cue:aux|A|b:adv=-0.13 cue:aux|A|b:an=-0.21 cue:aux|A|b:and=-0.33
cue:aux|A|b:as=-0.07 cue:aux|A|b:by=-0.23 cue:aux|A|b:conj=0.32 cue:aux|A|b:ed=-0.35 cue:aux|A|b:for=-0.11
cue:aux|A|b:his=-0.51 cue:aux|A|b:in=-0.27 cue:aux|A|b:is=-0.3 cue:aux|A|b:it=0.4 cue:aux|A|b:not=-0.19
cue:aux|A|b:nouns=-0.28 cue:aux|A|b:of=-0.14 cue:aux|A|b:on=0.34 cue:aux|A|b:p=-0.11 cue:aux|A|b:poss=-0.17
cue:aux|A|b:prep=-0.22 cue:aux|A|b:pron=-0.4 cue:aux|A|b:quote=-0.39 cue:aux|A|b:say1=-0.43 cue:aux|A|b:say2=-0.24
cue:aux|A|b:that=-0.07 cue:aux|A|b:the=-0.5 cue:aux|A|b:to=-0.43 cue:aux|A|b:verb=-0.34 cue:aux|A|b:was=-0.09
cue:aux|A|b:with=0.56 cue:aux|A|b:word=-0.2 cue:aux|A|full=-0.2 cue:aux|A|open=-0.1 cue:aux|A|piece=-0.36
cue:aux|B1|+=-0.29 cue:aux|B1|14=0.08 cue:aux|B1|3=-0.21 cue:aux|B1|7=-0.47 cue:aux|B1|b:,=-0.16 cue:aux|B1|b:-=-0.21
cue:aux|B1|b:.=-0.7 cue:aux|B1|b::=-0.11 cue:aux|B1|b:Cap=-0.28 cue:aux|B1|b:a=0.34 cue:aux|B1|b:about=-0.08
cue:aux|B1|b:adv=-0.26 cue:aux|B1|b:an=-0.17 cue:aux|B1|b:and=-0.4 cue:aux|B1|b:as=0.09 cue:aux|B1|b:but=-0.18
cue:aux|B1|b:conj=-0.32 cue:aux|B1|b:ed=-0.26 cue:aux|B1|b:for=-0.16 cue:aux|B1|b:his=-0.38 cue:aux|B1|b:in=0.28
cue:aux|B1|b:is=-0.13 cue:aux|B1|b:it=-0.16 cue:aux|B1|b:not=-0.13 cue:aux|B1|b:of=-0.09 cue:aux|B1|b:on=0.52
cue:aux|B1|b:or=-0.13 cue:aux|B1|b:poss=-0.24 cue:aux|B1|b:prep=-0.51 cue:aux|B1|b:pron=-0.14
cue:aux|B1|b:quote=-0.08 cue:aux|B1|b:say1=-0.28 cue:aux|B1|b:say2=-0.21 cue:aux|B1|b:that=-0.21
cue:aux|B1|b:the=-0.06 cue:aux|B1|b:to=-0.37 cue:aux|B1|b:was=-0.12 cue:aux|B1|b:with=-0.07 cue:aux|B1|full=-0.81
cue:aux|B1|open=-0.11 cue:aux|B1|piece=-0.21 cue:aux|B2|14=-0.29 cue:aux|B2|b:,=0.4 cue:aux|B2|b:.=-0.4
cue:aux|B2|b:Cap=-0.27 cue:aux|B2|b:a=-0.07 cue:aux|B2|b:his=-0.1 cue:aux|B2|b:the=-0.09 cue:aux|B2|b:to=-0.16
cue:aux|B2|b:verb=-0.2 cue:aux|B2|b:word=-0.2 cue:aux|B2|full=0.27 cue:aux|B2|open=-0.25 cue:aux|B2|piece=-0.37
cue:aux|B3|+=-0.29 cue:aux|B3|b:word=-0.17 cue:aux|B3|open=-0.08 cue:aux|B3|piece=-0.28 cue:aux|B|0=-0.75
cue:aux|B|1=-0.44 cue:aux|B|14=-0.2 cue:aux|B|3=-0.09 cue:aux|B|b:(=-0.49 cue:aux|B|b:,=-0.4 cue:aux|B|b:-=-0.21
cue:aux|B|b::=0.23 cue:aux|B|b:a=0.16 cue:aux|B|b:about=-0.49 cue:aux|B|b:adv=-0.21 cue:aux|B|b:an=-0.48
cue:aux|B|b:as=-0.54 cue:aux|B|b:but=-0.38 cue:aux|B|b:by=0.27 cue:aux|B|b:called=-0.67 cue:aux|B|b:conj=-0.16
cue:aux|B|b:ed=-0.71 cue:aux|B|b:for=0.08 cue:aux|B|b:in=0.55 cue:aux|B|b:is=-0.23 cue:aux|B|b:it=-0.66
cue:aux|B|b:not=-0.86 cue:aux|B|b:nouns=0.12 cue:aux|B|b:of=-0.16 cue:aux|B|b:or=-0.92 cue:aux|B|b:poss=0.12
cue:aux|B|b:prep=-0.18 cue:aux|B|b:pron=0.61 cue:aux|B|b:quote=0.3 cue:aux|B|b:said=-0.42 cue:aux|B|b:say2=-0.72
cue:aux|B|b:that=0.1 cue:aux|B|b:the=-0.5 cue:aux|B|b:verb=-0.16 cue:aux|B|b:was=-0.28 cue:aux|B|b:with=-0.35
cue:aux|B|full=-0.35 cue:aux|B|open=0.1 cue:aux|B|piece=-0.29 cue:aux|N1|1=-0.31 cue:aux|N1|3=-0.19
cue:aux|N1|b:,=-0.24 cue:aux|N1|b:-=-0.11 cue:aux|N1|b:.=-0.27 cue:aux|N1|b::=0.44 cue:aux|N1|b:a=-0.23
cue:aux|N1|b:about=-0.14 cue:aux|N1|b:adv=0.11 cue:aux|N1|b:an=-0.17 cue:aux|N1|b:and=0.31 cue:aux|N1|b:as=-0.39
cue:aux|N1|b:conj=-0.22 cue:aux|N1|b:ed=-0.14 cue:aux|N1|b:edge=-0.75 cue:aux|N1|b:for=0.16 cue:aux|N1|b:his=-0.14
cue:aux|N1|b:in=-0.12 cue:aux|N1|b:is=0.48 cue:aux|N1|b:not=-0.14 cue:aux|N1|b:nouns=0.28 cue:aux|N1|b:of=-0.1
cue:aux|N1|b:p=-0.14 cue:aux|N1|b:prep=-0.31 cue:aux|N1|b:pron=-0.1 cue:aux|N1|b:quote=-0.11 cue:aux|N1|b:say1=-0.22
cue:aux|N1|b:that=-0.16 cue:aux|N1|b:the=-0.37 cue:aux|N1|b:verb=0.13 cue:aux|N1|b:with=-0.07 cue:aux|N1|open=-0.16
cue:aux|P1|0=-0.24 cue:aux|P1|3=-0.27 cue:aux|P1|b:,=-0.16 cue:aux|P1|b:-=-0.06 cue:aux|P1|b:.=-0.24
cue:aux|P1|b::=-0.07 cue:aux|P1|b:Cap=-0.38 cue:aux|P1|b:a=-0.11 cue:aux|P1|b:adv=-0.1 cue:aux|P1|b:an=-0.1
cue:aux|P1|b:and=-0.14 cue:aux|P1|b:as=-0.19 cue:aux|P1|b:but=-0.11 cue:aux|P1|b:by=-0.06 cue:aux|P1|b:called=-0.07
cue:aux|P1|b:conj=-0.08 cue:aux|P1|b:ed=0.28 cue:aux|P1|b:edge=-0.99 cue:aux|P1|b:for=-0.09 cue:aux|P1|b:his=-0.16
cue:aux|P1|b:in=-0.1 cue:aux|P1|b:is=-0.23 cue:aux|P1|b:nouns=0.4 cue:aux|P1|b:of=0.1 cue:aux|P1|b:on=-0.08
cue:aux|P1|b:p=-0.12 cue:aux|P1|b:poss=-0.13 cue:aux|P1|b:prep=-0.19 cue:aux|P1|b:pron=-0.17 cue:aux|P1|b:quote=-0.16
cue:aux|P1|b:say1=-0.22 cue:aux|P1|b:say2=-0.09 cue:aux|P1|b:that=-0.22 cue:aux|P1|b:to=0.13 cue:aux|P1|b:verb=-0.2
cue:aux|P1|b:word=-0.15 cue:aux|P1|full=-0.48 cue:aux|P1|open=-0.22 cue:aux|P1|piece=-0.11 cue:aux|P2|0=-0.25
cue:aux|P2|1=0.29 cue:aux|P2|b:Cap=-0.12 cue:aux|P2|b:say1=0.48 cue:aux|P2|b:the=-0.11 cue:aux|P2|b:word=-0.06
cue:aux|P2|open=-0.07 cue:aux|P2|piece=0.11 cue:aux|finite|false=-0.19 cue:aux|finite|true=-0.19
cue:aux|participle|true=0.08 cue:bare|B|0=0.24 cue:bare|B|b::=0.24 cue:bare|B|full=0.24 cue:bare|N1|0=-0.34
cue:bare|N1|full=-0.1 cue:bare|N1|piece=-0.31 cue:bare|P1|0=0.12 cue:bare|P1|b::=0.49 cue:bare|P1|full=0.34
cue:bare|P1|piece=-0.84 cue:bare|none|false=0.17 cue:describe|A1|+=-0.45 cue:describe|A1|0=-0.1
cue:describe|A1|1=-0.1 cue:describe|A1|14=-0.15 cue:describe|A1|7=-0.25 cue:describe|A1|b:Cap=-0.16
cue:describe|A1|b:a=-0.06 cue:describe|A1|b:and=-0.28 cue:describe|A1|b:edge=-0.09 cue:describe|A1|b:prep=-0.1
cue:describe|A1|b:say1=-0.07 cue:describe|A1|b:the=-0.07 cue:describe|A1|b:verb=-0.1 cue:describe|A1|b:word=-0.11
cue:describe|A1|full=-0.07 cue:describe|A1|open=-0.3 cue:describe|A1|piece=-0.41 cue:describe|A2|14=-0.07
cue:describe|A2|b:the=-0.11 cue:describe|A2|b:word=-0.1 cue:describe|A2|open=-0.07 cue:describe|A|+=-0.47
cue:describe|A|0=0.08 cue:describe|A|1=-0.23 cue:describe|A|14=-0.22 cue:describe|A|3=-0.35 cue:describe|A|7=-0.36
cue:describe|A|b:,=-0.17 cue:describe|A|b:Cap=-0.45 cue:describe|A|b:an=0.33 cue:describe|A|b:ed=-0.23
cue:describe|A|b:edge=-0.07 cue:describe|A|b:in=0.31 cue:describe|A|b:nouns=-0.14 cue:describe|A|b:poss=-0.09
cue:describe|A|b:prep=0.08 cue:describe|A|b:pron=-0.12 cue:describe|A|b:say1=-0.36 cue:describe|A|b:say2=0.15
cue:describe|A|b:that=-0.16 cue:describe|A|b:the=0.18 cue:describe|A|b:to=0.24 cue:describe|A|b:verb=-0.38
cue:describe|A|b:word=-0.77 cue:describe|A|full=-0.27 cue:describe|A|open=-0.15 cue:describe|A|piece=-0.4
cue:describe|B1|14=0.29 cue:describe|B1|7=-0.47 cue:describe|B1|b:.=-0.15 cue:describe|B1|b:a=-0.09
cue:describe|B1|b:and=-0.12 cue:describe|B1|b:conj=-0.07 cue:describe|B1|b:for=-0.09 cue:describe|B1|b:in=-0.06
cue:describe|B1|b:is=0.34 cue:describe|B1|b:nouns=-0.16 cue:describe|B1|b:of=-0.11 cue:describe|B1|b:poss=0.3
cue:describe|B1|b:pron=-0.15 cue:describe|B1|b:say1=-0.12 cue:describe|B1|b:that=0.15 cue:describe|B1|b:the=-0.28
cue:describe|B1|b:to=-0.12 cue:describe|B1|b:was=-0.06 cue:describe|B1|b:word=0.26 cue:describe|B1|full=-0.14
cue:describe|B1|open=0.41 cue:describe|B1|piece=-0.28 cue:describe|B2|+=-0.34 cue:describe|B2|b:.=-0.11
cue:describe|B2|full=-0.14 cue:describe|B2|open=-0.14 cue:describe|B2|piece=-0.22 cue:describe|B3|+=-0.24
cue:describe|B3|piece=-0.21 cue:describe|B|1=0.5 cue:describe|B|14=0.11 cue:describe|B|7=0.12 cue:describe|B|b:,=0.26
cue:describe|B|b::=0.12 cue:describe|B|b:Cap=-0.12 cue:describe|B|b:a=0.44 cue:describe|B|b:an=-0.38
cue:describe|B|b:and=-0.69 cue:describe|B|b:as=0.68 cue:describe|B|b:by=0.46 cue:describe|B|b:called=-0.13
cue:describe|B|b:conj=0.43 cue:describe|B|b:ed=0.27 cue:describe|B|b:for=-0.12 cue:describe|B|b:his=0.21
cue:describe|B|b:is=-0.6 cue:describe|B|b:it=0.5 cue:describe|B|b:nouns=0.57 cue:describe|B|b:of=0.54
cue:describe|B|b:on=-0.28 cue:describe|B|b:poss=-0.43 cue:describe|B|b:prep=0.07 cue:describe|B|b:pron=0.48
cue:describe|B|b:quote=-0.12 cue:describe|B|b:say1=0.16 cue:describe|B|b:say2=0.27 cue:describe|B|b:that=-0.25
cue:describe|B|b:the=-0.39 cue:describe|B|b:to=-0.33 cue:describe|B|b:verb=0.12 cue:describe|B|b:with=-0.09
cue:describe|B|b:word=0.12 cue:describe|B|full=0.14 cue:describe|B|open=0.16 cue:describe|B|piece=0.22
cue:describe|N1|0=0.14 cue:describe|N1|1=-0.48 cue:describe|N1|3=-0.08 cue:describe|N1|b:,=-0.17
cue:describe|N1|b:.=-0.17 cue:describe|N1|b:Cap=0.46 cue:describe|N1|b:a=-0.11 cue:describe|N1|b:as=-0.06
cue:describe|N1|b:ed=-0.07 cue:describe|N1|b:edge=-0.43 cue:describe|N1|b:in=-0.08 cue:describe|N1|b:is=-0.08
cue:describe|N1|b:of=-0.09 cue:describe|N1|b:on=0.63 cue:describe|N1|b:prep=-0.08 cue:describe|N1|b:quote=0.45
cue:describe|N1|b:say1=-0.13 cue:describe|N1|b:the=-0.19 cue:describe|N1|open=0.25 cue:describe|N1|piece=-0.13
cue:describe|P1|0=-0.23 cue:describe|P1|1=-0.6 cue:describe|P1|3=-0.3 cue:describe|P1|b:,=-0.23
cue:describe|P1|b:.=-0.17 cue:describe|P1|b:Cap=-0.09 cue:describe|P1|b:a=-0.15 cue:describe|P1|b:and=-0.07
cue:describe|P1|b:as=-0.2 cue:describe|P1|b:edge=-0.21 cue:describe|P1|b:his=-0.09 cue:describe|P1|b:in=-0.08
cue:describe|P1|b:is=0.31 cue:describe|P1|b:nouns=-0.07 cue:describe|P1|b:of=-0.2 cue:describe|P1|b:p=-0.18
cue:describe|P1|b:poss=-0.09 cue:describe|P1|b:prep=-0.13 cue:describe|P1|b:pron=-0.23 cue:describe|P1|b:quote=-0.15
cue:describe|P1|b:say1=-0.13 cue:describe|P1|b:say2=-0.13 cue:describe|P1|b:that=-0.09 cue:describe|P1|b:to=-0.07
cue:describe|P1|b:verb=-0.19 cue:describe|P1|b:word=-0.24 cue:describe|P1|full=-0.42 cue:describe|P1|open=-0.39
cue:describe|P1|piece=-0.2 cue:describe|P2|1=0.16 cue:describe|P2|b:word=0.31 cue:describe|P2|full=-0.2
cue:describe|P2|open=-0.09 cue:describe|P2|piece=0.18 cue:describe|base|false=0.14 cue:describe|base|true=0.2
cue:describe|finite|false=-0.13 cue:describe|finite|true=0.21 cue:describe|none|false=-0.17
cue:describe|participle|false=-0.28 cue:describe|participle|true=0.07 cue:describe|past-participle|false=-0.19
cue:describe|past-participle|true=0.27 cue:judge|A1|+=-0.24 cue:judge|A1|0=-0.15 cue:judge|A1|1=-0.19
cue:judge|A1|14=-0.35 cue:judge|A1|3=-0.07 cue:judge|A1|7=-0.19 cue:judge|A1|b:Cap=-0.14 cue:judge|A1|b:ed=-0.12
cue:judge|A1|b:nouns=-0.09 cue:judge|A1|b:poss=-0.08 cue:judge|A1|b:prep=-0.06 cue:judge|A1|b:pron=-0.07
cue:judge|A1|b:say1=-0.07 cue:judge|A1|b:the=-0.11 cue:judge|A1|b:verb=-0.07 cue:judge|A1|b:word=-0.16
cue:judge|A1|full=-0.08 cue:judge|A1|open=-0.24 cue:judge|A1|piece=-0.43 cue:judge|A2|+=0.2 cue:judge|A2|b:Cap=-0.08
cue:judge|A2|b:the=0.37 cue:judge|A2|b:verb=-0.07 cue:judge|A2|b:word=0.22 cue:judge|A2|open=-0.09
cue:judge|A2|piece=0.26 cue:judge|A|+=-0.24 cue:judge|A|0=0.63 cue:judge|A|1=-0.33 cue:judge|A|14=-0.93
cue:judge|A|7=-0.15 cue:judge|A|b:,=-0.33 cue:judge|A|b:.=-0.13 cue:judge|A|b:Cap=-0.11 cue:judge|A|b:a=0.21
cue:judge|A|b:about=-0.61 cue:judge|A|b:and=-0.15 cue:judge|A|b:edge=0.06 cue:judge|A|b:in=0.39
cue:judge|A|b:nouns=-0.16 cue:judge|A|b:poss=-0.16 cue:judge|A|b:prep=0.07 cue:judge|A|b:pron=-0.14
cue:judge|A|b:say1=-0.39 cue:judge|A|b:say2=-0.07 cue:judge|A|b:that=-0.23 cue:judge|A|b:the=-0.34
cue:judge|A|b:to=-0.16 cue:judge|A|b:verb=-0.38 cue:judge|A|b:word=0.27 cue:judge|A|full=-0.08 cue:judge|A|open=0.11
cue:judge|A|piece=-0.37 cue:judge|B1|+=-0.11 cue:judge|B1|14=0.16 cue:judge|B1|3=-0.2 cue:judge|B1|7=-0.25
cue:judge|B1|b:,=0.38 cue:judge|B1|b:.=0.18 cue:judge|B1|b:Cap=-0.12 cue:judge|B1|b:a=0.26 cue:judge|B1|b:for=-0.11
cue:judge|B1|b:his=-0.08 cue:judge|B1|b:nouns=-0.1 cue:judge|B1|b:of=-0.27 cue:judge|B1|b:prep=-0.09
cue:judge|B1|b:pron=-0.15 cue:judge|B1|b:said=-0.07 cue:judge|B1|b:say1=0.3 cue:judge|B1|b:say2=-0.07
cue:judge|B1|b:the=-0.34 cue:judge|B1|b:to=-0.19 cue:judge|B1|b:verb=-0.09 cue:judge|B1|open=0.29
cue:judge|B1|piece=-0.31 cue:judge|B2|+=-0.23 cue:judge|B2|14=-0.06 cue:judge|B2|b:.=-0.11 cue:judge|B2|b:word=-0.07
cue:judge|B2|full=-0.11 cue:judge|B2|open=-0.1 cue:judge|B2|piece=-0.15 cue:judge|B3|+=-0.28 cue:judge|B3|b:.=-0.09
cue:judge|B3|full=-0.13 cue:judge|B3|piece=-0.16 cue:judge|B|+=0.12 cue:judge|B|0=0.54 cue:judge|B|14=0.16
cue:judge|B|3=0.22 cue:judge|B|7=-0.09 cue:judge|B|b:,=0.12 cue:judge|B|b::=0.38 cue:judge|B|b:Cap=0.1
cue:judge|B|b:an=0.5 cue:judge|B|b:and=0.25 cue:judge|B|b:as=-0.79 cue:judge|B|b:by=0.37 cue:judge|B|b:conj=-0.21
cue:judge|B|b:ed=-0.46 cue:judge|B|b:for=0.46 cue:judge|B|b:his=-0.25 cue:judge|B|b:in=0.55 cue:judge|B|b:is=0.36
cue:judge|B|b:it=0.23 cue:judge|B|b:nouns=0.73 cue:judge|B|b:on=-0.08 cue:judge|B|b:prep=-0.27
cue:judge|B|b:pron=0.15 cue:judge|B|b:say1=0.15 cue:judge|B|b:that=-0.09 cue:judge|B|b:the=0.43 cue:judge|B|b:to=0.5
cue:judge|B|b:verb=-0.09 cue:judge|B|b:was=-0.13 cue:judge|B|b:with=-0.25 cue:judge|B|b:word=0.35
cue:judge|B|full=0.55 cue:judge|B|open=-0.16 cue:judge|B|piece=0.23 cue:judge|N1|0=-0.13 cue:judge|N1|1=-0.16
cue:judge|N1|b:,=-0.06 cue:judge|N1|b:.=-0.17 cue:judge|N1|b::=0.37 cue:judge|N1|b:Cap=-0.09 cue:judge|N1|b:a=-0.2
cue:judge|N1|b:and=-0.11 cue:judge|N1|b:conj=-0.16 cue:judge|N1|b:edge=-0.6 cue:judge|N1|b:for=-0.09
cue:judge|N1|b:on=-0.22 cue:judge|N1|b:p=-0.11 cue:judge|N1|b:poss=-0.09 cue:judge|N1|b:quote=-0.08
cue:judge|N1|b:say1=0.4 cue:judge|N1|b:the=-0.15 cue:judge|N1|b:to=0.27 cue:judge|N1|b:verb=-0.1
cue:judge|N1|b:word=0.14 cue:judge|N1|full=-0.15 cue:judge|N1|open=0.27 cue:judge|N1|piece=-0.38 cue:judge|P1|0=-0.14
cue:judge|P1|1=-0.29 cue:judge|P1|3=0.47 cue:judge|P1|b:,=-0.21 cue:judge|P1|b:.=-0.35 cue:judge|P1|b:Cap=-0.43
cue:judge|P1|b:a=-0.22 cue:judge|P1|b:about=0.45 cue:judge|P1|b:adv=-0.14 cue:judge|P1|b:an=-0.11
cue:judge|P1|b:and=-0.17 cue:judge|P1|b:ed=0.2 cue:judge|P1|b:for=-0.11 cue:judge|P1|b:his=0.51
cue:judge|P1|b:in=0.33 cue:judge|P1|b:is=-0.08 cue:judge|P1|b:nouns=-0.07 cue:judge|P1|b:of=-0.26
cue:judge|P1|b:on=-0.07 cue:judge|P1|b:p=0.1 cue:judge|P1|b:poss=-0.2 cue:judge|P1|b:prep=0.27
cue:judge|P1|b:pron=-0.22 cue:judge|P1|b:quote=-0.42 cue:judge|P1|b:say1=0.27 cue:judge|P1|b:say2=-0.12
cue:judge|P1|b:that=-0.14 cue:judge|P1|b:the=-0.32 cue:judge|P1|b:to=-0.16 cue:judge|P1|b:verb=-0.16
cue:judge|P1|b:word=-0.08 cue:judge|P1|full=-0.12 cue:judge|P1|open=-0.17 cue:judge|P1|piece=0.1 cue:judge|P2|0=-0.45
cue:judge|P2|1=-0.17 cue:judge|P2|b:edge=-0.33 cue:judge|P2|b:word=-0.12 cue:judge|P2|full=-0.36
cue:judge|P2|open=-0.2 cue:judge|P2|piece=-0.22 cue:judge|base|false=-0.7 cue:judge|base|true=0.12
cue:judge|finite|false=0.14 cue:judge|finite|true=-0.07 cue:judge|none|false=0.09 cue:judge|participle|false=0.24
cue:judge|participle|true=-0.95 cue:label|L|+=-0.14 cue:label|L|0=0.07 cue:label|L|1=0.15 cue:label|L|14=-0.15
cue:label|L|3=0.23 cue:label|L|7=0.22 cue:label|L|b:,=0.4 cue:label|L|b:a=-0.37 cue:label|L|b:adv=0.13
cue:label|L|b:conj=0.27 cue:label|L|b:for=-0.12 cue:label|L|b:in=0.51 cue:label|L|b:is=-0.3 cue:label|L|b:poss=0.53
cue:label|L|b:prep=0.25 cue:label|L|b:pron=0.23 cue:label|L|b:say1=0.09 cue:label|L|b:to=0.06 cue:label|L|b:verb=0.1
cue:label|L|b:word=0.16 cue:label|L|piece=0.42 cue:label|N1|b:,=-0.3 cue:label|N1|b:.=-0.3 cue:label|N1|b::=-0.57
cue:label|N1|b:Cap=-0.38 cue:label|N1|b:a=-0.08 cue:label|N1|b:adv=-0.23 cue:label|N1|b:edge=0.67
cue:label|N1|b:pron=-0.34 cue:label|N1|b:say1=0.55 cue:label|N1|b:the=-0.16 cue:label|N1|b:to=-0.11
cue:label|N1|b:verb=-0.23 cue:label|N1|b:word=-0.44 cue:label|N1|full=0.41 cue:label|N1|open=-0.82
cue:label|N1|piece=-0.34 cue:label|P1|0=-0.34 cue:label|P1|1=0.12 cue:label|P1|3=0.4 cue:label|P1|b:,=-0.14
cue:label|P1|b:.=-0.1 cue:label|P1|b::=-0.44 cue:label|P1|b:a=0.35 cue:label|P1|b:adv=-0.19 cue:label|P1|b:conj=-0.22
cue:label|P1|b:ed=-0.34 cue:label|P1|b:nouns=-0.1 cue:label|P1|b:of=0.35 cue:label|P1|b:poss=-0.06
cue:label|P1|b:say1=-0.28 cue:label|P1|b:the=0.78 cue:label|P1|b:to=-0.15 cue:label|P1|b:verb=0.4
cue:label|P1|b:word=-0.39 cue:label|P1|full=-0.08 cue:label|P1|open=-0.45 cue:label|P2|piece=-0.25 cue:o|A1|+=-0.31
cue:o|A1|0=-0.45 cue:o|A1|1=-0.28 cue:o|A1|14=0.26 cue:o|A1|3=-0.24 cue:o|A1|7=-0.08 cue:o|A1|b:,=-0.12
cue:o|A1|b:.=-0.16 cue:o|A1|b:Cap=-0.45 cue:o|A1|b:a=0.18 cue:o|A1|b:about=0.27 cue:o|A1|b:adv=-0.13
cue:o|A1|b:an=-0.25 cue:o|A1|b:as=-0.11 cue:o|A1|b:called=-0.06 cue:o|A1|b:conj=-0.08 cue:o|A1|b:ed=-0.15
cue:o|A1|b:edge=-0.29 cue:o|A1|b:for=-0.08 cue:o|A1|b:is=-0.08 cue:o|A1|b:it=-0.08 cue:o|A1|b:nouns=0.14
cue:o|A1|b:of=-0.16 cue:o|A1|b:poss=-0.14 cue:o|A1|b:prep=-0.17 cue:o|A1|b:pron=-0.06 cue:o|A1|b:quote=-0.23
cue:o|A1|b:say1=-0.33 cue:o|A1|b:that=-0.1 cue:o|A1|b:to=-0.23 cue:o|A1|b:verb=0.1 cue:o|A1|b:word=0.23
cue:o|A1|full=-0.39 cue:o|A1|open=-0.09 cue:o|A1|piece=-0.12 cue:o|A2|14=-0.17 cue:o|A2|b:,=0.3 cue:o|A2|b:Cap=-0.1
cue:o|A2|b:a=-0.06 cue:o|A2|b:adv=-0.08 cue:o|A2|b:and=0.38 cue:o|A2|b:called=-0.08 cue:o|A2|b:conj=0.14
cue:o|A2|b:edge=-0.24 cue:o|A2|b:in=-0.13 cue:o|A2|b:nouns=-0.08 cue:o|A2|b:of=-0.06 cue:o|A2|b:poss=-0.11
cue:o|A2|b:prep=0.16 cue:o|A2|b:pron=0.2 cue:o|A2|b:the=-0.15 cue:o|A2|b:to=-0.08 cue:o|A2|b:verb=0.08
cue:o|A2|b:word=-0.22 cue:o|A2|full=-0.3 cue:o|A2|open=0.17 cue:o|A2|piece=-0.07 cue:o|A|+=-0.48 cue:o|A|0=0.27
cue:o|A|14=-0.17 cue:o|A|3=-0.23 cue:o|A|7=0.07 cue:o|A|b:,=-0.71 cue:o|A|b:-=0.25 cue:o|A|b:.=-0.48
cue:o|A|b:Cap=0.15 cue:o|A|b:a=0.2 cue:o|A|b:about=-0.13 cue:o|A|b:adv=0.35 cue:o|A|b:and=-0.67 cue:o|A|b:as=0.2
cue:o|A|b:conj=-0.08 cue:o|A|b:ed=-0.58 cue:o|A|b:edge=0.24 cue:o|A|b:for=-0.54 cue:o|A|b:his=-0.29
cue:o|A|b:in=-0.31 cue:o|A|b:is=0.27 cue:o|A|b:it=-0.08 cue:o|A|b:like=-0.18 cue:o|A|b:nouns=-0.15 cue:o|A|b:of=0.26
cue:o|A|b:on=-0.29 cue:o|A|b:p=-0.17 cue:o|A|b:poss=-0.35 cue:o|A|b:prep=-0.08 cue:o|A|b:pron=0.23
cue:o|A|b:say1=-0.55 cue:o|A|b:that=-0.29 cue:o|A|b:the=-0.16 cue:o|A|b:verb=0.14 cue:o|A|b:was=-0.26
cue:o|A|b:with=-0.1 cue:o|A|piece=-0.06 cue:o|B1|+=0.12 cue:o|B1|1=-0.1 cue:o|B1|14=-0.24 cue:o|B1|3=-0.49
cue:o|B1|7=0.27 cue:o|B1|b:,=-0.49 cue:o|B1|b::=-0.29 cue:o|B1|b:Cap=0.48 cue:o|B1|b:a=-0.12 cue:o|B1|b:adv=-0.14
cue:o|B1|b:an=-0.14 cue:o|B1|b:and=0.35 cue:o|B1|b:as=-0.14 cue:o|B1|b:by=-0.07 cue:o|B1|b:called=-0.12
cue:o|B1|b:conj=-0.09 cue:o|B1|b:for=0.12 cue:o|B1|b:his=0.42 cue:o|B1|b:in=-0.34 cue:o|B1|b:is=-0.09
cue:o|B1|b:not=-0.07 cue:o|B1|b:nouns=0.64 cue:o|B1|b:of=-0.48 cue:o|B1|b:on=0.32 cue:o|B1|b:or=-0.3
cue:o|B1|b:poss=0.19 cue:o|B1|b:quote=-0.09 cue:o|B1|b:say2=-0.15 cue:o|B1|b:the=-0.14 cue:o|B1|b:to=-0.12
cue:o|B1|b:verb=0.17 cue:o|B1|b:was=-0.12 cue:o|B1|b:with=-0.45 cue:o|B1|b:word=-0.21 cue:o|B1|open=0.31
cue:o|B2|+=-0.28 cue:o|B2|14=0.17 cue:o|B2|b:Cap=-0.12 cue:o|B2|b:his=-0.06 cue:o|B2|b:that=0.34
cue:o|B2|b:verb=-0.15 cue:o|B2|b:word=-0.34 cue:o|B2|open=0.15 cue:o|B2|piece=-0.36 cue:o|B3|+=-0.31
cue:o|B3|b:a=-0.11 cue:o|B3|b:pron=-0.06 cue:o|B3|b:word=-0.11 cue:o|B3|open=-0.09 cue:o|B3|piece=-0.28
cue:o|B|+=-0.17 cue:o|B|0=0.51 cue:o|B|1=0.14 cue:o|B|14=0.09 cue:o|B|3=0.28 cue:o|B|7=0.2 cue:o|B|b:-=0.17
cue:o|B|b::=-0.15 cue:o|B|b:Cap=0.13 cue:o|B|b:a=0.23 cue:o|B|b:about=0.51 cue:o|B|b:adv=-0.36 cue:o|B|b:an=0.09
cue:o|B|b:and=-0.41 cue:o|B|b:as=0.21 cue:o|B|b:but=0.17 cue:o|B|b:by=-0.55 cue:o|B|b:conj=0.39 cue:o|B|b:ed=0.33
cue:o|B|b:for=0.2 cue:o|B|b:his=-0.34 cue:o|B|b:in=-0.14 cue:o|B|b:is=-0.45 cue:o|B|b:it=-0.51 cue:o|B|b:like=0.19
cue:o|B|b:not=-0.1 cue:o|B|b:nouns=0.07 cue:o|B|b:of=0.17 cue:o|B|b:on=0.24 cue:o|B|b:or=0.25 cue:o|B|b:prep=0.29
cue:o|B|b:quote=-0.39 cue:o|B|b:said=0.47 cue:o|B|b:say1=0.09 cue:o|B|b:say2=-0.23 cue:o|B|b:that=0.32
cue:o|B|b:the=0.22 cue:o|B|b:to=0.21 cue:o|B|b:verb=0.13 cue:o|B|b:was=-0.51 cue:o|B|b:with=0.79 cue:o|B|b:word=0.09
cue:o|B|full=0.44 cue:o|B|open=-0.07 cue:o|B|piece=0.18 cue:o|N1|0=-0.17 cue:o|N1|1=-0.27 cue:o|N1|3=-0.09
cue:o|N1|b:,=-0.18 cue:o|N1|b:.=-0.24 cue:o|N1|b::=0.3 cue:o|N1|b:Cap=-0.07 cue:o|N1|b:a=0.16 cue:o|N1|b:about=-0.09
cue:o|N1|b:adv=-0.19 cue:o|N1|b:an=-0.07 cue:o|N1|b:and=-0.23 cue:o|N1|b:as=-0.22 cue:o|N1|b:but=-0.06
cue:o|N1|b:called=-0.09 cue:o|N1|b:conj=-0.13 cue:o|N1|b:ed=-0.14 cue:o|N1|b:edge=-0.7 cue:o|N1|b:for=-0.26
cue:o|N1|b:his=-0.16 cue:o|N1|b:in=-0.13 cue:o|N1|b:is=-0.13 cue:o|N1|b:nouns=-0.2 cue:o|N1|b:of=0.07
cue:o|N1|b:on=-0.42 cue:o|N1|b:p=-0.09 cue:o|N1|b:poss=0.51 cue:o|N1|b:prep=-0.41 cue:o|N1|b:pron=0.24
cue:o|N1|b:quote=-0.09 cue:o|N1|b:say1=-0.24 cue:o|N1|b:say2=-0.13 cue:o|N1|b:that=-0.1 cue:o|N1|b:the=-0.36
cue:o|N1|b:to=-0.21 cue:o|N1|full=-0.53 cue:o|N1|open=-0.21 cue:o|N1|piece=-0.1 cue:o|P1|1=-0.14 cue:o|P1|3=-0.34
cue:o|P1|b:,=-0.23 cue:o|P1|b:-=-0.09 cue:o|P1|b:.=-0.36 cue:o|P1|b::=-0.2 cue:o|P1|b:a=-0.27 cue:o|P1|b:adv=-0.17
cue:o|P1|b:an=-0.27 cue:o|P1|b:and=-0.3 cue:o|P1|b:as=0.14 cue:o|P1|b:by=-0.07 cue:o|P1|b:called=-0.1
cue:o|P1|b:conj=0.69 cue:o|P1|b:ed=-0.14 cue:o|P1|b:edge=-0.19 cue:o|P1|b:for=-0.08 cue:o|P1|b:his=-0.28
cue:o|P1|b:in=0.41 cue:o|P1|b:is=-0.15 cue:o|P1|b:it=0.45 cue:o|P1|b:not=-0.12 cue:o|P1|b:nouns=-0.22
cue:o|P1|b:of=-0.29 cue:o|P1|b:on=-0.17 cue:o|P1|b:p=-0.31 cue:o|P1|b:poss=-0.21 cue:o|P1|b:prep=0.06
cue:o|P1|b:pron=-0.25 cue:o|P1|b:quote=-0.33 cue:o|P1|b:say1=0.08 cue:o|P1|b:say2=0.23 cue:o|P1|b:that=0.21
cue:o|P1|b:to=-0.26 cue:o|P1|b:was=-0.07 cue:o|P1|b:word=-0.09 cue:o|P1|full=-0.28 cue:o|P1|open=-0.21
cue:o|P2|0=-0.33 cue:o|P2|1=-0.14 cue:o|P2|b:edge=-0.27 cue:o|P2|b:the=-0.09 cue:o|P2|b:word=-0.07
cue:o|P2|full=-0.27 cue:o|P2|open=-0.07 cue:o|P2|piece=-0.21 cue:o|finite|true=-0.17 cue:o|none|false=0.07
cue:say|A1|+=0.14 cue:say|A1|0=0.1 cue:say|A1|1=-0.39 cue:say|A1|14=0.07 cue:say|A1|3=-0.16 cue:say|A1|7=0.18
cue:say|A1|b:,=-0.41 cue:say|A1|b:.=0.64 cue:say|A1|b::=-0.35 cue:say|A1|b:Cap=0.31 cue:say|A1|b:a=-0.42
cue:say|A1|b:about=-0.29 cue:say|A1|b:adv=0.34 cue:say|A1|b:and=0.58 cue:say|A1|b:as=-0.24 cue:say|A1|b:conj=-0.1
cue:say|A1|b:edge=0.39 cue:say|A1|b:for=-0.15 cue:say|A1|b:his=-0.32 cue:say|A1|b:in=-0.2 cue:say|A1|b:is=0.11
cue:say|A1|b:nouns=-0.09 cue:say|A1|b:of=-0.53 cue:say|A1|b:on=-0.43 cue:say|A1|b:poss=-0.2 cue:say|A1|b:prep=-0.42
cue:say|A1|b:pron=-0.15 cue:say|A1|b:quote=0.2 cue:say|A1|b:said=-0.06 cue:say|A1|b:say1=0.29 cue:say|A1|b:say2=-0.19
cue:say|A1|b:that=-0.15 cue:say|A1|b:the=-0.27 cue:say|A1|b:verb=-0.12 cue:say|A1|b:was=0.38 cue:say|A1|b:word=-0.24
cue:say|A1|full=0.48 cue:say|A1|open=-0.18 cue:say|A1|piece=-0.09 cue:say|A2|14=-0.1 cue:say|A2|7=-0.13
cue:say|A2|b:,=-0.07 cue:say|A2|b:Cap=-0.17 cue:say|A2|b:a=-0.19 cue:say|A2|b:and=-0.08 cue:say|A2|b:nouns=-0.08
cue:say|A2|b:of=-0.07 cue:say|A2|b:pron=-0.06 cue:say|A2|b:say1=-0.06 cue:say|A2|b:the=-0.14 cue:say|A2|b:verb=-0.08
cue:say|A2|b:word=0.09 cue:say|A2|full=-0.08 cue:say|A2|open=-0.23 cue:say|A|+=0.6 cue:say|A|0=0.15 cue:say|A|1=-0.11
cue:say|A|14=0.5 cue:say|A|3=0.19 cue:say|A|7=0.26 cue:say|A|b:,=0.72 cue:say|A|b:-=0.41 cue:say|A|b:.=0.93
cue:say|A|b::=0.49 cue:say|A|b:Cap=0.21 cue:say|A|b:a=0.25 cue:say|A|b:adv=-0.16 cue:say|A|b:and=0.69
cue:say|A|b:as=-0.2 cue:say|A|b:but=-0.09 cue:say|A|b:by=0.45 cue:say|A|b:conj=-0.52 cue:say|A|b:ed=0.39
cue:say|A|b:edge=0.21 cue:say|A|b:for=0.14 cue:say|A|b:his=0.23 cue:say|A|b:in=-0.48 cue:say|A|b:it=0.12
cue:say|A|b:nouns=0.22 cue:say|A|b:of=-0.53 cue:say|A|b:on=-0.22 cue:say|A|b:p=-0.16 cue:say|A|b:poss=-0.27
cue:say|A|b:pron=0.24 cue:say|A|b:quote=0.74 cue:say|A|b:said=0.13 cue:say|A|b:say1=0.08 cue:say|A|b:say2=-0.21
cue:say|A|b:that=0.22 cue:say|A|b:to=0.55 cue:say|A|b:verb=0.31 cue:say|A|b:with=-0.22 cue:say|A|b:word=-0.06
cue:say|A|full=0.12 cue:say|A|open=0.26 cue:say|A|piece=0.51 cue:say|B1|+=-0.07 cue:say|B1|1=0.25 cue:say|B1|14=0.1
cue:say|B1|b:,=-0.09 cue:say|B1|b:-=-0.25 cue:say|B1|b:.=0.12 cue:say|B1|b::=-0.65 cue:say|B1|b:a=-0.53
cue:say|B1|b:about=0.55 cue:say|B1|b:adv=0.29 cue:say|B1|b:an=0.27 cue:say|B1|b:and=0.13 cue:say|B1|b:as=-0.24
cue:say|B1|b:by=-0.18 cue:say|B1|b:conj=0.73 cue:say|B1|b:ed=0.31 cue:say|B1|b:for=0.21 cue:say|B1|b:his=-0.19
cue:say|B1|b:is=-0.24 cue:say|B1|b:it=0.15 cue:say|B1|b:not=0.1 cue:say|B1|b:of=0.21 cue:say|B1|b:on=-0.33
cue:say|B1|b:prep=-0.31 cue:say|B1|b:pron=0.23 cue:say|B1|b:quote=0.64 cue:say|B1|b:said=-0.18 cue:say|B1|b:say1=-0.2
cue:say|B1|b:say2=0.08 cue:say|B1|b:that=-0.5 cue:say|B1|b:the=0.24 cue:say|B1|b:to=-0.09 cue:say|B1|b:verb=-0.42
cue:say|B1|b:was=-0.09 cue:say|B1|b:with=0.33 cue:say|B1|b:word=-0.18 cue:say|B1|full=-0.1 cue:say|B1|open=-0.09
cue:say|B1|piece=0.29 cue:say|B2|14=0.22 cue:say|B2|7=-0.25 cue:say|B2|b:Cap=-0.12 cue:say|B2|b:a=0.17
cue:say|B2|b:his=0.24 cue:say|B2|b:in=0.26 cue:say|B2|b:not=0.25 cue:say|B2|b:nouns=-0.2 cue:say|B2|b:prep=-0.22
cue:say|B2|b:pron=0.33 cue:say|B2|b:say1=-0.29 cue:say|B2|b:that=-0.14 cue:say|B2|b:the=-0.17 cue:say|B2|b:to=0.1
cue:say|B2|b:verb=0.09 cue:say|B2|b:word=0.25 cue:say|B2|full=-0.29 cue:say|B2|open=0.17 cue:say|B2|piece=0.25
cue:say|B3|+=0.25 cue:say|B3|b:.=-0.21 cue:say|B3|b:verb=-0.25 cue:say|B3|b:word=0.09 cue:say|B3|full=-0.12
cue:say|B3|open=0.13 cue:say|B3|piece=0.35 cue:say|B|+=0.09 cue:say|B|0=0.24 cue:say|B|1=0.14 cue:say|B|14=0.47
cue:say|B|7=0.34 cue:say|B|b:-=0.13 cue:say|B|b::=-0.22 cue:say|B|b:Cap=0.15 cue:say|B|b:a=0.52 cue:say|B|b:an=-0.64
cue:say|B|b:and=0.16 cue:say|B|b:as=-0.14 cue:say|B|b:but=0.56 cue:say|B|b:by=0.09 cue:say|B|b:called=0.06
cue:say|B|b:conj=0.48 cue:say|B|b:ed=-0.27 cue:say|B|b:for=0.73 cue:say|B|b:his=0.81 cue:say|B|b:is=0.09
cue:say|B|b:it=0.28 cue:say|B|b:not=0.16 cue:say|B|b:nouns=-0.28 cue:say|B|b:of=0.48 cue:say|B|b:on=-0.35
cue:say|B|b:or=0.66 cue:say|B|b:poss=-0.6 cue:say|B|b:prep=0.9 cue:say|B|b:pron=-0.17 cue:say|B|b:quote=0.24
cue:say|B|b:said=0.28 cue:say|B|b:say1=0.6 cue:say|B|b:say2=0.09 cue:say|B|b:that=0.09 cue:say|B|b:the=0.69
cue:say|B|b:to=0.5 cue:say|B|b:verb=0.38 cue:say|B|b:was=1.01 cue:say|B|b:with=0.69 cue:say|B|full=0.14
cue:say|B|open=0.22 cue:say|B|piece=0.33 cue:say|N1|1=-0.25 cue:say|N1|3=-0.4 cue:say|N1|b:,=-0.18
cue:say|N1|b:.=-0.28 cue:say|N1|b::=-0.23 cue:say|N1|b:Cap=0.07 cue:say|N1|b:a=0.08 cue:say|N1|b:about=0.33
cue:say|N1|b:adv=0.24 cue:say|N1|b:an=-0.36 cue:say|N1|b:and=-0.5 cue:say|N1|b:as=0.35 cue:say|N1|b:but=-0.38
cue:say|N1|b:by=0.36 cue:say|N1|b:called=0.15 cue:say|N1|b:conj=-0.1 cue:say|N1|b:ed=-0.12 cue:say|N1|b:edge=-0.26
cue:say|N1|b:for=-0.28 cue:say|N1|b:his=0.09 cue:say|N1|b:in=-0.17 cue:say|N1|b:is=-0.53 cue:say|N1|b:it=0.25
cue:say|N1|b:not=-0.38 cue:say|N1|b:of=-0.1 cue:say|N1|b:on=0.27 cue:say|N1|b:p=-0.18 cue:say|N1|b:poss=-0.4
cue:say|N1|b:pron=-0.53 cue:say|N1|b:quote=0.25 cue:say|N1|b:said=-0.15 cue:say|N1|b:say1=-0.78
cue:say|N1|b:say2=0.07 cue:say|N1|b:that=0.19 cue:say|N1|b:the=0.2 cue:say|N1|b:to=-0.66 cue:say|N1|b:was=-0.25
cue:say|N1|b:with=0.37 cue:say|N1|b:word=0.12 cue:say|N1|full=-0.4 cue:say|N1|open=0.13 cue:say|P1|0=-0.23
cue:say|P1|1=-0.18 cue:say|P1|b:,=-0.57 cue:say|P1|b:-=-0.26 cue:say|P1|b::=-0.32 cue:say|P1|b:Cap=-0.55
cue:say|P1|b:a=-0.46 cue:say|P1|b:about=-0.2 cue:say|P1|b:an=-0.12 cue:say|P1|b:and=-0.44 cue:say|P1|b:as=-0.26
cue:say|P1|b:but=0.07 cue:say|P1|b:called=-0.15 cue:say|P1|b:conj=-0.24 cue:say|P1|b:ed=-0.34 cue:say|P1|b:edge=0.38
cue:say|P1|b:for=-0.4 cue:say|P1|b:his=-0.28 cue:say|P1|b:in=-0.49 cue:say|P1|b:is=-0.45 cue:say|P1|b:not=-0.07
cue:say|P1|b:nouns=0.14 cue:say|P1|b:of=-0.7 cue:say|P1|b:on=-0.36 cue:say|P1|b:p=0.6 cue:say|P1|b:poss=-0.28
cue:say|P1|b:prep=-0.46 cue:say|P1|b:pron=0.24 cue:say|P1|b:quote=-0.44 cue:say|P1|b:say1=-0.16
cue:say|P1|b:say2=-0.1 cue:say|P1|b:that=-0.29 cue:say|P1|b:the=-0.26 cue:say|P1|b:to=-0.46 cue:say|P1|b:verb=-0.37
cue:say|P1|b:was=-0.19 cue:say|P1|b:with=-0.19 cue:say|P1|b:word=-0.18 cue:say|P1|full=0.19 cue:say|P1|open=-0.18
cue:say|P1|piece=-0.36 cue:say|P2|1=-0.19 cue:say|P2|3=-0.13 cue:say|P2|b:,=-0.33 cue:say|P2|b:.=-0.5
cue:say|P2|b::=-0.28 cue:say|P2|b:Cap=-0.4 cue:say|P2|b:a=-0.35 cue:say|P2|b:adv=-0.1 cue:say|P2|b:and=-0.4
cue:say|P2|b:as=-0.07 cue:say|P2|b:called=0.54 cue:say|P2|b:conj=-0.13 cue:say|P2|b:ed=-0.07 cue:say|P2|b:for=-0.13
cue:say|P2|b:his=-0.17 cue:say|P2|b:in=-0.12 cue:say|P2|b:is=-0.25 cue:say|P2|b:nouns=-0.16 cue:say|P2|b:of=-0.3
cue:say|P2|b:on=-0.06 cue:say|P2|b:p=0.2 cue:say|P2|b:poss=-0.1 cue:say|P2|b:prep=0.32 cue:say|P2|b:pron=-0.14
cue:say|P2|b:say1=0.33 cue:say|P2|b:say2=0.41 cue:say|P2|b:that=-0.21 cue:say|P2|b:the=-0.35 cue:say|P2|b:to=-0.22
cue:say|P2|b:verb=-0.4 cue:say|P2|b:was=-0.08 cue:say|P2|b:with=-0.08 cue:say|P2|b:word=0.06 cue:say|P2|full=0.13
cue:say|P2|open=-0.14 cue:say|P2|piece=-0.31 cue:say|base|false=0.1 cue:say|base|true=-0.19 cue:say|finite|false=0.14
cue:say|finite|true=0.23 cue:say|participle|false=-0.5 cue:say|participle|true=-0.67 cue:think|A1|+=0.36
cue:think|A1|1=-0.41 cue:think|A1|14=-0.51 cue:think|A1|3=-0.18 cue:think|A1|7=0.38 cue:think|A1|b:,=-0.18
cue:think|A1|b:Cap=-0.4 cue:think|A1|b:a=-0.13 cue:think|A1|b:adv=-0.06 cue:think|A1|b:and=-0.17
cue:think|A1|b:ed=-0.09 cue:think|A1|b:edge=-0.14 cue:think|A1|b:for=-0.08 cue:think|A1|b:his=-0.06
cue:think|A1|b:nouns=0.4 cue:think|A1|b:of=-0.06 cue:think|A1|b:poss=-0.08 cue:think|A1|b:say1=0.34
cue:think|A1|b:that=-0.15 cue:think|A1|b:the=-0.19 cue:think|A1|b:to=0.35 cue:think|A1|b:verb=0.57
cue:think|A1|full=-0.26 cue:think|A1|open=-0.33 cue:think|A1|piece=0.27 cue:think|A2|+=-0.35 cue:think|A2|b:the=-0.08
cue:think|A2|b:word=-0.12 cue:think|A2|open=-0.14 cue:think|A2|piece=-0.3 cue:think|A|+=-0.5 cue:think|A|1=0.37
cue:think|A|14=0.45 cue:think|A|3=0.26 cue:think|A|7=-0.17 cue:think|A|b:a=-0.43 cue:think|A|b:adv=-0.1
cue:think|A|b:and=0.33 cue:think|A|b:ed=0.33 cue:think|A|b:edge=0.83 cue:think|A|b:in=-0.22 cue:think|A|b:of=-0.46
cue:think|A|b:poss=-0.4 cue:think|A|b:prep=0.17 cue:think|A|b:pron=0.09 cue:think|A|b:say1=0.09
cue:think|A|b:that=-0.08 cue:think|A|b:the=0.34 cue:think|A|b:to=-0.45 cue:think|A|b:verb=-0.09
cue:think|A|b:word=0.46 cue:think|A|full=0.41 cue:think|A|open=0.31 cue:think|B1|+=-0.31 cue:think|B1|14=-0.17
cue:think|B1|3=0.35 cue:think|B1|7=0.09 cue:think|B1|b:,=0.25 cue:think|B1|b:.=-0.2 cue:think|B1|b:Cap=0.45
cue:think|B1|b:a=-0.09 cue:think|B1|b:adv=-0.36 cue:think|B1|b:and=0.11 cue:think|B1|b:ed=-0.13
cue:think|B1|b:his=-0.25 cue:think|B1|b:not=-0.36 cue:think|B1|b:nouns=0.12 cue:think|B1|b:of=-0.12
cue:think|B1|b:poss=-0.08 cue:think|B1|b:prep=-0.17 cue:think|B1|b:pron=-0.36 cue:think|B1|b:say1=0.08
cue:think|B1|b:that=-0.1 cue:think|B1|b:the=-0.24 cue:think|B1|b:to=-0.09 cue:think|B1|b:verb=0.19
cue:think|B1|b:word=0.26 cue:think|B1|full=-0.33 cue:think|B1|open=-0.2 cue:think|B1|piece=-0.06 cue:think|B2|+=-0.42
cue:think|B2|b:.=-0.12 cue:think|B2|b:that=-0.13 cue:think|B2|b:to=-0.08 cue:think|B2|b:verb=-0.09
cue:think|B2|b:word=-0.13 cue:think|B2|full=-0.07 cue:think|B2|open=-0.23 cue:think|B2|piece=-0.32
cue:think|B3|b:word=-0.11 cue:think|B|+=0.17 cue:think|B|0=0.13 cue:think|B|1=0.46 cue:think|B|14=-0.21
cue:think|B|3=0.27 cue:think|B|7=0.09 cue:think|B|b:,=0.22 cue:think|B|b::=-0.47 cue:think|B|b:Cap=0.43
cue:think|B|b:a=-0.2 cue:think|B|b:adv=0.32 cue:think|B|b:an=0.66 cue:think|B|b:conj=-0.51 cue:think|B|b:ed=0.78
cue:think|B|b:for=0.31 cue:think|B|b:his=-0.35 cue:think|B|b:in=0.7 cue:think|B|b:is=-0.17 cue:think|B|b:it=-0.14
cue:think|B|b:not=-0.38 cue:think|B|b:of=-0.29 cue:think|B|b:on=0.62 cue:think|B|b:or=0.76 cue:think|B|b:poss=-0.16
cue:think|B|b:prep=0.3 cue:think|B|b:say1=0.11 cue:think|B|b:say2=0.34 cue:think|B|b:the=0.4 cue:think|B|b:to=-0.12
cue:think|B|b:verb=0.11 cue:think|B|b:was=-0.23 cue:think|B|b:with=-0.17 cue:think|B|b:word=0.11
cue:think|B|full=0.11 cue:think|B|open=0.15 cue:think|B|piece=0.11 cue:think|N1|0=-0.17 cue:think|N1|1=0.36
cue:think|N1|b:.=-0.07 cue:think|N1|b:Cap=0.19 cue:think|N1|b:a=-0.17 cue:think|N1|b:adv=0.07
cue:think|N1|b:and=-0.12 cue:think|N1|b:conj=-0.09 cue:think|N1|b:edge=-0.19 cue:think|N1|b:for=0.07
cue:think|N1|b:in=-0.12 cue:think|N1|b:of=-0.09 cue:think|N1|b:on=-0.21 cue:think|N1|b:poss=-0.17
cue:think|N1|b:prep=-0.26 cue:think|N1|b:pron=0.43 cue:think|N1|b:quote=-0.11 cue:think|N1|b:say1=0.09
cue:think|N1|b:say2=-0.18 cue:think|N1|b:that=0.32 cue:think|N1|b:the=-0.12 cue:think|N1|b:to=0.31
cue:think|N1|b:verb=0.1 cue:think|N1|b:word=-0.35 cue:think|N1|full=-0.22 cue:think|N1|open=0.28
cue:think|N1|piece=-0.19 cue:think|P1|0=0.19 cue:think|P1|1=-0.38 cue:think|P1|3=-0.35 cue:think|P1|b:,=-0.36
cue:think|P1|b:.=-0.24 cue:think|P1|b::=-0.09 cue:think|P1|b:Cap=-0.42 cue:think|P1|b:a=-0.23
cue:think|P1|b:about=-0.1 cue:think|P1|b:adv=-0.11 cue:think|P1|b:an=-0.33 cue:think|P1|b:and=-0.1
cue:think|P1|b:as=0.23 cue:think|P1|b:ed=-0.12 cue:think|P1|b:edge=-0.3 cue:think|P1|b:his=-0.1
cue:think|P1|b:in=-0.23 cue:think|P1|b:is=-0.14 cue:think|P1|b:it=-0.19 cue:think|P1|b:not=-0.12
cue:think|P1|b:nouns=-0.26 cue:think|P1|b:of=-0.28 cue:think|P1|b:on=-0.11 cue:think|P1|b:poss=0.38
cue:think|P1|b:prep=-0.17 cue:think|P1|b:pron=0.1 cue:think|P1|b:quote=0.5 cue:think|P1|b:say1=-0.12
cue:think|P1|b:say2=-0.08 cue:think|P1|b:that=0.15 cue:think|P1|b:the=0.54 cue:think|P1|b:to=0.12
cue:think|P1|b:verb=0.28 cue:think|P1|b:word=-0.43 cue:think|P1|full=-0.41 cue:think|P1|open=-0.39
cue:think|P1|piece=0.22 cue:think|P2|0=-0.22 cue:think|P2|1=-0.11 cue:think|P2|3=-0.08 cue:think|P2|open=-0.07
cue:think|P2|piece=-0.28 cue:think|finite|false=0.16 cue:think|finite|true=-0.32 cue:think|participle|false=0.38
cue:think|past-participle|false=-0.33 cue:think|past-participle|true=-0.1 cue:v0|A1|+=-0.07 cue:v0|A1|1=-0.21
cue:v0|A1|14=-0.1 cue:v0|A1|3=0.08 cue:v0|A1|7=-0.23 cue:v0|A1|b:,=0.23 cue:v0|A1|b:.=-0.17 cue:v0|A1|b::=-0.11
cue:v0|A1|b:adv=-0.09 cue:v0|A1|b:an=-0.12 cue:v0|A1|b:and=0.26 cue:v0|A1|b:as=-0.1 cue:v0|A1|b:but=-0.08
cue:v0|A1|b:ed=-0.14 cue:v0|A1|b:edge=-0.1 cue:v0|A1|b:for=-0.17 cue:v0|A1|b:his=-0.07 cue:v0|A1|b:in=-0.07
cue:v0|A1|b:is=-0.12 cue:v0|A1|b:nouns=-0.17 cue:v0|A1|b:of=-0.07 cue:v0|A1|b:p=-0.07 cue:v0|A1|b:poss=-0.1
cue:v0|A1|b:prep=-0.15 cue:v0|A1|b:pron=-0.12 cue:v0|A1|b:say1=-0.18 cue:v0|A1|b:that=-0.1 cue:v0|A1|b:to=0.47
cue:v0|A1|b:verb=-0.17 cue:v0|A1|b:word=-0.21 cue:v0|A1|full=-0.29 cue:v0|A1|open=0.09 cue:v0|A1|piece=-0.13
cue:v0|A2|+=-0.11 cue:v0|A2|14=-0.11 cue:v0|A2|b:,=-0.12 cue:v0|A2|b:.=-0.17 cue:v0|A2|b:Cap=-0.15
cue:v0|A2|b:a=-0.09 cue:v0|A2|b:and=-0.08 cue:v0|A2|b:conj=0.28 cue:v0|A2|b:ed=0.08 cue:v0|A2|b:edge=-0.15
cue:v0|A2|b:for=-0.07 cue:v0|A2|b:nouns=-0.12 cue:v0|A2|b:of=-0.06 cue:v0|A2|b:prep=0.09 cue:v0|A2|b:pron=0.17
cue:v0|A2|b:the=-0.16 cue:v0|A2|b:to=-0.08 cue:v0|A2|b:word=0.17 cue:v0|A2|full=-0.12 cue:v0|A2|open=-0.16
cue:v0|A2|piece=-0.08 cue:v0|A|+=0.35 cue:v0|A|0=-0.13 cue:v0|A|1=-0.32 cue:v0|A|14=0.33 cue:v0|A|3=0.2
cue:v0|A|7=-0.6 cue:v0|A|b:(=-0.26 cue:v0|A|b:,=-0.24 cue:v0|A|b:.=-0.49 cue:v0|A|b:Cap=0.24 cue:v0|A|b:a=-0.82
cue:v0|A|b:about=-0.24 cue:v0|A|b:adv=-0.13 cue:v0|A|b:an=-0.15 cue:v0|A|b:and=0.13 cue:v0|A|b:as=-0.23
cue:v0|A|b:but=0.39 cue:v0|A|b:by=-0.15 cue:v0|A|b:called=0.34 cue:v0|A|b:conj=-0.11 cue:v0|A|b:ed=0.23
cue:v0|A|b:edge=-0.17 cue:v0|A|b:for=-0.23 cue:v0|A|b:his=-0.18 cue:v0|A|b:in=0.51 cue:v0|A|b:is=0.15
cue:v0|A|b:like=-0.26 cue:v0|A|b:not=0.28 cue:v0|A|b:nouns=-0.28 cue:v0|A|b:on=-0.39 cue:v0|A|b:or=-0.07
cue:v0|A|b:p=-0.22 cue:v0|A|b:poss=0.28 cue:v0|A|b:prep=-0.08 cue:v0|A|b:pron=0.24 cue:v0|A|b:quote=-0.17
cue:v0|A|b:said=-0.07 cue:v0|A|b:say1=0.33 cue:v0|A|b:say2=-0.09 cue:v0|A|b:the=0.33 cue:v0|A|b:to=-0.5
cue:v0|A|b:verb=-0.09 cue:v0|A|b:was=0.24 cue:v0|B1|+=-0.18 cue:v0|B1|3=0.37 cue:v0|B1|b:,=-0.18 cue:v0|B1|b:-=-0.1
cue:v0|B1|b::=0.31 cue:v0|B1|b:Cap=-0.16 cue:v0|B1|b:a=-0.21 cue:v0|B1|b:about=-0.1 cue:v0|B1|b:adv=-0.19
cue:v0|B1|b:an=-0.07 cue:v0|B1|b:and=-0.25 cue:v0|B1|b:as=-0.15 cue:v0|B1|b:but=0.47 cue:v0|B1|b:by=-0.12
cue:v0|B1|b:called=-0.14 cue:v0|B1|b:conj=-0.39 cue:v0|B1|b:ed=-0.13 cue:v0|B1|b:for=-0.31 cue:v0|B1|b:his=-0.23
cue:v0|B1|b:in=-0.09 cue:v0|B1|b:is=-0.18 cue:v0|B1|b:not=-0.36 cue:v0|B1|b:nouns=-0.39 cue:v0|B1|b:of=-0.38
cue:v0|B1|b:on=0.35 cue:v0|B1|b:prep=0.57 cue:v0|B1|b:pron=-0.46 cue:v0|B1|b:quote=0.29 cue:v0|B1|b:say1=-0.32
cue:v0|B1|b:say2=-0.13 cue:v0|B1|b:that=-0.25 cue:v0|B1|b:the=0.22 cue:v0|B1|b:to=-0.38 cue:v0|B1|b:was=-0.07
cue:v0|B1|b:word=0.2 cue:v0|B1|full=0.14 cue:v0|B1|open=-0.28 cue:v0|B1|piece=-0.08 cue:v0|B2|+=-0.14
cue:v0|B2|7=-0.1 cue:v0|B2|b:,=-0.08 cue:v0|B2|b:.=-0.28 cue:v0|B2|b:a=-0.08 cue:v0|B2|b:adv=-0.09
cue:v0|B2|b:and=-0.09 cue:v0|B2|b:his=-0.12 cue:v0|B2|b:of=-0.07 cue:v0|B2|b:pron=0.17 cue:v0|B2|b:say1=-0.16
cue:v0|B2|b:word=0.22 cue:v0|B2|full=-0.31 cue:v0|B2|open=-0.17 cue:v0|B3|+=0.18 cue:v0|B3|b:,=-0.08
cue:v0|B3|b:a=-0.07 cue:v0|B3|b:to=-0.07 cue:v0|B3|b:verb=-0.12 cue:v0|B3|b:word=0.52 cue:v0|B3|open=-0.07
cue:v0|B3|piece=0.24 cue:v0|B|+=-0.16 cue:v0|B|0=0.31 cue:v0|B|1=-0.34 cue:v0|B|7=0.1 cue:v0|B|b:-=-0.27
cue:v0|B|b::=0.27 cue:v0|B|b:Cap=-0.09 cue:v0|B|b:a=-0.22 cue:v0|B|b:about=-0.24 cue:v0|B|b:adv=-0.33
cue:v0|B|b:an=0.48 cue:v0|B|b:and=0.28 cue:v0|B|b:as=-0.1 cue:v0|B|b:but=-0.56 cue:v0|B|b:by=0.08
cue:v0|B|b:called=-0.06 cue:v0|B|b:conj=-0.54 cue:v0|B|b:ed=0.48 cue:v0|B|b:his=0.19 cue:v0|B|b:in=-0.38
cue:v0|B|b:is=0.14 cue:v0|B|b:it=0.23 cue:v0|B|b:like=-0.65 cue:v0|B|b:not=-0.07 cue:v0|B|b:nouns=0.21
cue:v0|B|b:of=-0.18 cue:v0|B|b:or=-0.3 cue:v0|B|b:p=0.64 cue:v0|B|b:poss=0.6 cue:v0|B|b:prep=-0.52
cue:v0|B|b:pron=-0.55 cue:v0|B|b:said=0.24 cue:v0|B|b:say1=0.21 cue:v0|B|b:say2=-0.17 cue:v0|B|b:that=0.16
cue:v0|B|b:the=-0.22 cue:v0|B|b:was=-0.46 cue:v0|B|b:with=-0.07 cue:v0|B|b:word=0.13 cue:v0|B|full=-0.78
cue:v0|B|open=0.06 cue:v0|N1|1=-0.31 cue:v0|N1|3=-0.12 cue:v0|N1|b:,=-0.2 cue:v0|N1|b:.=-0.24 cue:v0|N1|b::=-0.17
cue:v0|N1|b:a=-0.28 cue:v0|N1|b:about=-0.07 cue:v0|N1|b:adv=-0.12 cue:v0|N1|b:an=0.13 cue:v0|N1|b:and=-0.19
cue:v0|N1|b:as=0.19 cue:v0|N1|b:by=-0.06 cue:v0|N1|b:conj=-0.06 cue:v0|N1|b:ed=0.16 cue:v0|N1|b:edge=-0.79
cue:v0|N1|b:for=0.49 cue:v0|N1|b:his=-0.19 cue:v0|N1|b:in=-0.19 cue:v0|N1|b:is=-0.07 cue:v0|N1|b:nouns=0.17
cue:v0|N1|b:of=-0.07 cue:v0|N1|b:on=-0.48 cue:v0|N1|b:p=-0.09 cue:v0|N1|b:poss=-0.37 cue:v0|N1|b:prep=0.33
cue:v0|N1|b:pron=-0.07 cue:v0|N1|b:quote=-0.19 cue:v0|N1|b:say1=0.24 cue:v0|N1|b:say2=0.06 cue:v0|N1|b:that=-0.16
cue:v0|N1|b:the=-0.35 cue:v0|N1|b:verb=0.08 cue:v0|N1|b:was=-0.12 cue:v0|N1|b:with=-0.16 cue:v0|N1|full=-0.43
cue:v0|P1|0=-0.1 cue:v0|P1|1=-0.24 cue:v0|P1|3=-0.44 cue:v0|P1|b:(=-0.06 cue:v0|P1|b:,=-0.28 cue:v0|P1|b:-=-0.14
cue:v0|P1|b:.=0.2 cue:v0|P1|b::=-0.13 cue:v0|P1|b:Cap=-0.07 cue:v0|P1|b:a=-0.14 cue:v0|P1|b:about=-0.1
cue:v0|P1|b:adv=-0.2 cue:v0|P1|b:an=-0.12 cue:v0|P1|b:and=-0.22 cue:v0|P1|b:as=-0.2 cue:v0|P1|b:conj=-0.11
cue:v0|P1|b:ed=-0.11 cue:v0|P1|b:edge=-0.44 cue:v0|P1|b:for=0.43 cue:v0|P1|b:his=-0.22 cue:v0|P1|b:in=0.14
cue:v0|P1|b:is=-0.23 cue:v0|P1|b:it=-0.07 cue:v0|P1|b:not=-0.09 cue:v0|P1|b:nouns=-0.25 cue:v0|P1|b:of=-0.25
cue:v0|P1|b:on=-0.15 cue:v0|P1|b:p=-0.21 cue:v0|P1|b:poss=-0.11 cue:v0|P1|b:prep=-0.06 cue:v0|P1|b:pron=-0.21
cue:v0|P1|b:quote=-0.23 cue:v0|P1|b:said=0.28 cue:v0|P1|b:say1=-0.24 cue:v0|P1|b:that=0.16 cue:v0|P1|b:the=-0.17
cue:v0|P1|b:to=-0.28 cue:v0|P1|b:verb=-0.21 cue:v0|P1|b:with=-0.07 cue:v0|P1|b:word=-0.09 cue:v0|P1|full=-0.38
cue:v0|P1|piece=-0.13 cue:v0|P2|0=-0.28 cue:v0|P2|1=0.17 cue:v0|P2|3=-0.11 cue:v0|P2|b:Cap=-0.07 cue:v0|P2|b:ed=0.41
cue:v0|P2|b:pron=-0.09 cue:v0|P2|b:the=-0.06 cue:v0|P2|b:verb=-0.08 cue:v0|P2|b:word=-0.14 cue:v0|P2|open=-0.1
cue:v0|finite|false=-0.08 cue:v0|finite|true=0.08 cue:v0|participle|true=-0.73 cue:v1|A1|0=0.33 cue:v1|A1|1=0.19
cue:v1|A1|14=0.34 cue:v1|A1|3=-0.39 cue:v1|A1|7=-0.31 cue:v1|A1|b:,=-0.32 cue:v1|A1|b:.=0.57 cue:v1|A1|b::=-0.15
cue:v1|A1|b:Cap=-0.09 cue:v1|A1|b:a=0.11 cue:v1|A1|b:adv=-0.09 cue:v1|A1|b:an=0.25 cue:v1|A1|b:and=0.17
cue:v1|A1|b:as=-0.16 cue:v1|A1|b:conj=-0.07 cue:v1|A1|b:edge=0.43 cue:v1|A1|b:his=-0.25 cue:v1|A1|b:in=-0.32
cue:v1|A1|b:nouns=0.28 cue:v1|A1|b:of=-0.3 cue:v1|A1|b:on=0.16 cue:v1|A1|b:poss=-0.36 cue:v1|A1|b:prep=0.28
cue:v1|A1|b:pron=-0.14 cue:v1|A1|b:quote=-0.42 cue:v1|A1|b:say1=-0.18 cue:v1|A1|b:that=-0.1 cue:v1|A1|b:the=-0.54
cue:v1|A1|b:to=-0.24 cue:v1|A1|b:verb=-0.15 cue:v1|A1|b:was=-0.09 cue:v1|A1|b:word=0.49 cue:v1|A1|full=0.17
cue:v1|A1|open=0.12 cue:v1|A1|piece=0.09 cue:v1|A2|+=-0.25 cue:v1|A2|14=-0.14 cue:v1|A2|b:Cap=-0.1
cue:v1|A2|b:and=-0.08 cue:v1|A2|b:nouns=-0.07 cue:v1|A2|b:poss=-0.1 cue:v1|A2|b:prep=0.25 cue:v1|A2|b:pron=-0.13
cue:v1|A2|b:the=-0.12 cue:v1|A2|b:word=-0.26 cue:v1|A2|piece=-0.39 cue:v1|A|+=0.19 cue:v1|A|1=0.07 cue:v1|A|3=0.25
cue:v1|A|b:,=-0.37 cue:v1|A|b:-=-0.17 cue:v1|A|b:.=0.24 cue:v1|A|b:Cap=0.1 cue:v1|A|b:a=0.22 cue:v1|A|b:about=-0.11
cue:v1|A|b:adv=0.39 cue:v1|A|b:an=0.6 cue:v1|A|b:and=0.55 cue:v1|A|b:as=-0.18 cue:v1|A|b:called=-0.61
cue:v1|A|b:conj=-0.38 cue:v1|A|b:ed=-0.12 cue:v1|A|b:edge=-0.22 cue:v1|A|b:for=-0.11 cue:v1|A|b:in=0.32
cue:v1|A|b:is=0.4 cue:v1|A|b:it=-0.39 cue:v1|A|b:nouns=-0.68 cue:v1|A|b:on=0.23 cue:v1|A|b:p=-0.31
cue:v1|A|b:poss=-0.12 cue:v1|A|b:prep=-0.47 cue:v1|A|b:pron=-0.51 cue:v1|A|b:quote=-0.3 cue:v1|A|b:say2=0.48
cue:v1|A|b:that=-0.21 cue:v1|A|b:to=0.51 cue:v1|A|b:verb=-0.15 cue:v1|A|b:was=0.54 cue:v1|A|b:with=-0.38
cue:v1|A|open=-0.11 cue:v1|A|piece=0.13 cue:v1|B1|1=-0.62 cue:v1|B1|14=-0.15 cue:v1|B1|3=-0.21 cue:v1|B1|7=0.46
cue:v1|B1|b:,=-0.45 cue:v1|B1|b::=-0.22 cue:v1|B1|b:Cap=-0.36 cue:v1|B1|b:a=-0.22 cue:v1|B1|b:adv=-0.13
cue:v1|B1|b:and=-0.2 cue:v1|B1|b:as=-0.13 cue:v1|B1|b:by=-0.09 cue:v1|B1|b:called=-0.08 cue:v1|B1|b:conj=-0.34
cue:v1|B1|b:ed=0.24 cue:v1|B1|b:for=-0.11 cue:v1|B1|b:his=-0.11 cue:v1|B1|b:in=0.24 cue:v1|B1|b:is=0.06
cue:v1|B1|b:not=-0.08 cue:v1|B1|b:nouns=-0.37 cue:v1|B1|b:on=0.09 cue:v1|B1|b:poss=0.21 cue:v1|B1|b:prep=0.12
cue:v1|B1|b:pron=0.21 cue:v1|B1|b:said=-0.07 cue:v1|B1|b:say1=-0.12 cue:v1|B1|b:say2=-0.11 cue:v1|B1|b:that=0.23
cue:v1|B1|b:the=-0.06 cue:v1|B1|b:to=0.29 cue:v1|B1|b:verb=-0.38 cue:v1|B1|full=-0.11 cue:v1|B1|open=-0.15
cue:v1|B2|+=0.17 cue:v1|B2|14=-0.17 cue:v1|B2|b:,=0.33 cue:v1|B2|b:.=-0.11 cue:v1|B2|b:Cap=0.41 cue:v1|B2|b:and=0.37
cue:v1|B2|b:his=0.24 cue:v1|B2|b:nouns=-0.07 cue:v1|B2|b:on=-0.1 cue:v1|B2|b:prep=-0.17 cue:v1|B2|b:the=0.25
cue:v1|B2|b:verb=-0.37 cue:v1|B2|b:word=-0.53 cue:v1|B2|full=-0.2 cue:v1|B2|open=0.2 cue:v1|B2|piece=0.13
cue:v1|B3|+=-0.08 cue:v1|B3|b:pron=-0.37 cue:v1|B3|b:word=-0.15 cue:v1|B3|piece=-0.07 cue:v1|B|1=-0.23
cue:v1|B|14=0.22 cue:v1|B|3=0.14 cue:v1|B|7=0.17 cue:v1|B|b:,=-0.11 cue:v1|B|b:-=0.34 cue:v1|B|b::=0.18
cue:v1|B|b:Cap=0.21 cue:v1|B|b:a=-0.17 cue:v1|B|b:about=0.18 cue:v1|B|b:adv=-0.1 cue:v1|B|b:an=0.41
cue:v1|B|b:and=0.14 cue:v1|B|b:as=-0.1 cue:v1|B|b:by=0.48 cue:v1|B|b:conj=0.42 cue:v1|B|b:for=-0.8 cue:v1|B|b:his=0.5
cue:v1|B|b:in=-0.42 cue:v1|B|b:is=0.84 cue:v1|B|b:it=0.12 cue:v1|B|b:not=0.47 cue:v1|B|b:of=0.43 cue:v1|B|b:on=-0.2
cue:v1|B|b:or=0.19 cue:v1|B|b:poss=0.54 cue:v1|B|b:quote=-0.38 cue:v1|B|b:said=-0.44 cue:v1|B|b:say1=-0.12
cue:v1|B|b:say2=0.43 cue:v1|B|b:the=0.63 cue:v1|B|b:titled=-0.6 cue:v1|B|b:to=0.32 cue:v1|B|b:verb=-0.08
cue:v1|B|b:was=-0.59 cue:v1|B|b:with=-0.44 cue:v1|B|b:word=-0.06 cue:v1|B|full=0.17 cue:v1|B|open=0.06
cue:v1|B|piece=0.08 cue:v1|N1|0=-0.19 cue:v1|N1|1=-0.33 cue:v1|N1|3=-0.07 cue:v1|N1|b:,=-0.25 cue:v1|N1|b:-=-0.06
cue:v1|N1|b:.=-0.34 cue:v1|N1|b::=-0.31 cue:v1|N1|b:Cap=-0.08 cue:v1|N1|b:a=-0.32 cue:v1|N1|b:adv=-0.21
cue:v1|N1|b:and=-0.19 cue:v1|N1|b:as=0.3 cue:v1|N1|b:by=-0.16 cue:v1|N1|b:conj=0.39 cue:v1|N1|b:ed=-0.21
cue:v1|N1|b:for=-0.2 cue:v1|N1|b:in=-0.15 cue:v1|N1|b:nouns=-0.29 cue:v1|N1|b:of=-0.25 cue:v1|N1|b:on=-0.1
cue:v1|N1|b:p=-0.22 cue:v1|N1|b:poss=0.26 cue:v1|N1|b:prep=-0.29 cue:v1|N1|b:quote=-0.33 cue:v1|N1|b:said=0.4
cue:v1|N1|b:say1=-0.09 cue:v1|N1|b:say2=-0.16 cue:v1|N1|b:that=-0.11 cue:v1|N1|b:the=-0.33 cue:v1|N1|b:to=-0.22
cue:v1|N1|b:verb=-0.2 cue:v1|N1|b:word=-0.2 cue:v1|N1|full=-0.07 cue:v1|N1|open=-0.14 cue:v1|N1|piece=-0.29
cue:v1|P1|1=-0.22 cue:v1|P1|3=-0.42 cue:v1|P1|b:,=0.17 cue:v1|P1|b:-=0.12 cue:v1|P1|b:.=-0.42 cue:v1|P1|b::=-0.47
cue:v1|P1|b:Cap=-0.39 cue:v1|P1|b:about=-0.18 cue:v1|P1|b:an=0.19 cue:v1|P1|b:and=0.07 cue:v1|P1|b:as=-0.39
cue:v1|P1|b:but=0.1 cue:v1|P1|b:by=0.14 cue:v1|P1|b:called=-0.2 cue:v1|P1|b:conj=-0.11 cue:v1|P1|b:ed=-0.31
cue:v1|P1|b:edge=-0.18 cue:v1|P1|b:for=-0.11 cue:v1|P1|b:his=-0.27 cue:v1|P1|b:is=-0.09 cue:v1|P1|b:it=-0.21
cue:v1|P1|b:not=0.41 cue:v1|P1|b:of=0.43 cue:v1|P1|b:or=-0.2 cue:v1|P1|b:p=-0.47 cue:v1|P1|b:poss=-0.18
cue:v1|P1|b:pron=0.14 cue:v1|P1|b:quote=0.41 cue:v1|P1|b:said=-0.19 cue:v1|P1|b:say2=-0.17 cue:v1|P1|b:that=0.16
cue:v1|P1|b:to=-0.25 cue:v1|P1|b:verb=-0.27 cue:v1|P1|b:was=-0.12 cue:v1|P1|full=-0.07 cue:v1|P1|piece=-0.1
cue:v1|P2|0=0.3 cue:v1|P2|3=-0.07 cue:v1|P2|b:,=-0.09 cue:v1|P2|b:edge=-0.41 cue:v1|P2|b:nouns=-0.23
cue:v1|P2|b:of=0.32 cue:v1|P2|b:poss=-0.28 cue:v1|P2|b:that=-0.13 cue:v1|P2|b:the=0.43 cue:v1|P2|b:verb=0.25
cue:v1|P2|b:word=-0.14 cue:v1|P2|full=-0.44 cue:v1|P2|open=0.34 cue:v1|P2|piece=0.4 cue:v1|base|false=-0.14
cue:v1|base|true=-0.3 cue:v1|finite|false=0.15 cue:v1|finite|true=0.32 cue:v1|none|false=-0.52
cue:v1|participle|false=-0.33 cue:v1|participle|true=-0.46 cue:v1|past-participle|false=-0.27
cue:v1|past-participle|true=0.49 cue:v2|A1|0=-0.39 cue:v2|A1|1=-0.07 cue:v2|A1|14=-0.29 cue:v2|A1|7=-0.39
cue:v2|A1|b:,=-0.26 cue:v2|A1|b:.=-0.19 cue:v2|A1|b:Cap=0.09 cue:v2|A1|b:a=-0.17 cue:v2|A1|b:an=-0.12
cue:v2|A1|b:and=-0.09 cue:v2|A1|b:as=-0.17 cue:v2|A1|b:conj=-0.07 cue:v2|A1|b:ed=-0.22 cue:v2|A1|b:edge=-0.24
cue:v2|A1|b:his=-0.07 cue:v2|A1|b:in=-0.23 cue:v2|A1|b:is=-0.12 cue:v2|A1|b:nouns=-0.1 cue:v2|A1|b:poss=0.24
cue:v2|A1|b:pron=-0.11 cue:v2|A1|b:quote=0.25 cue:v2|A1|b:say1=-0.09 cue:v2|A1|b:the=-0.25 cue:v2|A1|b:to=-0.28
cue:v2|A1|b:was=-0.12 cue:v2|A1|b:word=0.2 cue:v2|A1|full=-0.48 cue:v2|A1|open=-0.12 cue:v2|A1|piece=-0.16
cue:v2|A2|+=-0.49 cue:v2|A2|14=-0.1 cue:v2|A2|b:a=-0.08 cue:v2|A2|b:his=-0.07 cue:v2|A2|b:prep=-0.1
cue:v2|A2|b:the=-0.1 cue:v2|A2|b:verb=-0.25 cue:v2|A2|b:word=-0.18 cue:v2|A2|open=-0.19 cue:v2|A2|piece=-0.48
cue:v2|A|+=-0.41 cue:v2|A|1=0.36 cue:v2|A|14=-0.33 cue:v2|A|7=-0.08 cue:v2|A|b:,=0.17 cue:v2|A|b:.=0.51
cue:v2|A|b:Cap=-0.08 cue:v2|A|b:a=-0.32 cue:v2|A|b:an=-0.52 cue:v2|A|b:and=0.33 cue:v2|A|b:as=-0.51
cue:v2|A|b:conj=-0.46 cue:v2|A|b:ed=0.63 cue:v2|A|b:edge=0.15 cue:v2|A|b:for=0.36 cue:v2|A|b:his=-0.3
cue:v2|A|b:in=-0.45 cue:v2|A|b:is=0.24 cue:v2|A|b:nouns=0.56 cue:v2|A|b:of=0.37 cue:v2|A|b:on=-0.14
cue:v2|A|b:p=-0.24 cue:v2|A|b:poss=-0.68 cue:v2|A|b:prep=-0.19 cue:v2|A|b:pron=-0.36 cue:v2|A|b:say2=-0.37
cue:v2|A|b:that=-0.25 cue:v2|A|b:the=-0.21 cue:v2|A|b:to=-0.42 cue:v2|A|b:verb=0.29 cue:v2|A|b:was=-0.15
cue:v2|A|b:with=0.24 cue:v2|A|b:word=0.13 cue:v2|A|full=0.09 cue:v2|A|open=-0.38 cue:v2|A|piece=-0.09
cue:v2|B1|1=0.74 cue:v2|B1|14=-0.06 cue:v2|B1|3=-0.2 cue:v2|B1|7=-0.12 cue:v2|B1|b:,=0.08 cue:v2|B1|b:-=0.35
cue:v2|B1|b:.=0.61 cue:v2|B1|b::=-0.27 cue:v2|B1|b:Cap=-0.06 cue:v2|B1|b:a=-0.58 cue:v2|B1|b:adv=0.71
cue:v2|B1|b:and=-0.4 cue:v2|B1|b:as=-0.47 cue:v2|B1|b:by=-0.29 cue:v2|B1|b:conj=-0.28 cue:v2|B1|b:for=-0.21
cue:v2|B1|b:his=-0.18 cue:v2|B1|b:in=-0.17 cue:v2|B1|b:not=0.53 cue:v2|B1|b:nouns=-0.44 cue:v2|B1|b:of=-0.31
cue:v2|B1|b:poss=0.1 cue:v2|B1|b:prep=0.27 cue:v2|B1|b:pron=-0.1 cue:v2|B1|b:quote=0.21 cue:v2|B1|b:say1=-0.2
cue:v2|B1|b:that=-0.18 cue:v2|B1|b:the=-0.76 cue:v2|B1|b:to=0.31 cue:v2|B1|b:verb=-0.08 cue:v2|B1|b:was=0.1
cue:v2|B1|b:with=-0.18 cue:v2|B1|full=0.25 cue:v2|B1|open=0.15 cue:v2|B1|piece=-0.11 cue:v2|B2|+=0.07
cue:v2|B2|14=0.38 cue:v2|B2|b:,=-0.47 cue:v2|B2|b:Cap=0.15 cue:v2|B2|b:nouns=-0.15 cue:v2|B2|b:pron=-0.25
cue:v2|B2|b:say1=0.19 cue:v2|B2|b:that=0.2 cue:v2|B2|b:the=-0.26 cue:v2|B2|b:verb=0.38 cue:v2|B2|b:word=-0.33
cue:v2|B2|full=0.32 cue:v2|B2|open=-0.36 cue:v2|B3|+=-0.2 cue:v2|B3|b:the=-0.24 cue:v2|B3|b:verb=-0.1
cue:v2|B3|full=-0.12 cue:v2|B3|open=-0.25 cue:v2|B|0=-0.28 cue:v2|B|1=0.26 cue:v2|B|3=0.12 cue:v2|B|b:,=0.27
cue:v2|B|b:-=-0.36 cue:v2|B|b::=-0.06 cue:v2|B|b:Cap=0.25 cue:v2|B|b:a=-0.11 cue:v2|B|b:about=1 cue:v2|B|b:adv=0.44
cue:v2|B|b:an=-0.25 cue:v2|B|b:and=-0.23 cue:v2|B|b:as=0.08 cue:v2|B|b:ed=0.26 cue:v2|B|b:for=0.09
cue:v2|B|b:his=-0.25 cue:v2|B|b:in=0.07 cue:v2|B|b:is=-0.16 cue:v2|B|b:it=0.32 cue:v2|B|b:not=0.52
cue:v2|B|b:nouns=-0.34 cue:v2|B|b:of=0.12 cue:v2|B|b:on=1.02 cue:v2|B|b:or=-0.46 cue:v2|B|b:poss=-0.34
cue:v2|B|b:prep=0.19 cue:v2|B|b:pron=0.36 cue:v2|B|b:quote=0.37 cue:v2|B|b:said=-0.27 cue:v2|B|b:say1=-0.47
cue:v2|B|b:say2=-0.18 cue:v2|B|b:that=0.35 cue:v2|B|b:to=-0.16 cue:v2|B|b:was=0.33 cue:v2|B|b:with=-0.22
cue:v2|B|b:word=0.11 cue:v2|B|full=0.18 cue:v2|B|open=0.13 cue:v2|N1|0=-0.11 cue:v2|N1|3=-0.14 cue:v2|N1|b:,=-0.48
cue:v2|N1|b:.=-0.32 cue:v2|N1|b::=0.28 cue:v2|N1|b:Cap=-0.44 cue:v2|N1|b:adv=-0.24 cue:v2|N1|b:and=-0.21
cue:v2|N1|b:as=-0.15 cue:v2|N1|b:by=0.33 cue:v2|N1|b:conj=-0.1 cue:v2|N1|b:ed=-0.24 cue:v2|N1|b:for=-0.21
cue:v2|N1|b:his=-0.3 cue:v2|N1|b:in=0.63 cue:v2|N1|b:is=-0.19 cue:v2|N1|b:it=-0.08 cue:v2|N1|b:not=0.43
cue:v2|N1|b:nouns=-0.21 cue:v2|N1|b:of=-0.23 cue:v2|N1|b:p=-0.16 cue:v2|N1|b:poss=-0.38 cue:v2|N1|b:prep=-0.18
cue:v2|N1|b:pron=0.17 cue:v2|N1|b:quote=-0.14 cue:v2|N1|b:said=-0.14 cue:v2|N1|b:say2=0.26 cue:v2|N1|b:that=-0.14
cue:v2|N1|b:the=-0.09 cue:v2|N1|b:to=-0.3 cue:v2|N1|b:verb=-0.27 cue:v2|N1|b:was=-0.17 cue:v2|N1|b:with=-0.13
cue:v2|N1|open=-0.25 cue:v2|N1|piece=-0.07 cue:v2|P1|1=0.36 cue:v2|P1|3=-0.44 cue:v2|P1|b:,=0.32 cue:v2|P1|b:-=0.32
cue:v2|P1|b:.=-0.56 cue:v2|P1|b::=-0.4 cue:v2|P1|b:a=-0.38 cue:v2|P1|b:about=-0.5 cue:v2|P1|b:adv=0.24
cue:v2|P1|b:an=0.47 cue:v2|P1|b:as=0.53 cue:v2|P1|b:by=-0.06 cue:v2|P1|b:conj=-0.22 cue:v2|P1|b:ed=-0.29
cue:v2|P1|b:edge=0.07 cue:v2|P1|b:for=-0.23 cue:v2|P1|b:his=-0.33 cue:v2|P1|b:in=0.25 cue:v2|P1|b:is=0.24
cue:v2|P1|b:not=-0.19 cue:v2|P1|b:nouns=-0.38 cue:v2|P1|b:of=0.5 cue:v2|P1|b:on=0.16 cue:v2|P1|b:p=0.31
cue:v2|P1|b:pron=0.5 cue:v2|P1|b:quote=0.14 cue:v2|P1|b:say1=-0.08 cue:v2|P1|b:say2=-0.41 cue:v2|P1|b:that=-0.16
cue:v2|P1|b:the=-0.18 cue:v2|P1|b:to=-0.16 cue:v2|P1|b:verb=0.21 cue:v2|P1|b:was=-0.11 cue:v2|P1|b:word=-0.33
cue:v2|P1|piece=0.1 cue:v2|P2|0=0.15 cue:v2|P2|b:,=-0.18 cue:v2|P2|b:Cap=-0.41 cue:v2|P2|b:conj=0.57
cue:v2|P2|b:ed=-0.27 cue:v2|P2|b:nouns=0.14 cue:v2|P2|b:prep=-0.12 cue:v2|P2|b:the=-0.15 cue:v2|P2|b:verb=-0.12
cue:v2|P2|b:word=-0.09 cue:v2|P2|open=0.23 cue:v2|base|false=-0.17 cue:v2|base|true=-0.53 cue:v2|finite|true=-0.15
cue:v2|none|false=-0.08 cue:v2|participle|false=0.24 cue:write|A1|+=-0.15 cue:write|A1|14=-0.38 cue:write|A1|3=-0.07
cue:write|A1|7=-0.19 cue:write|A1|b:for=-0.11 cue:write|A1|b:word=-0.38 cue:write|A1|full=0.27
cue:write|A1|open=-0.15 cue:write|A1|piece=-0.46 cue:write|A2|14=-0.06 cue:write|A2|b:word=-0.09
cue:write|A2|open=-0.09 cue:write|A|0=0.21 cue:write|A|1=-0.21 cue:write|A|14=-0.07 cue:write|A|3=-0.48
cue:write|A|7=0.38 cue:write|A|b:.=0.64 cue:write|A|b:Cap=0.4 cue:write|A|b:edge=1.2 cue:write|A|b:poss=-0.23
cue:write|A|b:the=-0.21 cue:write|A|b:word=0.64 cue:write|A|full=0.16 cue:write|A|open=-0.17 cue:write|A|piece=-0.13
cue:write|B1|1=-0.1 cue:write|B1|14=0.21 cue:write|B1|3=0.14 cue:write|B1|7=0.15 cue:write|B1|b:,=-0.29
cue:write|B1|b:.=0.17 cue:write|B1|b:Cap=0.55 cue:write|B1|b:and=-0.13 cue:write|B1|b:of=-0.06
cue:write|B1|b:quote=-0.08 cue:write|B1|b:say1=0.38 cue:write|B1|b:the=-0.11 cue:write|B1|b:to=-0.41
cue:write|B1|b:verb=0.14 cue:write|B1|b:word=-0.37 cue:write|B1|open=-0.1 cue:write|B1|piece=-0.09
cue:write|B2|+=-0.22 cue:write|B2|14=-0.35 cue:write|B2|full=-0.07 cue:write|B2|piece=-0.35 cue:write|B|0=0.27
cue:write|B|1=0.42 cue:write|B|14=-0.8 cue:write|B|3=0.27 cue:write|B|7=0.48 cue:write|B|b:,=0.42
cue:write|B|b::=0.08 cue:write|B|b:a=0.58 cue:write|B|b:and=0.17 cue:write|B|b:in=-0.2 cue:write|B|b:nouns=0.3
cue:write|B|b:of=-0.24 cue:write|B|b:poss=0.33 cue:write|B|b:pron=0.2 cue:write|B|b:say1=-0.17
cue:write|B|b:say2=0.85 cue:write|B|b:that=-0.4 cue:write|B|b:the=0.16 cue:write|B|b:to=0.12 cue:write|B|b:verb=0.12
cue:write|B|b:word=-0.86 cue:write|B|full=-0.59 cue:write|B|open=0.22 cue:write|B|piece=0.42 cue:write|N1|0=-0.43
cue:write|N1|1=-0.24 cue:write|N1|b:Cap=-0.22 cue:write|N1|b:ed=-0.14 cue:write|N1|b:edge=-0.27
cue:write|N1|b:his=-0.09 cue:write|N1|b:in=-0.14 cue:write|N1|b:nouns=-0.19 cue:write|N1|b:p=-0.07
cue:write|N1|b:poss=0.11 cue:write|N1|b:prep=-0.1 cue:write|N1|b:pron=-0.24 cue:write|N1|b:say1=-0.11
cue:write|N1|b:to=-0.06 cue:write|N1|b:verb=-0.12 cue:write|N1|b:word=-0.31 cue:write|N1|full=-0.29
cue:write|N1|open=-0.11 cue:write|N1|piece=-0.51 cue:write|P1|0=0.44 cue:write|P1|1=-0.49 cue:write|P1|b:,=-0.25
cue:write|P1|b:.=0.4 cue:write|P1|b:Cap=0.26 cue:write|P1|b:a=0.26 cue:write|P1|b:adv=-0.06 cue:write|P1|b:and=-0.12
cue:write|P1|b:as=0.62 cue:write|P1|b:conj=-0.17 cue:write|P1|b:edge=-0.42 cue:write|P1|b:for=-0.13
cue:write|P1|b:in=-0.09 cue:write|P1|b:is=0.28 cue:write|P1|b:nouns=0.13 cue:write|P1|b:of=0.29
cue:write|P1|b:on=-0.19 cue:write|P1|b:p=-0.67 cue:write|P1|b:poss=-0.09 cue:write|P1|b:pron=0.2
cue:write|P1|b:quote=-0.08 cue:write|P1|b:say1=0.33 cue:write|P1|b:say2=0.29 cue:write|P1|b:the=-0.18
cue:write|P1|b:to=-0.23 cue:write|P1|b:verb=-0.17 cue:write|P1|b:was=-0.19 cue:write|P1|b:word=0.29
cue:write|P1|full=-0.2 cue:write|P1|open=-0.11 cue:write|P1|piece=0.61 cue:write|P2|0=-0.52 cue:write|P2|1=-0.17
cue:write|P2|b:a=-0.09 cue:write|P2|b:edge=-0.26 cue:write|P2|b:the=-0.08 cue:write|P2|full=-0.35
cue:write|P2|open=-0.23 cue:write|P2|piece=-0.44 cue:write|base|false=-0.37 cue:write|base|true=-0.39
cue:write|finite|false=-0.12 cue:write|finite|true=0.31 cue:write|none|false=0.08 cue:write|participle|false=0.09
cue:write|participle|true=-0.06 cue:write|past-participle|false=-0.47 em:A1|false=-0.09 em:A1|true=-0.1
em:A2|false=-0.1 em:A2|true=-0.19 em:A|false=0.1 em:A|true=-0.33 em:B1|true=-0.28 em:B2|false=-0.17 em:B2|true=0.2
em:B3|false=-0.2 em:B3|true=0.2 em:B|false=0.13 em:L|false=0.12 em:N1|false=-0.07 em:N1|true=-0.27 em:P1|false=-0.1
em:P2|false=-0.12 em:P2|true=-0.39 emk:false|according2=0.27 emk:false|bare1=0.17 emk:false|by1=-0.08
emk:false|by1p=0.08 emk:false|by2=0.18 emk:false|sv0i=-0.15 emk:false|sv0ip=-0.26 emk:false|sv0p=-0.23
emk:false|sv1i=-0.14 emk:false|sv1p=-0.48 emk:false|sv2=0.11 emk:false|sv2ip=-0.47 emk:false|sv2p=-0.67
emk:false|vs0=-0.2 emk:false|vs1=-0.07 emk:true|sv0=-0.09 emk:true|sv0p=-0.12 emk:true|sv1p=0.22 emk:true|sv2=-0.07
emk:true|sv2p=-0.31 f:base|1=-0.08 f:base|2=-0.17 f:finite|0=-0.07 f:finite|2=0.12 f:none|2=0.22 f:participle|0=-0.13
f:participle|1=-0.18 f:participle|2=-0.14 f:past-participle|1=-0.14 f:past-participle|2=-0.47 gap:+|sv|group=-0.36
gap:+|sv|heshe=-0.6 gap:+|sv|his=-0.09 gap:+|sv|i=-0.48 gap:+|sv|it=-0.31 gap:+|sv|name=-0.25 gap:+|sv|names=-0.46
gap:+|sv|nominal=-0.73 gap:+|sv|org=-0.82 gap:+|sv|they=-0.16 gap:+|sv|we=0.06 gap:+|sv|who=-0.21 gap:+|sv|you=-0.21
gap:0|according|group=0.46 gap:0|according|name=0.19 gap:0|according|names=-0.43 gap:0|according|nominal=0.24
gap:0|according|org=0.32 gap:0|bare|names=0.48 gap:0|by|group=0.32 gap:0|by|it=-0.13 gap:0|by|name=-0.07
gap:0|by|names=-0.24 gap:0|by|org=0.14 gap:0|label|name=-0.14 gap:0|label|nominal=-0.25 gap:0|label|org=0.83
gap:0|noun|group=0.33 gap:0|noun|his=0.22 gap:0|noun|it=-0.77 gap:0|noun|name=-0.09 gap:0|noun|names=-0.33
gap:0|noun|org=-0.31 gap:0|sv|his=-0.72 gap:0|sv|i=-0.08 gap:0|sv|it=-0.16 gap:0|sv|name=0.06 gap:0|sv|names=-0.09
gap:0|sv|nominal=-0.13 gap:0|sv|org=0.14 gap:0|sv|they=-0.14 gap:0|sv|we=-0.13 gap:0|sv|who=-0.24 gap:0|sv|you=-0.21
gap:0|vs|group=-0.51 gap:0|vs|heshe=-0.42 gap:0|vs|name=0.08 gap:0|vs|org=-0.24 gap:0|vs|they=-0.07
gap:14|bare|name=0.23 gap:14|sv|group=-0.23 gap:14|sv|heshe=-0.12 gap:14|sv|his=-0.54 gap:14|sv|i=-0.16
gap:14|sv|name=-0.17 gap:14|sv|names=-0.36 gap:14|sv|nominal=-0.31 gap:14|sv|org=0.17 gap:14|sv|they=0.25
gap:14|sv|we=-0.3 gap:14|sv|who=-0.08 gap:1|noun|group=0.66 gap:1|noun|his=0.23 gap:1|noun|it=0.73
gap:1|noun|nominal=-0.45 gap:1|noun|org=-0.54 gap:1|sv|group=-0.26 gap:1|sv|heshe=0.41 gap:1|sv|his=-0.36
gap:1|sv|i=0.29 gap:1|sv|name=0.25 gap:1|sv|names=0.73 gap:1|sv|nominal=-0.09 gap:1|sv|org=0.1 gap:1|sv|we=0.17
gap:1|sv|you=-0.44 gap:3|bare|name=-0.39 gap:3|noun|his=-0.41 gap:3|noun|it=-0.23 gap:3|noun|name=-0.34
gap:3|noun|nominal=0.13 gap:3|noun|org=-0.21 gap:3|sv|group=0.24 gap:3|sv|heshe=0.43 gap:3|sv|his=-0.4
gap:3|sv|i=-0.25 gap:3|sv|it=-0.51 gap:3|sv|name=0.35 gap:3|sv|names=-0.53 gap:3|sv|nominal=0.33 gap:3|sv|org=0.33
gap:3|sv|they=-0.41 gap:3|sv|we=-0.32 gap:3|sv|who=-0.17 gap:3|sv|you=0.08 gap:7|noun|name=-0.56 gap:7|sv|group=-0.43
gap:7|sv|heshe=0.3 gap:7|sv|his=-0.67 gap:7|sv|i=0.57 gap:7|sv|name=0.41 gap:7|sv|names=-0.33 gap:7|sv|nominal=-0.59
gap:7|sv|org=-0.26 gap:7|sv|they=-0.21 gap:7|sv|we=-0.17 gap:7|sv|who=-0.21 in=-1.28 in:by1p=-0.14 in:noun1=-0.45
in:sv0=-0.79 in:sv0i=-0.27 in:sv0ip=-0.24 in:sv0p=-0.37 in:sv1=-2.09 in:sv1i=-0.82 in:sv1ip=-0.34 in:sv1p=-0.21
in:sv2=-1.85 in:sv2i=-0.93 in:vs0=-0.14 in:vs1=-0.07 in:vs2=-0.44 k:according2=0.27 k:bare1=0.17 k:by1=-0.08
k:by1p=0.08 k:by2=0.18 k:sv0i=-0.15 k:sv0ip=-0.26 k:sv0p=-0.2 k:sv1i=-0.14 k:sv1p=-0.26 k:sv2=0.1 k:sv2ip=-0.47
k:sv2p=-0.74 k:vs0=-0.2 k:vs1=-0.07 n:a:(=-0.23 n:a:(|w1=-0.2 n:a:(|w2=0.2 n:a:(|w5=-0.1 n:a:)=0.36 n:a:)|w1=-0.56
n:a:)|w2=0.75 n:a:,=-0.19 n:a:,|w+=-0.62 n:a:,|w1=-0.14 n:a:,|w2=-0.49 n:a:,|w5=0.09 n:a:-=0.49 n:a:-|w+=-0.69
n:a:-|w1=-0.27 n:a:-|w2=0.13 n:a:-|w3=0.28 n:a:-|w5=0.26 n:a:-|w9=0.96 n:a:.=-0.17 n:a:.|w1=-0.14 n:a:.|w2=-0.35
n:a:.|w3=-0.17 n:a:.|w9=-0.24 n:a::=-0.62 n:a::|w1=-0.19 n:a::|w2=-0.54 n:a::|w5=-0.13 n:a::|w9=-0.18 n:a:;=0.2
n:a:;|w1=0.25 n:a:;|w2=0.07 n:a:;|w3=-0.19 n:a:;|w5=0.19 n:a:Cap|w+=-0.11 n:a:Cap|w1=0.1 n:a:Cap|w2=-0.07
n:a:Cap|w3=0.84 n:a:Cap|w5=-0.49 n:a:Cap|w9=-0.45 n:a:a=0.15 n:a:about=0.12 n:a:about|w1=0.16 n:a:about|w2=0.36
n:a:about|w3=-0.58 n:a:about|w5=-0.41 n:a:adv|w+=0.3 n:a:adv|w1=0.19 n:a:adv|w2=-0.76 n:a:adv|w3=-0.11
n:a:adv|w5=-0.2 n:a:adv|w9=0.11 n:a:an=0.37 n:a:and=0.19 n:a:and|w+=0.49 n:a:and|w1=-0.21 n:a:and|w2=-0.09
n:a:and|w3=-0.14 n:a:and|w5=0.42 n:a:and|w9=-0.15 n:a:an|w1=0.41 n:a:as=-0.29 n:a:as|w1=-0.16 n:a:as|w2=-0.22
n:a:as|w5=-0.19 n:a:as|w9=-0.52 n:a:a|w+=-0.5 n:a:a|w1=-0.42 n:a:a|w3=0.11 n:a:a|w5=0.12 n:a:a|w9=0.45 n:a:but=-0.11
n:a:but|w1=0.21 n:a:but|w5=-0.79 n:a:but|w9=0.1 n:a:by=0.5 n:a:by|w+=0.61 n:a:by|w1=0.07 n:a:by|w3=0.22
n:a:by|w5=-0.44 n:a:by|w9=0.46 n:a:conj=-0.19 n:a:conj|w+=-0.21 n:a:conj|w1=-0.7 n:a:conj|w3=0.51 n:a:conj|w5=-0.22
n:a:conj|w9=-0.61 n:a:ed=0.12 n:a:edge|w+=-0.34 n:a:edge|w1=0.34 n:a:edge|w2=0.29 n:a:edge|w3=-0.13 n:a:edge|w5=0.37
n:a:ed|w1=0.26 n:a:ed|w2=0.07 n:a:ed|w3=0.22 n:a:ed|w9=-0.3 n:a:for=0.28 n:a:for|w1=-0.28 n:a:for|w2=-0.36
n:a:for|w3=-0.09 n:a:for|w5=0.3 n:a:for|w9=0.52 n:a:his=0.17 n:a:his|w2=0.06 n:a:his|w3=-0.8 n:a:in=0.21
n:a:in|w+=-0.51 n:a:in|w1=-0.09 n:a:in|w2=0.48 n:a:in|w3=-0.32 n:a:in|w5=0.3 n:a:in|w9=-0.96 n:a:is=0.28
n:a:is|w1=-0.08 n:a:is|w2=-0.14 n:a:is|w3=0.47 n:a:it=0.08 n:a:it|w1=-0.14 n:a:it|w2=0.44 n:a:like=0.11
n:a:like|w1=-0.18 n:a:like|w2=0.38 n:a:not=-0.37 n:a:not|w1=-0.19 n:a:not|w2=-0.56 n:a:not|w3=-0.28 n:a:not|w5=0.39
n:a:nouns|w+=-0.29 n:a:nouns|w2=-0.12 n:a:nouns|w3=-0.07 n:a:nouns|w5=0.16 n:a:of=-0.4 n:a:of|w+=-0.29
n:a:of|w1=-0.21 n:a:of|w5=-0.57 n:a:of|w9=-0.54 n:a:on=0.27 n:a:on|w1=-0.3 n:a:on|w2=0.31 n:a:on|w3=0.45
n:a:on|w5=-0.11 n:a:on|w9=-0.5 n:a:or=0.16 n:a:or|w1=0.45 n:a:or|w2=-0.3 n:a:or|w3=0.15 n:a:p=0.38 n:a:prep=0.13
n:a:prep|w+=-0.46 n:a:prep|w1=-0.55 n:a:prep|w2=0.55 n:a:prep|w3=0.49 n:a:prep|w5=-0.99 n:a:prep|w9=-0.65
n:a:pron|w+=0.1 n:a:pron|w1=-0.19 n:a:pron|w2=-0.08 n:a:pron|w3=0.22 n:a:pron|w9=-0.56 n:a:p|w+=0.28 n:a:p|w1=0.39
n:a:p|w2=-0.27 n:a:p|w3=0.3 n:a:quote=0.18 n:a:quote|w+=0.35 n:a:quote|w2=-0.86 n:a:quote|w3=-0.09 n:a:quote|w9=0.3
n:a:said=-0.08 n:a:said|w1=0.3 n:a:said|w5=-0.46 n:a:said|w9=-0.63 n:a:say1=-0.06 n:a:say1|w1=0.09 n:a:say1|w2=0.12
n:a:say1|w3=-0.22 n:a:say1|w5=-0.37 n:a:say1|w9=0.28 n:a:say2=0.19 n:a:say2|w1=0.45 n:a:say2|w3=-0.62
n:a:say2|w5=-0.21 n:a:that=0.41 n:a:that|w1=0.41 n:a:that|w3=-0.22 n:a:that|w5=-0.19 n:a:that|w9=0.31 n:a:the=-0.08
n:a:the|w+=-0.22 n:a:the|w1=-0.29 n:a:the|w2=0.13 n:a:the|w3=-0.53 n:a:the|w5=-0.11 n:a:the|w9=0.28 n:a:to=-0.09
n:a:to|w+=-0.6 n:a:to|w2=-0.08 n:a:to|w3=0.09 n:a:to|w5=-0.33 n:a:to|w9=0.11 n:a:verb|w+=-0.06 n:a:verb|w1=0.07
n:a:verb|w5=-0.09 n:a:verb|w9=-0.46 n:a:was|w1=-0.12 n:a:was|w2=-0.17 n:a:was|w5=0.1 n:a:with=0.27 n:a:with|w1=-0.3
n:a:with|w2=-0.53 n:a:with|w3=0.39 n:a:with|w5=0.18 n:a:word=0.08 n:a:word|w+=0.69 n:a:word|w1=0.21 n:a:word|w3=-0.42
n:a:word|w9=-0.59 n:alone:false=0.17 n:alone:true=-0.33 n:any:false=0.15 n:b:(=0.39 n:b:(|w1=-0.71 n:b:,=0.11
n:b:,|w1=-0.34 n:b:,|w2=0.14 n:b:,|w3=-0.14 n:b:,|w5=0.15 n:b:-=0.09 n:b:-|w1=-0.31 n:b:-|w2=0.32 n:b:-|w3=-0.22
n:b:-|w5=-0.1 n:b:-|w9=0.22 n:b:.=-0.31 n:b:.|w1=0.28 n:b:.|w2=-0.89 n:b:.|w3=-0.2 n:b:.|w5=-1.42 n:b:.|w9=-0.36
n:b::|w+=-0.12 n:b::|w1=-0.21 n:b::|w2=0.13 n:b::|w3=-0.14 n:b::|w5=-0.36 n:b::|w9=0.13 n:b:;=-0.1 n:b:Cap=-0.14
n:b:Cap|w+=-0.32 n:b:Cap|w1=0.26 n:b:Cap|w3=-0.42 n:b:Cap|w5=-0.46 n:b:Cap|w9=-0.27 n:b:a=0.22 n:b:about=0.06
n:b:about|w1=-0.26 n:b:about|w2=-0.06 n:b:about|w3=0.08 n:b:about|w5=0.07 n:b:about|w9=0.18 n:b:adv=-0.12
n:b:adv|w+=-0.65 n:b:adv|w1=0.14 n:b:adv|w2=-0.4 n:b:adv|w3=-0.07 n:b:adv|w5=0.4 n:b:an=0.22 n:b:and=0.09
n:b:and|w+=0.37 n:b:and|w1=0.12 n:b:and|w3=-0.32 n:b:and|w5=0.1 n:b:and|w9=-0.17 n:b:an|w1=0.2 n:b:an|w2=-0.25
n:b:an|w3=-0.87 n:b:an|w5=-0.53 n:b:an|w9=0.77 n:b:as|w2=-0.28 n:b:as|w3=-0.48 n:b:as|w5=0.67 n:b:as|w9=0.08
n:b:a|w1=-0.27 n:b:a|w2=0.4 n:b:a|w3=-0.11 n:b:a|w5=-0.16 n:b:a|w9=0.17 n:b:but=-0.07 n:b:but|w1=-0.77 n:b:but|w2=0.4
n:b:but|w5=0.14 n:b:by=-0.13 n:b:by|w1=-0.42 n:b:by|w3=-0.45 n:b:by|w5=-0.68 n:b:by|w9=0.45 n:b:called=0.24
n:b:called|w1=0.55 n:b:called|w3=-0.26 n:b:conj=0.12 n:b:conj|w+=0.54 n:b:conj|w1=-0.37 n:b:conj|w2=-0.37
n:b:conj|w3=0.57 n:b:conj|w9=-0.63 n:b:ed=0.2 n:b:edge=-0.29 n:b:edge|w1=-0.3 n:b:edge|w2=-0.73 n:b:edge|w3=-0.29
n:b:edge|w5=-0.61 n:b:edge|w9=-0.22 n:b:ed|w+=-0.46 n:b:ed|w1=-0.26 n:b:ed|w2=-0.06 n:b:ed|w3=0.25 n:b:ed|w5=0.44
n:b:ed|w9=-0.11 n:b:for=0.27 n:b:for|w+=0.07 n:b:for|w1=-0.19 n:b:for|w2=0.46 n:b:for|w3=0.21 n:b:for|w5=-1.05
n:b:for|w9=0.47 n:b:his=0.16 n:b:his|w+=-0.45 n:b:his|w2=0.2 n:b:his|w3=0.34 n:b:his|w5=-0.16 n:b:his|w9=-0.86
n:b:in|w+=-0.38 n:b:in|w1=-0.53 n:b:in|w2=-0.13 n:b:in|w3=0.41 n:b:in|w9=0.26 n:b:is=-0.08 n:b:is|w+=0.38
n:b:is|w1=-0.23 n:b:is|w3=-0.71 n:b:is|w9=-0.26 n:b:it=-0.18 n:b:it|w1=-0.06 n:b:it|w2=-0.6 n:b:it|w3=0.38
n:b:it|w5=0.16 n:b:it|w9=-0.26 n:b:like=0.32 n:b:like|w1=0.64 n:b:not|w1=-0.76 n:b:not|w2=-0.16 n:b:not|w3=0.41
n:b:not|w5=0.24 n:b:not|w9=-0.31 n:b:nouns=0.11 n:b:nouns|w+=0.3 n:b:nouns|w1=-0.27 n:b:nouns|w2=0.22
n:b:nouns|w3=-0.27 n:b:nouns|w5=0.16 n:b:nouns|w9=-0.21 n:b:of=0.14 n:b:of|w1=0.28 n:b:of|w2=-0.2 n:b:of|w3=-0.09
n:b:of|w5=-0.7 n:b:of|w9=0.42 n:b:on|w1=-0.43 n:b:on|w3=0.23 n:b:on|w5=0.26 n:b:on|w9=-0.23 n:b:or=0.3 n:b:or|w1=0.41
n:b:or|w2=-0.51 n:b:or|w3=-0.3 n:b:p=0.73 n:b:poss=0.35 n:b:poss|w+=-0.64 n:b:poss|w1=-0.08 n:b:poss|w3=0.28
n:b:poss|w5=0.21 n:b:poss|w9=0.61 n:b:prep=-0.21 n:b:prep|w+=-0.36 n:b:prep|w1=-0.19 n:b:prep|w2=0.2
n:b:prep|w3=-0.19 n:b:prep|w5=-0.49 n:b:prep|w9=-0.07 n:b:pron|w+=0.37 n:b:pron|w1=0.18 n:b:pron|w2=-0.55
n:b:pron|w3=0.44 n:b:pron|w5=-0.84 n:b:pron|w9=-0.5 n:b:p|w1=1.81 n:b:p|w3=0.56 n:b:quote=-0.14 n:b:quote|w+=-0.31
n:b:quote|w1=0.31 n:b:quote|w2=-0.19 n:b:quote|w3=-0.49 n:b:quote|w5=0.48 n:b:quote|w9=-0.62 n:b:said=-0.1
n:b:said|w+=-0.29 n:b:said|w1=-0.39 n:b:said|w2=-0.44 n:b:said|w3=0.36 n:b:said|w5=-0.21 n:b:said|w9=0.33
n:b:say1|w+=0.3 n:b:say1|w1=-0.31 n:b:say1|w2=-0.06 n:b:say1|w5=0.29 n:b:say1|w9=-0.98 n:b:say2=0.08
n:b:say2|w1=-0.16 n:b:say2|w2=-0.21 n:b:say2|w5=0.47 n:b:say2|w9=-0.36 n:b:so-called=0.38 n:b:that|w+=0.2
n:b:that|w2=-0.44 n:b:that|w3=0.3 n:b:that|w5=-1.15 n:b:that|w9=0.2 n:b:the=0.16 n:b:the|w+=0.41 n:b:the|w1=-0.06
n:b:the|w3=0.21 n:b:the|w5=0.12 n:b:the|w9=0.11 n:b:titled=0.3 n:b:to|w+=-0.13 n:b:to|w1=-0.14 n:b:to|w2=-0.11
n:b:to|w3=-0.25 n:b:to|w5=0.15 n:b:to|w9=0.3 n:b:verb|w+=-0.94 n:b:verb|w1=-0.11 n:b:verb|w2=-0.33 n:b:verb|w3=0.32
n:b:verb|w5=0.28 n:b:was|w+=-0.34 n:b:was|w1=-0.57 n:b:was|w2=0.33 n:b:was|w3=0.13 n:b:was|w5=0.11 n:b:was|w9=-0.34
n:b:with=0.18 n:b:with|w1=-0.18 n:b:with|w2=0.53 n:b:with|w3=0.5 n:b:with|w5=-0.55 n:b:word|w+=-0.25 n:b:word|w3=-0.2
n:b:word|w5=0.07 n:b:word|w9=-0.29 n:in:false=-0.06 n:in:true=2.42 n:k:heading=-0.49 n:k:paragraph=0.17 n:l:!=0.15
n:l:,=0.51 n:l:-=-0.81 n:l:.=0.09 n:l:?=-0.09 n:l:w=0.08 n:s:false=-0.09 n:s:true=3.47 n:say:false=0.08
n:say:true=0.21 n:t:false|b:(=0.58 n:t:false|b:,=-0.1 n:t:false|b:-=-0.12 n:t:false|b:.=-0.15 n:t:false|b::=0.1
n:t:false|b:;=-0.1 n:t:false|b:Cap=0.1 n:t:false|b:a=0.21 n:t:false|b:about=-0.17 n:t:false|b:adv=-0.1
n:t:false|b:an=0.2 n:t:false|b:as=0.19 n:t:false|b:by=-0.1 n:t:false|b:called=-0.23 n:t:false|b:conj=0.19
n:t:false|b:ed=-0.16 n:t:false|b:edge=-0.35 n:t:false|b:for=0.28 n:t:false|b:his=-0.27 n:t:false|b:in=0.18
n:t:false|b:it=-0.26 n:t:false|b:like=0.26 n:t:false|b:on=-0.42 n:t:false|b:or=0.28 n:t:false|b:p=0.48
n:t:false|b:poss=-0.6 n:t:false|b:pron=0.07 n:t:false|b:quote=-0.25 n:t:false|b:said=-0.1 n:t:false|b:so-called=0.41
n:t:false|b:that=0.08 n:t:false|b:verb=-0.06 n:t:false|b:with=0.36 n:t:false|w1=0.11 n:t:false|w5=-0.12
n:t:false|w9=-0.07 n:t:true=0.63 n:t:true|b:,=0.29 n:t:true|b:-=0.46 n:t:true|b:.=-1.05 n:t:true|b::=-0.68
n:t:true|b:Cap=-0.47 n:t:true|b:about=0.43 n:t:true|b:and=0.24 n:t:true|b:as=-0.34 n:t:true|b:called=0.42
n:t:true|b:conj=-0.28 n:t:true|b:ed=0.56 n:t:true|b:edge=0.41 n:t:true|b:his=0.61 n:t:true|b:in=-0.38
n:t:true|b:is=-0.52 n:t:true|b:like=0.11 n:t:true|b:nouns=0.45 n:t:true|b:of=0.17 n:t:true|b:on=0.24
n:t:true|b:p=0.87 n:t:true|b:poss=1.19 n:t:true|b:prep=-0.53 n:t:true|b:pron=-0.7 n:t:true|b:quote=0.22
n:t:true|b:say1=-0.22 n:t:true|b:that=-0.49 n:t:true|b:the=0.24 n:t:true|b:to=0.18 n:t:true|b:verb=0.17
n:t:true|b:with=-0.34 n:t:true|w1=-0.06 n:t:true|w2=0.38 n:t:true|w3=0.38 n:t:true|w5=0.63 n:t:true|w9=0.65
n:w+|full=-0.08 n:w+|piece=0.26 n:w+|say:false=-0.24 n:w+|say:true=0.22 n:w1=0.1 n:w1|full=0.69 n:w1|say:true=0.13
n:w2=0.19 n:w2|full=0.71 n:w2|open=-0.18 n:w2|piece=0.09 n:w2|say:false=0.12 n:w2|say:true=0.18 n:w3=0.18
n:w3|full=0.29 n:w3|open=0.36 n:w3|piece=-0.09 n:w3|say:true=0.29 n:w5=0.09 n:w5|full=0.25 n:w5|open=0.11
n:w5|piece=-0.07 n:w5|say:false=0.07 n:w5|say:true=0.06 n:w9=0.08 n:w9|full=-0.38 n:w9|open=0.49 n:w9|piece=0.16
n:w9|say:false=0.14 n:w9|say:true=-0.07 neg:true=-0.58 null=0.15 p:A1=-0.09 p:A2=-0.11 p:B=0.11 p:B2=-0.09 p:B3=-0.13
p:L=0.12 p:N1=-0.09 p:P1=-0.09 p:P2=-0.14 pa:A1|false=-0.09 pa:A2|false=-0.11 pa:B2|false=-0.09 pa:B3|false=-0.13
pa:B|false=0.11 pa:L|false=0.12 pa:N1|false=-0.11 pa:N1|true=0.13 pa:P1|false=-0.1 pa:P1|true=0.25 pa:P2|false=-0.09
pa:P2|true=-0.1 pb:A1|--=-0.11 pb:A1|oo=-0.24 pb:A1|q-=0.11 pb:A2|--=-0.09 pb:A2|-o=-0.32 pb:A2|o-=-0.12
pb:A2|oo=-0.15 pb:A|-o=-0.35 pb:A|o-=0.23 pb:A|q-=0.18 pb:A|qo=0.07 pb:B1|--=-0.09 pb:B1|o-=0.16 pb:B2|--=-0.16
pb:B2|-o=-0.45 pb:B2|o-=0.3 pb:B2|oo=0.1 pb:B3|--=-0.18 pb:B3|-o=-0.15 pb:B3|o-=0.24 pb:B|--=0.12 pb:B|-o=-0.15
pb:B|-q=0.1 pb:B|oq=0.22 pb:L|--=0.08 pb:L|-o=0.36 pb:L|-q=0.31 pb:N1|--=-0.14 pb:N1|-o=-0.14 pb:N1|oo=0.31
pb:P1|--=-0.09 pb:P1|o-=-0.06 pb:P1|oo=-0.61 pb:P2|--=-0.09 pb:P2|-o=-0.25 pb:P2|o-=-0.07 pb:P2|oo=-0.25
pf:A1|base=-0.45 pf:A1|participle=-0.4 pf:A1|past-participle=0.4 pf:A2|base=-0.36 pf:A2|finite=-0.15 pf:A2|none=0.17
pf:A2|participle=0.32 pf:A|base=0.11 pf:A|finite=0.06 pf:A|none=0.42 pf:A|participle=-0.68 pf:A|past-participle=-0.14
pf:B1|none=-0.13 pf:B1|participle=-0.35 pf:B1|past-participle=-0.42 pf:B2|base=0.13 pf:B2|finite=-0.06
pf:B2|none=-0.11 pf:B2|participle=-0.56 pf:B2|past-participle=-0.19 pf:B3|base=0.26 pf:B3|finite=-0.13
pf:B3|none=-0.38 pf:B3|participle=-0.27 pf:B|base=-0.11 pf:B|finite=0.13 pf:B|none=0.1 pf:B|participle=0.17
pf:B|past-participle=-0.4 pf:L|none=0.12 pf:N1|base=-0.14 pf:N1|finite=-0.09 pf:N1|none=-0.11 pf:N1|participle=-0.06
pf:N1|past-participle=-0.26 pf:P1|base=-0.17 pf:P1|finite=-0.08 pf:P1|participle=-0.31 pf:P1|past-participle=0.14
pf:P2|base=-0.19 pf:P2|finite=-0.08 pf:P2|none=-0.1 pf:P2|participle=-0.56 pg:A1|+=-0.08 pg:A1|1=-0.31 pg:A1|3=-0.26
pg:A1|7=-0.13 pg:A2|+=-0.1 pg:A2|14=-0.18 pg:A2|7=-0.18 pg:A|+=-0.08 pg:A|0=0.09 pg:B1|+=-0.1 pg:B1|1=0.12
pg:B1|3=0.17 pg:B2|+=-0.1 pg:B2|14=0.12 pg:B2|7=-0.28 pg:B3|+=-0.16 pg:B3|14=0.11 pg:B|1=0.11 pg:B|14=0.07
pg:B|3=0.16 pg:B|7=0.21 pg:L|+=-0.14 pg:L|0=0.07 pg:L|1=0.15 pg:L|14=-0.15 pg:L|3=0.23 pg:L|7=0.22 pg:N1|0=-0.08
pg:N1|1=-0.27 pg:N1|3=-0.47 pg:P1|0=-0.09 pg:P1|1=-0.12 pg:P2|0=-0.1 pg:P2|1=-0.12 pg:P2|3=-0.33 ph:groupdoc=-0.37
ph:groupother=-0.24 ph:grouptime=-0.27 ph:his=-0.27 ph:it=-0.2 ph:name=0.09 ph:names=-0.14 ph:nominalbody=-0.17
ph:nominaldoc=0.24 ph:nominalother=-0.22 ph:nominalrole=0.07 ph:nominaltime=-0.22 ph:org=0.15 ph:they=-0.15
ph:we=-0.17 ph:who=-0.33 ph:you=-0.22 phk:body|1=-0.34 phk:doc|0=0.34 phk:doc|1=0.16 phk:other|0=-0.14
phk:other|1=-0.35 phk:other|2=-0.38 phk:role|0=-0.08 phk:role|1=0.11 phk:role|2=0.11 phk:time|0=-0.76 phk:time|1=0.21
phk:time|2=-0.08 phk:|0=-0.07 phk:|2=0.14 pk:A1|according2=0.12 pk:A1|by1=-0.25 pk:A1|by1p=-0.29 pk:A1|noun1=-0.29
pk:A1|sv0=-0.13 pk:A1|sv0i=-0.2 pk:A1|sv0ip=-0.2 pk:A1|sv1=-0.06 pk:A1|sv1i=-0.21 pk:A1|sv1ip=0.44 pk:A1|sv1p=0.22
pk:A1|sv2i=-0.28 pk:A1|sv2p=-0.08 pk:A1|vs0=-0.15 pk:A1|vs1=-0.07 pk:A1|vs2=0.19 pk:A2|noun1=0.24 pk:A2|sv0=-0.17
pk:A2|sv0i=0.12 pk:A2|sv0ip=0.14 pk:A2|sv0p=-0.21 pk:A2|sv1=-0.09 pk:A2|sv1i=-0.34 pk:A2|sv1p=-0.14 pk:A2|sv2=-0.18
pk:A2|sv2i=-0.19 pk:A2|vs2=-0.24 pk:A|according2=0.51 pk:A|by1=0.31 pk:A|by1p=0.16 pk:A|by2=-0.06 pk:A|noun1=-0.06
pk:A|sv0=-0.11 pk:A|sv0i=-0.14 pk:A|sv0ip=-0.08 pk:A|sv0p=-0.19 pk:A|sv1i=-0.16 pk:A|sv1ip=-0.57 pk:A|sv2=0.27
pk:A|sv2i=-0.29 pk:A|sv2ip=-0.15 pk:A|sv2p=-0.23 pk:A|vs0=-0.08 pk:A|vs2=0.45 pk:B1|according2=0.07 pk:B1|by1=-0.13
pk:B1|by1p=0.24 pk:B1|noun1=-0.36 pk:B1|sv0=-0.07 pk:B1|sv0i=-0.11 pk:B1|sv0ip=-0.2 pk:B1|sv0p=-0.26 pk:B1|sv1=-0.09
pk:B1|sv1i=-0.18 pk:B1|sv1ip=-0.21 pk:B1|sv1p=-0.21 pk:B1|sv2=0.09 pk:B1|sv2p=-0.09 pk:B1|vs0=-0.23 pk:B1|vs1=0.14
pk:B1|vs2=0.07 pk:B2|noun1=-0.18 pk:B2|sv0=-0.12 pk:B2|sv0i=-0.18 pk:B2|sv0p=-0.16 pk:B2|sv1=-0.1 pk:B2|sv1i=-0.3
pk:B2|sv1ip=0.08 pk:B2|sv1p=-0.12 pk:B2|sv2=0.11 pk:B2|sv2i=-0.22 pk:B2|vs0=-0.17 pk:B2|vs2=0.23
pk:B3|according2=-0.35 pk:B3|noun1=-0.07 pk:B3|sv0i=-0.18 pk:B3|sv0p=-0.09 pk:B3|sv1=-0.12 pk:B3|sv1i=-0.2
pk:B3|sv1ip=-0.07 pk:B3|sv2i=-0.19 pk:B3|vs2=0.32 pk:B|according2=0.26 pk:B|bare1=0.24 pk:B|by1p=0.1 pk:B|by2=0.48
pk:B|noun1=-0.11 pk:B|sv0i=-0.25 pk:B|sv0ip=-0.33 pk:B|sv0p=-0.31 pk:B|sv1=0.21 pk:B|sv1ip=-0.09 pk:B|sv1p=-0.39
pk:B|sv2=0.36 pk:B|sv2i=0.17 pk:B|sv2ip=-0.41 pk:B|sv2p=-0.7 pk:B|vs0=-0.07 pk:B|vs2=-0.27 pk:L|label2=0.12
pk:N1|according2=-0.44 pk:N1|bare1=-0.41 pk:N1|by1=-0.17 pk:N1|by1p=-0.16 pk:N1|by2p=-0.09 pk:N1|noun1=0.09
pk:N1|sv0=-0.08 pk:N1|sv0i=-0.06 pk:N1|sv0ip=-0.09 pk:N1|sv0p=-0.17 pk:N1|sv1=-0.14 pk:N1|sv1i=-0.07
pk:N1|sv1ip=-0.16 pk:N1|sv1p=-0.25 pk:N1|sv2=-0.06 pk:N1|sv2i=-0.07 pk:N1|sv2p=-0.07 pk:N1|vs0=-0.2 pk:N1|vs1=-0.2
pk:N1|vs2=-0.23 pk:P1|according2=-0.07 pk:P1|bare1=0.12 pk:P1|by1=-0.11 pk:P1|by1p=-0.18 pk:P1|by2p=-0.22
pk:P1|label2=-0.1 pk:P1|sv0=-0.1 pk:P1|sv0i=-0.14 pk:P1|sv0ip=-0.2 pk:P1|sv0p=-0.07 pk:P1|sv1i=-0.27 pk:P1|sv1ip=0.31
pk:P1|sv1p=-0.27 pk:P1|sv2=-0.09 pk:P1|sv2p=-0.2 pk:P1|vs0=-0.17 pk:P1|vs1=-0.16 pk:P1|vs2=-0.25 pk:P2|bare1=-0.18
pk:P2|sv0=-0.16 pk:P2|sv1=-0.09 pk:P2|sv1i=0.19 pk:P2|sv2=-0.11 pk:P2|sv2i=-0.19 pk:P2|vs2=-0.11
pkb:A1|according2|--=0.22 pkb:A1|according2|o-=-0.19 pkb:A1|by1p|--=-0.29 pkb:A1|by1|--=-0.11 pkb:A1|noun1|--=-0.26
pkb:A1|noun1|-o=-0.09 pkb:A1|sv0ip|--=-0.19 pkb:A1|sv0i|--=-0.18 pkb:A1|sv0i|-o=-0.1 pkb:A1|sv0i|o-=-0.12
pkb:A1|sv0i|q-=-0.19 pkb:A1|sv0p|--=0.12 pkb:A1|sv0p|o-=-0.25 pkb:A1|sv0|--=-0.1 pkb:A1|sv0|o-=-0.52
pkb:A1|sv0|q-=-0.42 pkb:A1|sv1ip|--=-0.82 pkb:A1|sv1i|--=-0.18 pkb:A1|sv1i|o-=-0.17 pkb:A1|sv1p|--=0.22
pkb:A1|sv1|--=-0.1 pkb:A1|sv1|-o=0.1 pkb:A1|sv1|o-=-0.55 pkb:A1|sv1|oo=0.29 pkb:A1|sv1|q-=0.18 pkb:A1|sv2i|--=-0.26
pkb:A1|sv2i|-o=-0.12 pkb:A1|sv2i|o-=-0.1 pkb:A1|sv2|--=-0.35 pkb:A1|sv2|-o=0.15 pkb:A1|sv2|o-=0.32
pkb:A1|sv2|oo=-0.46 pkb:A1|sv2|q-=0.07 pkb:A1|vs0|o-=-0.15 pkb:A1|vs1|o-=-0.07 pkb:A1|vs2|--=0.69 pkb:A1|vs2|o-=-0.91
pkb:A1|vs2|oo=-0.07 pkb:A2|according2|--=0.07 pkb:A2|noun1|o-=0.41 pkb:A2|sv0ip|--=0.14 pkb:A2|sv0i|--=0.16
pkb:A2|sv0i|-o=-0.07 pkb:A2|sv0i|o-=-0.07 pkb:A2|sv0p|--=-0.19 pkb:A2|sv0|--=-0.16 pkb:A2|sv0|-o=-0.14
pkb:A2|sv0|o-=-0.23 pkb:A2|sv1i|--=-0.28 pkb:A2|sv1i|-o=-0.08 pkb:A2|sv1p|--=-0.14 pkb:A2|sv1|o-=-0.16
pkb:A2|sv2i|--=-0.2 pkb:A2|sv2|--=-0.19 pkb:A2|sv2|-o=-0.13 pkb:A2|sv2|oo=-0.11 pkb:A2|vs2|--=-0.07
pkb:A2|vs2|o-=-0.19 pkb:A|according2|--=0.69 pkb:A|according2|o-=-0.17 pkb:A|according2|q-=0.1 pkb:A|by1p|--=-0.39
pkb:A|by1|--=-0.11 pkb:A|by1|q-=0.46 pkb:A|noun1|-o=-0.16 pkb:A|noun1|q-=-0.43 pkb:A|sv0ip|q-=-0.11
pkb:A|sv0i|--=-0.1 pkb:A|sv0i|q-=-0.34 pkb:A|sv0p|--=-0.17 pkb:A|sv0p|q-=-0.11 pkb:A|sv0|-o=0.13 pkb:A|sv0|o-=-0.22
pkb:A|sv0|q-=-0.28 pkb:A|sv0|qo=-0.06 pkb:A|sv1ip|--=-0.39 pkb:A|sv1ip|q-=-0.34 pkb:A|sv1i|--=-0.26
pkb:A|sv1i|-o=-0.07 pkb:A|sv1i|o-=0.16 pkb:A|sv1p|--=0.23 pkb:A|sv1p|q-=-0.37 pkb:A|sv1|--=-0.13 pkb:A|sv1|-o=-0.44
pkb:A|sv1|o-=0.48 pkb:A|sv1|q-=-0.13 pkb:A|sv1|qo=0.58 pkb:A|sv2ip|--=-0.09 pkb:A|sv2i|--=-0.34 pkb:A|sv2i|-o=-0.13
pkb:A|sv2i|qo=0.07 pkb:A|sv2p|--=-0.09 pkb:A|sv2|--=-0.12 pkb:A|sv2|-o=-0.3 pkb:A|sv2|o-=0.88 pkb:A|sv2|q-=0.41
pkb:A|sv2|qo=-0.18 pkb:A|vs0|o-=-0.46 pkb:A|vs1|o-=-0.2 pkb:A|vs2|--=0.98 pkb:A|vs2|o-=-0.25 pkb:A|vs2|q-=0.2
pkb:A|vs2|qo=-0.08 pkb:B1|according2|--=0.12 pkb:B1|according2|-o=0.1 pkb:B1|according2|o-=-0.15 pkb:B1|by1p|--=0.25
pkb:B1|noun1|--=-0.33 pkb:B1|noun1|-o=-0.13 pkb:B1|sv0ip|--=-0.2 pkb:B1|sv0i|--=-0.1 pkb:B1|sv0i|-o=-0.09
pkb:B1|sv0i|o-=-0.14 pkb:B1|sv0p|--=-0.25 pkb:B1|sv0p|o-=-0.1 pkb:B1|sv0|--=-0.06 pkb:B1|sv0|-o=0.15
pkb:B1|sv0|o-=-0.41 pkb:B1|sv0|oo=-0.17 pkb:B1|sv1ip|--=-0.13 pkb:B1|sv1ip|o-=-0.09 pkb:B1|sv1i|--=-0.2
pkb:B1|sv1p|--=-0.2 pkb:B1|sv1|--=-0.1 pkb:B1|sv1|-o=-0.16 pkb:B1|sv1|o-=0.19 pkb:B1|sv2i|-o=-0.2 pkb:B1|sv2i|o-=0.42
pkb:B1|sv2p|--=-0.07 pkb:B1|sv2|--=-0.07 pkb:B1|sv2|-o=0.19 pkb:B1|sv2|o-=0.24 pkb:B1|sv2|oo=0.1 pkb:B1|vs0|o-=-0.23
pkb:B1|vs1|o-=0.15 pkb:B1|vs2|--=-0.25 pkb:B1|vs2|o-=0.19 pkb:B2|according2|--=0.13 pkb:B2|noun1|--=-0.15
pkb:B2|sv0i|--=-0.18 pkb:B2|sv0p|--=-0.14 pkb:B2|sv0|--=-0.11 pkb:B2|sv0|-o=-0.1 pkb:B2|sv0|o-=-0.15
pkb:B2|sv1i|--=-0.23 pkb:B2|sv1i|o-=-0.14 pkb:B2|sv1p|--=-0.11 pkb:B2|sv1|-o=-0.22 pkb:B2|sv2i|--=-0.22
pkb:B2|sv2|--=-0.16 pkb:B2|sv2|-o=-0.27 pkb:B2|sv2|o-=0.35 pkb:B2|vs0|o-=-0.17 pkb:B2|vs2|--=-0.19 pkb:B2|vs2|o-=0.31
pkb:B3|according2|--=-0.34 pkb:B3|sv0i|--=-0.17 pkb:B3|sv0p|--=-0.08 pkb:B3|sv0|-o=-0.14 pkb:B3|sv0|o-=-0.15
pkb:B3|sv1i|--=-0.17 pkb:B3|sv1|--=-0.09 pkb:B3|sv2i|--=-0.18 pkb:B3|sv2|--=-0.12 pkb:B3|sv2|o-=0.21
pkb:B3|vs2|o-=0.32 pkb:B|according2|--=0.5 pkb:B|according2|-q=-0.37 pkb:B|bare1|-q=0.17 pkb:B|by1|--=-0.06
pkb:B|by2|--=0.36 pkb:B|noun1|--=-0.09 pkb:B|noun1|-o=-0.18 pkb:B|noun1|-q=0.07 pkb:B|noun1|o-=-0.45
pkb:B|sv0ip|--=-0.13 pkb:B|sv0ip|-q=-0.39 pkb:B|sv0i|--=-0.26 pkb:B|sv0i|-q=-0.25 pkb:B|sv0p|--=-0.25
pkb:B|sv0p|-q=-0.53 pkb:B|sv0|-o=-0.24 pkb:B|sv0|o-=0.19 pkb:B|sv0|oq=0.17 pkb:B|sv1ip|--=-0.11 pkb:B|sv1i|--=-0.14
pkb:B|sv1i|-o=0.13 pkb:B|sv1i|-q=0.28 pkb:B|sv1i|o-=0.14 pkb:B|sv1i|oq=0.35 pkb:B|sv1p|--=-0.21 pkb:B|sv1p|-q=-0.48
pkb:B|sv1p|o-=-0.2 pkb:B|sv1|--=0.17 pkb:B|sv1|-o=0.19 pkb:B|sv1|-q=0.07 pkb:B|sv1|o-=0.38 pkb:B|sv1|oq=0.08
pkb:B|sv2ip|--=-0.27 pkb:B|sv2i|--=0.16 pkb:B|sv2i|-o=-0.32 pkb:B|sv2i|-q=0.22 pkb:B|sv2i|o-=0.19 pkb:B|sv2p|--=-0.37
pkb:B|sv2|--=0.42 pkb:B|sv2|-q=0.41 pkb:B|sv2|o-=-0.33 pkb:B|vs0|o-=-0.09 pkb:B|vs1|--=0.09 pkb:B|vs2|--=-0.66
pkb:B|vs2|o-=-0.22 pkb:B|vs2|oq=0.26 pkb:L|label2|--=0.08 pkb:L|label2|-o=0.36 pkb:L|label2|-q=0.31
pkb:N1|according2|--=-0.41 pkb:N1|according2|-o=-0.06 pkb:N1|according2|o-=-0.12 pkb:N1|bare1|--=-0.12
pkb:N1|bare1|-o=-0.25 pkb:N1|by1p|--=-0.16 pkb:N1|by1|--=-0.16 pkb:N1|by2p|--=-0.08 pkb:N1|label2|--=-0.08
pkb:N1|label2|-o=0.61 pkb:N1|noun1|--=0.13 pkb:N1|noun1|-o=-0.15 pkb:N1|noun1|o-=-0.07 pkb:N1|sv0ip|--=-0.11
pkb:N1|sv0i|o-=-0.22 pkb:N1|sv0p|--=-0.16 pkb:N1|sv0p|o-=-0.1 pkb:N1|sv0|--=-0.07 pkb:N1|sv0|-o=-0.19
pkb:N1|sv0|o-=-0.08 pkb:N1|sv1ip|--=-0.16 pkb:N1|sv1i|-o=-0.06 pkb:N1|sv1i|o-=-0.19 pkb:N1|sv1p|--=-0.25
pkb:N1|sv1|--=-0.16 pkb:N1|sv1|-o=-0.35 pkb:N1|sv2i|--=-0.42 pkb:N1|sv2i|-o=-0.14 pkb:N1|sv2i|o-=0.15
pkb:N1|sv2i|oo=0.55 pkb:N1|sv2p|--=-0.06 pkb:N1|sv2|--=-0.25 pkb:N1|sv2|-o=-0.15 pkb:N1|sv2|o-=0.15
pkb:N1|vs0|o-=-0.19 pkb:N1|vs1|--=-0.17 pkb:N1|vs2|--=-0.23 pkb:N1|vs2|o-=-0.2 pkb:N1|vs2|oo=-0.24
pkb:P1|according2|-o=-0.18 pkb:P1|according2|o-=-0.29 pkb:P1|bare1|--=-0.37 pkb:P1|bare1|-o=0.39 pkb:P1|by1p|--=-0.14
pkb:P1|by1|--=-0.11 pkb:P1|by2p|--=-0.21 pkb:P1|label2|-o=-0.09 pkb:P1|label2|o-=-0.21 pkb:P1|noun1|-o=0.41
pkb:P1|sv0ip|--=-0.2 pkb:P1|sv0i|--=-0.16 pkb:P1|sv0i|-o=-0.13 pkb:P1|sv0i|o-=0.14 pkb:P1|sv0p|--=-0.14
pkb:P1|sv0p|-o=-0.07 pkb:P1|sv0p|o-=0.35 pkb:P1|sv0|--=-0.11 pkb:P1|sv1ip|o-=0.49 pkb:P1|sv1i|--=-0.27
pkb:P1|sv1i|-o=-0.17 pkb:P1|sv1i|o-=-0.14 pkb:P1|sv1p|--=-0.27 pkb:P1|sv1|-o=0.16 pkb:P1|sv1|o-=-0.38
pkb:P1|sv2i|--=0.15 pkb:P1|sv2i|-o=-0.22 pkb:P1|sv2i|o-=-0.65 pkb:P1|sv2p|--=-0.2 pkb:P1|sv2|--=-0.07
pkb:P1|sv2|-o=-0.63 pkb:P1|sv2|oo=-0.52 pkb:P1|vs0|o-=-0.17 pkb:P1|vs1|--=-0.06 pkb:P1|vs1|o-=-0.13
pkb:P1|vs2|--=-0.3 pkb:P1|vs2|o-=-0.22 pkb:P2|according2|-o=-0.14 pkb:P2|according2|o-=-0.16 pkb:P2|label2|--=-0.21
pkb:P2|sv0|--=-0.14 pkb:P2|sv0|-o=-0.07 pkb:P2|sv1i|--=0.19 pkb:P2|sv1|--=0.23 pkb:P2|sv1|-o=-0.27 pkb:P2|sv1|o-=-0.6
pkb:P2|sv2i|--=-0.15 pkb:P2|sv2|--=-0.22 pkb:P2|sv2|-o=-0.17 pkb:P2|sv2|o-=0.11 pkb:P2|sv2|oo=-0.2
pkb:P2|vs2|--=-0.28 pkg:A1|according2|14=0.51 pkg:A1|according2|7=-0.23 pkg:A1|by1|+=-0.23 pkg:A1|noun1|+=-0.24
pkg:A1|noun1|14=-0.13 pkg:A1|noun1|7=-0.07 pkg:A1|sv0ip|+=-0.11 pkg:A1|sv0ip|14=-0.12 pkg:A1|sv0i|+=-0.17
pkg:A1|sv0i|14=-0.27 pkg:A1|sv0i|7=-0.11 pkg:A1|sv0p|0=-0.11 pkg:A1|sv0p|1=-0.1 pkg:A1|sv0p|14=-0.22
pkg:A1|sv0p|3=-0.09 pkg:A1|sv0p|7=0.36 pkg:A1|sv0|+=-0.13 pkg:A1|sv0|0=-0.42 pkg:A1|sv0|1=-0.29 pkg:A1|sv0|14=0.09
pkg:A1|sv0|3=-0.16 pkg:A1|sv0|7=-0.37 pkg:A1|sv1ip|+=0.35 pkg:A1|sv1ip|14=0.23 pkg:A1|sv1ip|7=-0.09
pkg:A1|sv1i|+=-0.13 pkg:A1|sv1i|14=-0.33 pkg:A1|sv1i|7=-0.15 pkg:A1|sv1p|+=0.12 pkg:A1|sv1p|1=-0.07
pkg:A1|sv1p|14=0.41 pkg:A1|sv1p|7=-0.17 pkg:A1|sv1|+=-0.13 pkg:A1|sv1|0=0.17 pkg:A1|sv1|1=-0.14 pkg:A1|sv1|3=-0.47
pkg:A1|sv1|7=0.09 pkg:A1|sv2i|+=-0.23 pkg:A1|sv2i|14=-0.22 pkg:A1|sv2|+=0.21 pkg:A1|sv2|1=-0.33 pkg:A1|sv2|3=-0.09
pkg:A1|sv2|7=-0.41 pkg:A1|vs0|14=-0.07 pkg:A1|vs0|7=-0.06 pkg:A1|vs2|+=-0.3 pkg:A1|vs2|14=-0.42 pkg:A1|vs2|3=-0.23
pkg:A1|vs2|7=0.53 pkg:A2|according2|+=-0.54 pkg:A2|noun1|+=0.24 pkg:A2|sv0ip|+=0.14 pkg:A2|sv0i|+=0.13
pkg:A2|sv0p|+=-0.19 pkg:A2|sv0|+=-0.15 pkg:A2|sv0|14=-0.31 pkg:A2|sv0|7=-0.06 pkg:A2|sv1i|+=-0.34 pkg:A2|sv1p|+=-0.14
pkg:A2|sv1|+=-0.06 pkg:A2|sv1|14=-0.19 pkg:A2|sv2i|+=-0.2 pkg:A2|sv2|+=-0.13 pkg:A2|sv2|14=-0.2 pkg:A2|sv2|7=-0.16
pkg:A2|vs2|+=-0.19 pkg:A|according2|+=-0.26 pkg:A|according2|0=-0.22 pkg:A|according2|1=0.61 pkg:A|according2|14=0.6
pkg:A|according2|3=0.28 pkg:A|according2|7=0.56 pkg:A|by1p|14=-0.44 pkg:A|noun1|+=-0.08 pkg:A|noun1|0=-0.3
pkg:A|noun1|1=-0.5 pkg:A|noun1|14=0.36 pkg:A|noun1|3=0.18 pkg:A|noun1|7=-0.41 pkg:A|sv0ip|+=-0.2 pkg:A|sv0ip|1=-0.14
pkg:A|sv0ip|14=0.22 pkg:A|sv0ip|7=-0.08 pkg:A|sv0i|+=-0.24 pkg:A|sv0i|0=-0.16 pkg:A|sv0i|1=-0.37 pkg:A|sv0i|7=-0.28
pkg:A|sv0p|+=0.48 pkg:A|sv0p|0=-0.68 pkg:A|sv0p|1=0.21 pkg:A|sv0p|14=-0.17 pkg:A|sv0p|3=-0.23 pkg:A|sv0p|7=-0.38
pkg:A|sv0|+=-0.17 pkg:A|sv0|0=0.07 pkg:A|sv0|1=-0.07 pkg:A|sv0|14=-0.17 pkg:A|sv0|3=-0.23 pkg:A|sv0|7=-0.11
pkg:A|sv1ip|14=-0.15 pkg:A|sv1ip|7=-0.29 pkg:A|sv1i|+=0.09 pkg:A|sv1i|0=-0.48 pkg:A|sv1i|1=-0.14 pkg:A|sv1i|14=-0.13
pkg:A|sv1i|3=0.23 pkg:A|sv1i|7=-0.42 pkg:A|sv1p|+=-0.2 pkg:A|sv1p|0=0.4 pkg:A|sv1p|1=-0.51 pkg:A|sv1p|14=-0.45
pkg:A|sv1p|3=0.1 pkg:A|sv1p|7=0.17 pkg:A|sv1|+=-0.14 pkg:A|sv1|1=0.14 pkg:A|sv1|14=-0.11 pkg:A|sv1|3=0.13
pkg:A|sv2i|+=-0.24 pkg:A|sv2i|0=-0.58 pkg:A|sv2i|1=-0.07 pkg:A|sv2i|14=-0.25 pkg:A|sv2i|3=0.16 pkg:A|sv2i|7=0.12
pkg:A|sv2|+=0.33 pkg:A|sv2|0=0.17 pkg:A|sv2|14=0.34 pkg:A|sv2|7=0.11 pkg:A|vs0|+=-0.16 pkg:A|vs0|1=-0.11
pkg:A|vs0|14=-0.18 pkg:A|vs0|3=-0.11 pkg:A|vs0|7=-0.09 pkg:A|vs1|0=0.2 pkg:A|vs1|1=-0.32 pkg:A|vs2|+=0.42
pkg:A|vs2|0=0.21 pkg:A|vs2|1=-0.11 pkg:A|vs2|14=0.42 pkg:A|vs2|3=0.33 pkg:A|vs2|7=0.43 pkg:B1|according2|+=-0.18
pkg:B1|by1p|+=0.45 pkg:B1|noun1|+=-0.46 pkg:B1|noun1|1=-0.34 pkg:B1|noun1|14=-0.12 pkg:B1|noun1|7=0.28
pkg:B1|sv0ip|+=-0.12 pkg:B1|sv0ip|14=-0.11 pkg:B1|sv0i|+=-0.09 pkg:B1|sv0i|14=-0.13 pkg:B1|sv0i|7=-0.09
pkg:B1|sv0p|+=-0.17 pkg:B1|sv0p|14=-0.52 pkg:B1|sv0p|7=0.16 pkg:B1|sv0|+=-0.12 pkg:B1|sv0|14=0.08 pkg:B1|sv0|3=0.2
pkg:B1|sv0|7=-0.17 pkg:B1|sv1ip|+=-0.14 pkg:B1|sv1ip|14=-0.06 pkg:B1|sv1i|+=-0.17 pkg:B1|sv1i|3=-0.2
pkg:B1|sv1p|+=-0.13 pkg:B1|sv1p|14=-0.11 pkg:B1|sv1|+=-0.12 pkg:B1|sv1|1=-0.41 pkg:B1|sv1|14=0.28 pkg:B1|sv1|3=0.13
pkg:B1|sv1|7=-0.21 pkg:B1|sv2i|+=0.25 pkg:B1|sv2i|3=-0.36 pkg:B1|sv2p|+=-0.09 pkg:B1|sv2|1=0.46 pkg:B1|sv2|3=0.07
pkg:B1|sv2|7=-0.1 pkg:B1|vs0|+=-0.14 pkg:B1|vs0|14=-0.06 pkg:B1|vs1|14=-0.09 pkg:B1|vs1|7=0.2 pkg:B1|vs2|1=-0.06
pkg:B1|vs2|3=-0.13 pkg:B1|vs2|7=0.69 pkg:B2|noun1|+=-0.15 pkg:B2|sv0i|+=-0.2 pkg:B2|sv0p|+=-0.14 pkg:B2|sv0|+=-0.13
pkg:B2|sv0|7=-0.13 pkg:B2|sv1ip|+=0.08 pkg:B2|sv1i|+=-0.27 pkg:B2|sv1i|14=-0.06 pkg:B2|sv1p|+=-0.12
pkg:B2|sv1|14=-0.2 pkg:B2|sv2i|+=-0.19 pkg:B2|sv2|+=0.08 pkg:B2|sv2|14=0.11 pkg:B2|sv2|7=-0.09 pkg:B2|vs0|+=-0.16
pkg:B2|vs2|+=0.12 pkg:B2|vs2|14=0.36 pkg:B2|vs2|7=-0.16 pkg:B3|according2|+=-0.35 pkg:B3|noun1|+=-0.07
pkg:B3|sv0i|+=-0.18 pkg:B3|sv0p|+=-0.09 pkg:B3|sv1ip|+=-0.07 pkg:B3|sv1i|+=-0.2 pkg:B3|sv1|+=-0.12
pkg:B3|sv2i|+=-0.19 pkg:B3|vs2|+=0.28 pkg:B|according2|+=0.06 pkg:B|according2|0=-0.28 pkg:B|according2|1=-0.15
pkg:B|according2|14=0.45 pkg:B|according2|3=0.49 pkg:B|according2|7=0.49 pkg:B|bare1|0=0.24 pkg:B|by1|+=0.85
pkg:B|by1|0=-0.16 pkg:B|by1|14=-0.42 pkg:B|by1|7=0.39 pkg:B|noun1|+=-0.35 pkg:B|noun1|0=-0.73 pkg:B|noun1|1=-0.07
pkg:B|noun1|14=-0.15 pkg:B|noun1|3=0.37 pkg:B|sv0ip|+=0.14 pkg:B|sv0ip|0=-0.39 pkg:B|sv0ip|1=-0.21
pkg:B|sv0ip|14=-0.32 pkg:B|sv0ip|3=0.08 pkg:B|sv0i|+=-0.11 pkg:B|sv0i|0=-0.16 pkg:B|sv0i|1=-0.38 pkg:B|sv0i|14=-0.4
pkg:B|sv0i|3=-0.44 pkg:B|sv0p|+=-0.11 pkg:B|sv0p|0=-0.4 pkg:B|sv0p|1=-0.21 pkg:B|sv0p|14=-0.12 pkg:B|sv0p|3=-0.15
pkg:B|sv0p|7=-0.07 pkg:B|sv0|+=-0.14 pkg:B|sv0|14=0.08 pkg:B|sv0|3=0.13 pkg:B|sv0|7=0.16 pkg:B|sv1ip|+=0.14
pkg:B|sv1ip|1=-0.17 pkg:B|sv1ip|14=-0.51 pkg:B|sv1ip|3=0.12 pkg:B|sv1ip|7=0.45 pkg:B|sv1i|+=0.16 pkg:B|sv1i|0=0.28
pkg:B|sv1i|14=0.26 pkg:B|sv1i|3=-0.29 pkg:B|sv1i|7=-0.41 pkg:B|sv1p|+=0.18 pkg:B|sv1p|0=-0.48 pkg:B|sv1p|1=-0.58
pkg:B|sv1p|14=-0.39 pkg:B|sv1p|3=0.41 pkg:B|sv1p|7=-0.25 pkg:B|sv1|+=0.12 pkg:B|sv1|0=0.15 pkg:B|sv1|1=0.16
pkg:B|sv1|14=0.16 pkg:B|sv1|3=0.16 pkg:B|sv1|7=0.12 pkg:B|sv2ip|+=-0.07 pkg:B|sv2i|+=0.2 pkg:B|sv2i|0=-0.25
pkg:B|sv2i|14=0.11 pkg:B|sv2i|7=0.45 pkg:B|sv2p|+=-0.18 pkg:B|sv2p|14=-0.24 pkg:B|sv2|0=0.4 pkg:B|sv2|1=0.31
pkg:B|sv2|14=0.16 pkg:B|sv2|3=0.3 pkg:B|sv2|7=0.32 pkg:B|vs0|+=-0.23 pkg:B|vs0|14=0.3 pkg:B|vs0|7=0.21
pkg:B|vs1|+=-0.5 pkg:B|vs1|0=-0.21 pkg:B|vs1|14=-0.51 pkg:B|vs1|7=0.16 pkg:B|vs2|3=-0.2 pkg:B|vs2|7=-0.16
pkg:L|label2|+=-0.14 pkg:L|label2|0=0.07 pkg:L|label2|1=0.15 pkg:L|label2|14=-0.15 pkg:L|label2|3=0.23
pkg:L|label2|7=0.22 pkg:N1|according2|0=-0.39 pkg:N1|according2|1=-0.2 pkg:N1|bare1|0=-0.34 pkg:N1|by1p|0=-0.16
pkg:N1|by1|0=-0.15 pkg:N1|noun1|0=0.13 pkg:N1|noun1|1=-0.12 pkg:N1|sv0ip|0=-0.07 pkg:N1|sv0i|1=-0.1
pkg:N1|sv0p|0=-0.16 pkg:N1|sv0p|1=-0.13 pkg:N1|sv0|1=-0.3 pkg:N1|sv0|3=-0.25 pkg:N1|sv1ip|0=-0.16 pkg:N1|sv1i|1=-0.06
pkg:N1|sv1p|0=-0.22 pkg:N1|sv1p|1=-0.1 pkg:N1|sv1|0=-0.12 pkg:N1|sv1|1=-0.22 pkg:N1|sv1|3=-0.12 pkg:N1|sv2i|1=-0.16
pkg:N1|sv2p|0=-0.06 pkg:N1|sv2|1=-0.49 pkg:N1|sv2|3=-0.46 pkg:N1|vs0|0=-0.2 pkg:N1|vs1|0=-0.2 pkg:N1|vs2|0=-0.38
pkg:N1|vs2|1=0.59 pkg:P1|according2|0=-0.18 pkg:P1|according2|1=-0.53 pkg:P1|according2|3=0.79 pkg:P1|bare1|0=0.12
pkg:P1|by1p|0=-0.1 pkg:P1|by1p|1=-0.1 pkg:P1|by1|0=-0.08 pkg:P1|by2p|0=-0.19 pkg:P1|label2|0=-0.34
pkg:P1|label2|1=0.12 pkg:P1|label2|3=0.4 pkg:P1|noun1|0=0.15 pkg:P1|noun1|1=-0.4 pkg:P1|noun1|3=-0.17
pkg:P1|sv0ip|0=-0.12 pkg:P1|sv0ip|1=-0.18 pkg:P1|sv0i|0=-0.12 pkg:P1|sv0i|1=-0.22 pkg:P1|sv0i|3=-0.16
pkg:P1|sv0p|0=-0.19 pkg:P1|sv0p|1=0.24 pkg:P1|sv0p|3=-0.16 pkg:P1|sv0|0=-0.09 pkg:P1|sv0|1=-0.09 pkg:P1|sv0|3=-0.38
pkg:P1|sv1ip|0=0.54 pkg:P1|sv1ip|1=-0.49 pkg:P1|sv1i|0=-0.3 pkg:P1|sv1i|1=-0.16 pkg:P1|sv1p|0=-0.28
pkg:P1|sv1p|1=-0.1 pkg:P1|sv1|1=-0.36 pkg:P1|sv2i|0=-0.11 pkg:P1|sv2i|1=0.26 pkg:P1|sv2i|3=-0.06 pkg:P1|sv2p|0=-0.17
pkg:P1|sv2|0=-0.18 pkg:P1|sv2|1=0.07 pkg:P1|vs0|0=-0.08 pkg:P1|vs0|1=-0.12 pkg:P1|vs1|0=-0.15 pkg:P1|vs2|0=0.32
pkg:P1|vs2|1=-0.66 pkg:P1|vs2|3=-0.3 pkg:P2|according2|1=-0.2 pkg:P2|sv0|0=-0.44 pkg:P2|sv0|1=0.28 pkg:P2|sv0|3=-0.11
pkg:P2|sv1i|0=0.2 pkg:P2|sv1|0=-0.07 pkg:P2|sv1|3=-0.18 pkg:P2|sv2i|0=-0.22 pkg:P2|sv2|1=-0.16 pkg:P2|sv2|3=-0.07
pkg:P2|vs2|1=-0.27 pkg:P2|vs2|3=-0.09 pks:A1|according2|open=0.11 pks:A1|according2|piece=0.16 pks:A1|by1p|open=-0.16
pks:A1|by1p|piece=-0.16 pks:A1|by1|piece=-0.25 pks:A1|noun1|open=-0.12 pks:A1|noun1|piece=-0.26
pks:A1|sv0ip|piece=-0.19 pks:A1|sv0i|full=-0.24 pks:A1|sv0i|open=-0.23 pks:A1|sv0i|piece=-0.17 pks:A1|sv0p|full=-0.09
pks:A1|sv0p|open=-0.22 pks:A1|sv0p|piece=0.12 pks:A1|sv0|full=-0.47 pks:A1|sv0|piece=-0.13 pks:A1|sv1ip|piece=0.48
pks:A1|sv1i|open=-0.22 pks:A1|sv1i|piece=-0.18 pks:A1|sv1p|open=0.18 pks:A1|sv1p|piece=0.18 pks:A1|sv1|full=0.07
pks:A1|sv1|open=-0.14 pks:A1|sv1|piece=-0.07 pks:A1|sv2i|open=-0.13 pks:A1|sv2i|piece=-0.28 pks:A1|sv2|full=0.23
pks:A1|sv2|open=-0.14 pks:A1|sv2|piece=-0.11 pks:A1|vs0|piece=-0.11 pks:A1|vs1|piece=-0.07 pks:A1|vs2|full=0.37
pks:A1|vs2|open=-0.24 pks:A1|vs2|piece=-0.08 pks:A2|noun1|open=0.29 pks:A2|noun1|piece=0.13 pks:A2|sv0ip|open=0.09
pks:A2|sv0ip|piece=0.07 pks:A2|sv0i|full=-0.13 pks:A2|sv0i|open=-0.08 pks:A2|sv0i|piece=0.2 pks:A2|sv0p|open=-0.1
pks:A2|sv0p|piece=-0.13 pks:A2|sv0|full=-0.23 pks:A2|sv0|open=-0.23 pks:A2|sv0|piece=-0.15 pks:A2|sv1i|open=-0.12
pks:A2|sv1i|piece=-0.3 pks:A2|sv1p|piece=-0.09 pks:A2|sv1|piece=-0.1 pks:A2|sv2i|open=-0.07 pks:A2|sv2i|piece=-0.14
pks:A2|sv2|full=-0.09 pks:A2|sv2|open=-0.32 pks:A2|sv2|piece=-0.11 pks:A2|vs2|piece=-0.23 pks:A|according2|open=0.38
pks:A|according2|piece=0.65 pks:A|by1p|piece=-0.45 pks:A|by1|piece=0.43 pks:A|noun1|full=-0.68 pks:A|noun1|open=0.39
pks:A|noun1|piece=-0.25 pks:A|sv0ip|open=-0.11 pks:A|sv0ip|piece=-0.31 pks:A|sv0i|full=0.33 pks:A|sv0i|open=-0.37
pks:A|sv0i|piece=-0.2 pks:A|sv0p|full=-0.06 pks:A|sv0p|open=-0.36 pks:A|sv0p|piece=-0.09 pks:A|sv0|full=-0.07
pks:A|sv0|open=-0.26 pks:A|sv1ip|open=-0.26 pks:A|sv1ip|piece=-0.44 pks:A|sv1i|full=-0.35 pks:A|sv1i|open=-0.07
pks:A|sv1i|piece=-0.12 pks:A|sv1p|full=0.26 pks:A|sv1p|open=-0.19 pks:A|sv1|full=0.08 pks:A|sv1|open=-0.09
pks:A|sv2ip|piece=-0.13 pks:A|sv2i|full=0.3 pks:A|sv2i|open=-0.17 pks:A|sv2i|piece=-0.47 pks:A|sv2p|piece=-0.13
pks:A|sv2|full=0.14 pks:A|sv2|open=0.12 pks:A|sv2|piece=0.36 pks:A|vs0|full=0.13 pks:A|vs0|open=0.46
pks:A|vs0|piece=-0.57 pks:A|vs1|full=0.18 pks:A|vs1|open=-0.28 pks:A|vs1|piece=-0.15 pks:A|vs2|full=0.1
pks:A|vs2|open=0.33 pks:A|vs2|piece=0.72 pks:B1|according2|full=0.57 pks:B1|according2|open=-0.23
pks:B1|according2|piece=-0.25 pks:B1|by1p|piece=0.44 pks:B1|by1|piece=-0.1 pks:B1|noun1|full=-0.39
pks:B1|noun1|open=-0.27 pks:B1|noun1|piece=-0.14 pks:B1|sv0ip|piece=-0.21 pks:B1|sv0i|full=-0.41
pks:B1|sv0i|open=-0.22 pks:B1|sv0p|full=-0.41 pks:B1|sv0p|open=0.2 pks:B1|sv0p|piece=-0.27 pks:B1|sv0|full=0.12
pks:B1|sv0|piece=-0.14 pks:B1|sv1ip|piece=-0.17 pks:B1|sv1i|full=-0.13 pks:B1|sv1i|open=-0.09 pks:B1|sv1i|piece=-0.16
pks:B1|sv1p|full=-0.07 pks:B1|sv1p|open=-0.17 pks:B1|sv1p|piece=-0.12 pks:B1|sv1|full=-0.11 pks:B1|sv1|open=0.11
pks:B1|sv1|piece=-0.11 pks:B1|sv2i|full=-0.14 pks:B1|sv2i|piece=0.12 pks:B1|sv2|full=-0.06 pks:B1|sv2|piece=0.19
pks:B1|vs0|piece=-0.13 pks:B1|vs1|piece=-0.13 pks:B1|vs2|full=0.09 pks:B1|vs2|open=0.17 pks:B1|vs2|piece=-0.11
pks:B2|according2|piece=0.12 pks:B2|noun1|open=-0.06 pks:B2|noun1|piece=-0.11 pks:B2|sv0i|open=-0.1
pks:B2|sv0i|piece=-0.16 pks:B2|sv0p|full=-0.1 pks:B2|sv0p|piece=-0.11 pks:B2|sv0|full=0.21 pks:B2|sv0|open=-0.07
pks:B2|sv0|piece=-0.25 pks:B2|sv1ip|piece=0.1 pks:B2|sv1i|full=-0.19 pks:B2|sv1i|open=-0.09 pks:B2|sv1i|piece=-0.16
pks:B2|sv1p|piece=-0.08 pks:B2|sv1|full=-0.24 pks:B2|sv2i|full=-0.22 pks:B2|sv2i|open=-0.15 pks:B2|sv2|full=0.07
pks:B2|sv2|piece=0.09 pks:B2|vs0|piece=-0.15 pks:B2|vs2|full=-0.06 pks:B2|vs2|piece=0.27
pks:B3|according2|piece=-0.35 pks:B3|noun1|piece=-0.07 pks:B3|sv0i|piece=-0.16 pks:B3|sv0|full=-0.07
pks:B3|sv0|open=-0.15 pks:B3|sv1i|piece=-0.16 pks:B3|sv1|full=-0.14 pks:B3|sv2i|piece=-0.19 pks:B3|sv2|full=-0.2
pks:B3|sv2|open=-0.14 pks:B3|sv2|piece=0.31 pks:B|according2|full=-0.23 pks:B|according2|open=0.36
pks:B|according2|piece=0.33 pks:B|bare1|full=0.24 pks:B|by1p|piece=0.65 pks:B|by1|open=-0.16 pks:B|by1|piece=0.16
pks:B|by2|piece=0.79 pks:B|noun1|full=-0.44 pks:B|noun1|open=-0.19 pks:B|noun1|piece=0.15 pks:B|sv0ip|open=0.08
pks:B|sv0ip|piece=-0.37 pks:B|sv0i|open=-0.13 pks:B|sv0i|piece=-0.25 pks:B|sv0p|full=-0.95 pks:B|sv0p|open=-0.18
pks:B|sv0p|piece=-0.12 pks:B|sv0|full=0.22 pks:B|sv0|open=0.16 pks:B|sv1ip|open=0.43 pks:B|sv1ip|piece=-0.32
pks:B|sv1i|full=0.48 pks:B|sv1i|open=-0.11 pks:B|sv1i|piece=-0.09 pks:B|sv1p|full=-0.57 pks:B|sv1p|open=-0.47
pks:B|sv1p|piece=-0.14 pks:B|sv1|open=0.3 pks:B|sv1|piece=0.18 pks:B|sv2ip|piece=-0.31 pks:B|sv2i|open=0.41
pks:B|sv2p|piece=-0.26 pks:B|sv2|full=0.29 pks:B|sv2|open=0.1 pks:B|sv2|piece=0.36 pks:B|vs0|open=-0.4
pks:B|vs0|piece=0.18 pks:B|vs1|open=-0.11 pks:B|vs1|piece=-0.34 pks:B|vs2|open=-0.39 pks:L|label2|piece=0.42
pks:N1|according2|full=-0.16 pks:N1|according2|open=-0.14 pks:N1|according2|piece=-0.39 pks:N1|bare1|full=-0.1
pks:N1|bare1|piece=-0.31 pks:N1|by1|piece=-0.16 pks:N1|by2p|piece=-0.09 pks:N1|label2|full=0.41
pks:N1|label2|open=-0.82 pks:N1|label2|piece=-0.34 pks:N1|noun1|full=0.17 pks:N1|noun1|open=-0.41
pks:N1|noun1|piece=0.16 pks:N1|sv0i|full=-0.33 pks:N1|sv0i|open=-0.28 pks:N1|sv0i|piece=0.06 pks:N1|sv0p|full=-0.26
pks:N1|sv0p|open=-0.25 pks:N1|sv0|full=-0.24 pks:N1|sv1ip|piece=-0.12 pks:N1|sv1i|full=-0.39 pks:N1|sv1i|open=0.16
pks:N1|sv1p|open=-0.19 pks:N1|sv1p|piece=-0.15 pks:N1|sv1|open=0.21 pks:N1|sv1|piece=-0.33 pks:N1|sv2i|full=-0.28
pks:N1|sv2i|open=-0.26 pks:N1|sv2i|piece=0.12 pks:N1|sv2p|piece=-0.07 pks:N1|sv2|full=-0.39 pks:N1|sv2|open=0.13
pks:N1|vs0|open=-0.16 pks:N1|vs0|piece=-0.11 pks:N1|vs1|piece=-0.12 pks:N1|vs2|full=-0.1 pks:N1|vs2|open=-0.45
pks:N1|vs2|piece=-0.15 pks:P1|according2|full=-0.43 pks:P1|bare1|full=0.34 pks:P1|bare1|piece=-0.84
pks:P1|by1p|piece=-0.15 pks:P1|by1|piece=-0.1 pks:P1|by2p|piece=-0.13 pks:P1|label2|full=-0.08
pks:P1|label2|open=-0.45 pks:P1|noun1|full=-0.62 pks:P1|noun1|open=-0.18 pks:P1|noun1|piece=0.34
pks:P1|sv0ip|full=-0.15 pks:P1|sv0ip|open=-0.06 pks:P1|sv0ip|piece=-0.11 pks:P1|sv0i|full=-0.26
pks:P1|sv0i|open=-0.29 pks:P1|sv0i|piece=-0.08 pks:P1|sv0p|full=-0.23 pks:P1|sv0p|open=0.17 pks:P1|sv0p|piece=-0.09
pks:P1|sv0|full=-0.37 pks:P1|sv0|open=-0.07 pks:P1|sv1ip|full=-0.24 pks:P1|sv1ip|open=-0.51 pks:P1|sv1ip|piece=0.68
pks:P1|sv1i|full=-0.19 pks:P1|sv1i|open=-0.24 pks:P1|sv1i|piece=-0.28 pks:P1|sv1p|open=-0.18 pks:P1|sv1p|piece=-0.26
pks:P1|sv1|full=-0.14 pks:P1|sv1|open=-0.1 pks:P1|sv2i|full=0.29 pks:P1|sv2i|open=-0.2 pks:P1|sv2i|piece=-0.21
pks:P1|sv2p|piece=-0.15 pks:P1|sv2|piece=-0.17 pks:P1|vs0|piece=-0.16 pks:P1|vs1|piece=-0.15 pks:P1|vs2|full=0.13
pks:P1|vs2|open=-0.4 pks:P1|vs2|piece=-0.32 pks:P2|according2|full=-0.09 pks:P2|according2|open=-0.46
pks:P2|according2|piece=0.12 pks:P2|label2|piece=-0.25 pks:P2|sv0|full=-0.31 pks:P2|sv0|open=-0.18
pks:P2|sv1i|piece=0.25 pks:P2|sv1|full=-0.65 pks:P2|sv1|open=0.16 pks:P2|sv1|piece=0.22 pks:P2|sv2i|full=-0.14
pks:P2|sv2i|piece=-0.07 pks:P2|sv2|piece=-0.19 pks:P2|vs2|full=0.21 pks:P2|vs2|open=-0.14 pks:P2|vs2|piece=-0.56
pl:A1|(_,=-0.15 pl:A1|(_.=-0.19 pl:A1|)_,=-0.1 pl:A1|,_,=-0.25 pl:A1|,_,_t=0.26 pl:A1|,_-=-0.08 pl:A1|,_.=-0.41
pl:A1|,_._t=-0.07 pl:A1|,_and=-0.15 pl:A1|,_and_t=-0.11 pl:A1|,_as=-0.1 pl:A1|,_conj=-0.23 pl:A1|,_p=0.72
pl:A1|,_prep=0.36 pl:A1|,_quote=-0.18 pl:A1|,_that=-0.07 pl:A1|,_verb=-0.11 pl:A1|,_word=-0.17 pl:A1|-_.=-0.17
pl:A1|-_quote=-0.19 pl:A1|.=-0.31 pl:A1|._(=-0.08 pl:A1|._,=1.06 pl:A1|._,_t=-0.72 pl:A1|._-=0.2 pl:A1|._-_t=0.28
pl:A1|._;=-0.15 pl:A1|._adv=-0.15 pl:A1|._and=-0.12 pl:A1|._and_t=-0.11 pl:A1|._as=-0.32 pl:A1|._but=-0.31
pl:A1|._conj=-0.28 pl:A1|._conj_t=-0.12 pl:A1|._ed=-0.12 pl:A1|._in=-0.18 pl:A1|._of=-0.12 pl:A1|._p=0.58
pl:A1|._prep=-0.24 pl:A1|._quote=0.12 pl:A1|._quote_t=-0.08 pl:A1|._said=-0.08 pl:A1|._say1=-0.14 pl:A1|._say2=-0.09
pl:A1|._that=-0.11 pl:A1|._that_t=-0.07 pl:A1|._verb=-0.18 pl:A1|._word=0.57 pl:A1|Cap_,=0.22 pl:A1|Cap_,_t=-0.19
pl:A1|Cap_.=0.13 pl:A1|Cap_and=-0.21 pl:A1|Cap_as=-0.06 pl:A1|Cap_conj=-0.22 pl:A1|Cap_in=-0.08 pl:A1|Cap_quote=-0.1
pl:A1|Cap_verb=-0.1 pl:A1|Cap_word=0.24 pl:A1|a_,=-0.16 pl:A1|a_.=-0.18 pl:A1|a_quote=-0.22 pl:A1|about_,=0.26
pl:A1|about_.=0.14 pl:A1|adv_,=-0.5 pl:A1|adv_quote=-0.07 pl:A1|and_,=-0.14 pl:A1|and_.=-0.25 pl:A1|and_quote=-0.17
pl:A1|and_that=-0.06 pl:A1|as_,=-0.19 pl:A1|as_and=-0.1 pl:A1|but=-0.08 pl:A1|by_.=-0.27 pl:A1|conj_,=-0.09
pl:A1|conj_.=-0.06 pl:A1|conj_conj=-0.07 pl:A1|ed_,=0.24 pl:A1|for_,=-0.46 pl:A1|for_.=-0.2 pl:A1|for_quote=0.09
pl:A1|for_word=0.49 pl:A1|in_,=0.22 pl:A1|in_.=-0.16 pl:A1|in_and=-0.07 pl:A1|in_quote=-0.23 pl:A1|is_,=-0.16
pl:A1|is_.=-0.27 pl:A1|is_quote=-0.08 pl:A1|is_word=-0.1 pl:A1|not_,=-0.09 pl:A1|nouns_,=-0.28 pl:A1|nouns_.=-0.43
pl:A1|nouns_and=0.38 pl:A1|nouns_conj=-0.06 pl:A1|nouns_word=-0.06 pl:A1|of_,=-0.28 pl:A1|of_.=-0.18
pl:A1|of_conj=-0.08 pl:A1|of_quote=-0.26 pl:A1|of_that=-0.06 pl:A1|on_.=-0.21 pl:A1|on_and=-0.08 pl:A1|on_quote=-0.09
pl:A1|p_.=-0.09 pl:A1|prep_,=0.09 pl:A1|prep_.=-0.27 pl:A1|prep_adv=-0.1 pl:A1|prep_conj=-0.1 pl:A1|prep_ed=0.23
pl:A1|prep_quote=-0.28 pl:A1|prep_verb=-0.12 pl:A1|pron_,=0.68 pl:A1|pron_.=-0.23 pl:A1|pron_and=-0.14
pl:A1|pron_conj=-0.09 pl:A1|pron_quote=-0.43 pl:A1|pron_verb=-0.08 pl:A1|quote_quote=-0.27 pl:A1|quote_word=0.18
pl:A1|said_,=-0.11 pl:A1|said_quote=0.51 pl:A1|say1_,=-0.1 pl:A1|say1_.=-0.17 pl:A1|say1_quote=0.42
pl:A1|say2_,=-0.08 pl:A1|say2_.=-0.1 pl:A1|that_,_t=0.17 pl:A1|that_._t=-0.11 pl:A1|that_and_t=-0.09
pl:A1|that_quote_t=0.26 pl:A1|the_.=0.13 pl:A1|the_and=-0.11 pl:A1|the_but=-0.09 pl:A1|the_conj=-0.08
pl:A1|the_quote=-0.25 pl:A1|to_,=-0.61 pl:A1|to_.=0.13 pl:A1|to_and=-0.07 pl:A1|to_quote=-0.26 pl:A1|verb_,=-0.42
pl:A1|verb_.=0.46 pl:A1|verb_and=-0.1 pl:A1|verb_conj=-0.08 pl:A1|verb_ed=-0.06 pl:A1|verb_quote=-0.39
pl:A1|verb_word=-0.1 pl:A1|was_.=-0.14 pl:A1|was_quote=-0.09 pl:A1|with_word=-0.08 pl:A1|word_,=-0.24
pl:A1|word_,_t=-0.1 pl:A1|word_._t=-0.07 pl:A1|word_adv=-0.12 pl:A1|word_and=-0.32 pl:A1|word_as=-0.3
pl:A1|word_but=-0.23 pl:A1|word_conj=-0.15 pl:A1|word_ed=0.09 pl:A1|word_in=-0.09 pl:A1|word_p=0.08
pl:A1|word_quote=-0.11 pl:A1|word_that=-0.09 pl:A1|word_verb=-0.11 pl:A1|word_was=-0.1 pl:A1|word_word=-0.18
pl:A2|,_,=0.29 pl:A2|,_.=-0.16 pl:A2|,_as=-0.09 pl:A2|,_conj=-0.09 pl:A2|,_nouns=-0.08 pl:A2|,_quote=0.19
pl:A2|._,=0.17 pl:A2|._,_t=-0.1 pl:A2|._.=-0.14 pl:A2|._but=-0.14 pl:A2|._conj=-0.27 pl:A2|._conj_t=-0.1
pl:A2|._of=0.41 pl:A2|._prep=-0.06 pl:A2|._pron=-0.09 pl:A2|._quote=-0.26 pl:A2|._said=0.29 pl:A2|._say1=-0.2
pl:A2|._that=-0.11 pl:A2|._verb=-0.11 pl:A2|Cap_,=0.52 pl:A2|Cap_.=-0.12 pl:A2|Cap_._t=-0.08 pl:A2|Cap_as=-0.17
pl:A2|Cap_quote=-0.07 pl:A2|a_.=-0.09 pl:A2|ed_,=-0.11 pl:A2|ed_.=0.18 pl:A2|ed_and=0.21 pl:A2|for_,=0.57
pl:A2|in_,=-0.1 pl:A2|is_,=0.26 pl:A2|is_.=-0.06 pl:A2|is_quote=-0.07 pl:A2|nouns_,=-0.08 pl:A2|nouns_.=-0.08
pl:A2|nouns_conj=-0.1 pl:A2|nouns_quote=-0.07 pl:A2|of_.=-0.11 pl:A2|prep_,=-0.07 pl:A2|prep_.=-0.09
pl:A2|pron_.=-0.06 pl:A2|pron_conj=-0.1 pl:A2|say1_conj=0.1 pl:A2|say1_quote=-0.07 pl:A2|the_.=0.13
pl:A2|the_and=0.19 pl:A2|the_word=0.08 pl:A2|to_.=-0.1 pl:A2|to_word=0.37 pl:A2|verb_,=-0.07 pl:A2|verb_.=-0.12
pl:A2|word_,=-0.22 pl:A2|word_,_t=-0.11 pl:A2|word_.=-0.18 pl:A2|word_conj=-0.09 pl:A|(=-0.23 pl:A|)_and=-0.09
pl:A|,=0.29 pl:A|,_,=0.22 pl:A|,_,_t=0.34 pl:A|,_Cap=-0.16 pl:A|,_a=-0.19 pl:A|,_and=-0.48 pl:A|,_and_t=-0.18
pl:A|,_as=0.94 pl:A|,_but=-0.9 pl:A|,_by=0.14 pl:A|,_conj=-0.62 pl:A|,_conj_t=-0.12 pl:A|,_for=-0.21 pl:A|,_in=-0.16
pl:A|,_nouns=-0.28 pl:A|,_of=-0.28 pl:A|,_p=0.37 pl:A|,_prep=-0.19 pl:A|,_pron=-0.18 pl:A|,_quote_t=0.4
pl:A|,_said=0.39 pl:A|,_say1=0.4 pl:A|,_say1_t=-0.08 pl:A|,_say2=-0.27 pl:A|,_that=-0.23 pl:A|,_that_t=0.27
pl:A|,_to=-0.25 pl:A|,_verb=-0.25 pl:A|,_verb_t=-0.19 pl:A|,_with=-0.42 pl:A|,_word=-0.68 pl:A|,_word_t=-0.08
pl:A|-=-0.09 pl:A|-_,=0.46 pl:A|-_and=-0.24 pl:A|-_conj=-0.47 pl:A|-_word=-0.06 pl:A|._,=-0.5 pl:A|._and=0.35
pl:A|._p=-0.63 pl:A|._verb=-0.06 pl:A|:=-0.36 pl:A|:_,=0.32 pl:A|:_word=-0.12 pl:A|;=-0.09 pl:A|;_and=-0.28
pl:A|Cap=-0.12 pl:A|Cap_,=0.17 pl:A|Cap_and=-0.56 pl:A|Cap_as=-0.4 pl:A|Cap_conj=-0.29 pl:A|Cap_ed=0.12
pl:A|Cap_in=-0.39 pl:A|Cap_nouns=-0.07 pl:A|Cap_of=-0.07 pl:A|Cap_or=-0.2 pl:A|Cap_prep=-0.58 pl:A|Cap_pron=0.69
pl:A|Cap_quote=0.68 pl:A|Cap_said=-0.12 pl:A|Cap_say1=0.52 pl:A|Cap_say2=-0.22 pl:A|Cap_that=-0.32
pl:A|Cap_that_t=-0.1 pl:A|Cap_verb=0.17 pl:A|Cap_with=-0.06 pl:A|Cap_word=0.15 pl:A|a_,=0.88 pl:A|a_say1=0.25
pl:A|a_word=-0.13 pl:A|about_,=0.56 pl:A|adv_,=0.46 pl:A|adv_and=-0.12 pl:A|adv_but=-0.07 pl:A|adv_verb=-0.08
pl:A|and=-0.59 pl:A|and_,=0.27 pl:A|and_and=-0.09 pl:A|and_as=-0.1 pl:A|and_conj=-0.24 pl:A|and_nouns=-0.06
pl:A|and_prep=-0.28 pl:A|and_quote=0.62 pl:A|and_say1=-0.25 pl:A|and_that_t=-0.11 pl:A|and_verb=-0.24
pl:A|and_word=-0.27 pl:A|as=-0.19 pl:A|as_,=0.56 pl:A|as_and=-0.15 pl:A|as_in=0.27 pl:A|but=-0.43 pl:A|by=-0.38
pl:A|by_word=-0.12 pl:A|conj=-0.23 pl:A|conj_,=0.42 pl:A|conj_and=-0.19 pl:A|conj_word=-0.2 pl:A|ed=0.34
pl:A|ed_,=0.4 pl:A|ed_and=-0.09 pl:A|ed_that=0.35 pl:A|ed_that_t=-0.3 pl:A|ed_word=-0.18 pl:A|for=-0.51
pl:A|for_,=0.66 pl:A|for_and=-0.3 pl:A|for_word=-0.08 pl:A|his_word=-0.19 pl:A|in=-0.72 pl:A|in_,=0.08
pl:A|in_and=-0.35 pl:A|in_but=-0.1 pl:A|in_conj=-0.13 pl:A|in_in=-0.22 pl:A|in_prep=-0.19 pl:A|in_quote=0.34
pl:A|in_say2=-0.14 pl:A|in_that_t=0.23 pl:A|is=-0.23 pl:A|is_,=0.61 pl:A|is_that_t=0.48 pl:A|it_,=0.55 pl:A|none=0.09
pl:A|nouns=0.4 pl:A|nouns_,=0.58 pl:A|nouns_-=-0.11 pl:A|nouns_and=-0.47 pl:A|nouns_but=-0.1 pl:A|nouns_conj=-0.22
pl:A|nouns_in=-0.1 pl:A|nouns_nouns=0.13 pl:A|nouns_or=-0.34 pl:A|nouns_prep=-0.37 pl:A|nouns_quote=0.17
pl:A|nouns_say2=-0.1 pl:A|nouns_that=-0.06 pl:A|nouns_that_t=-0.12 pl:A|nouns_verb=0.28 pl:A|of=-0.25 pl:A|of_,=0.91
pl:A|of_and=-0.14 pl:A|of_conj=-0.2 pl:A|of_that=-0.1 pl:A|of_verb=0.53 pl:A|of_word=0.32 pl:A|on=-0.14
pl:A|on_,=0.71 pl:A|on_and=-0.36 pl:A|on_word=-0.32 pl:A|or=-0.16 pl:A|p=-0.5 pl:A|p_,=0.66 pl:A|p_and=-0.38
pl:A|p_conj=-0.12 pl:A|prep=0.31 pl:A|prep_,=-0.18 pl:A|prep_and=-0.3 pl:A|prep_conj=-0.26 pl:A|prep_ed=0.26
pl:A|prep_in=0.36 pl:A|prep_nouns=0.07 pl:A|prep_prep=-0.09 pl:A|prep_say2=-0.09 pl:A|prep_that=0.38
pl:A|prep_that_t=-0.08 pl:A|prep_verb=-0.36 pl:A|prep_word=0.19 pl:A|pron=0.21 pl:A|pron_,=-0.09 pl:A|pron_conj=-0.12
pl:A|pron_prep=-0.19 pl:A|pron_quote=-0.35 pl:A|pron_say1=-0.07 pl:A|pron_that=-0.09 pl:A|pron_verb=-0.07
pl:A|pron_word=-0.24 pl:A|quote=0.76 pl:A|quote_,=-0.34 pl:A|quote_and=-0.27 pl:A|quote_say1=-0.22
pl:A|quote_say2=-0.23 pl:A|quote_word=-0.09 pl:A|said_,=-0.57 pl:A|said_word=-0.06 pl:A|say1=0.56 pl:A|say1_,=0.38
pl:A|say1_but=-0.06 pl:A|say1_conj=-0.38 pl:A|say1_prep=0.4 pl:A|say1_quote=-0.25 pl:A|say1_that_t=-0.11
pl:A|say1_verb=-0.12 pl:A|say1_word=0.31 pl:A|say1_word_t=-0.12 pl:A|say2=-0.11 pl:A|say2_,=0.26 pl:A|say2_conj=-0.08
pl:A|that=0.43 pl:A|that_,_t=0.57 pl:A|that_and_t=-0.38 pl:A|that_say1_t=-0.13 pl:A|that_verb_t=-0.13 pl:A|the_,=0.15
pl:A|the_and=0.27 pl:A|the_conj=-0.15 pl:A|the_in=-0.49 pl:A|the_quote=0.07 pl:A|the_say1=-0.19 pl:A|the_say2=-0.44
pl:A|the_that_t=-0.15 pl:A|the_verb=-0.12 pl:A|the_word=-0.27 pl:A|the_word_t=-0.11 pl:A|to=-0.4 pl:A|to_,=0.25
pl:A|to_and=-0.07 pl:A|to_but=-0.56 pl:A|to_conj=-0.09 pl:A|to_nouns=-0.32 pl:A|to_prep=-0.08 pl:A|to_quote=0.15
pl:A|to_say1=0.41 pl:A|to_word=-0.29 pl:A|verb=0.34 pl:A|verb_,=0.79 pl:A|verb_and=0.17 pl:A|verb_as=0.43
pl:A|verb_but=-0.1 pl:A|verb_conj=-0.25 pl:A|verb_nouns=-0.37 pl:A|verb_prep=-0.47 pl:A|verb_quote=0.14
pl:A|verb_say1=-0.35 pl:A|verb_that=-0.13 pl:A|verb_to=-0.47 pl:A|verb_verb=-0.72 pl:A|verb_with=-0.06
pl:A|verb_word=0.36 pl:A|was_,=0.14 pl:A|with=-0.35 pl:A|with_,=-0.21 pl:A|with_word=0.45 pl:A|word=-0.6
pl:A|word_,=1.1 pl:A|word_,_t=0.45 pl:A|word_-=-0.32 pl:A|word_Cap=-0.37 pl:A|word_a=-0.26 pl:A|word_about=-0.27
pl:A|word_and=-0.38 pl:A|word_and_t=-0.06 pl:A|word_as=-0.32 pl:A|word_but=-0.24 pl:A|word_by=0.42
pl:A|word_conj=-0.69 pl:A|word_conj_t=-0.06 pl:A|word_ed=-0.59 pl:A|word_for=-0.08 pl:A|word_in=0.41
pl:A|word_is=-0.06 pl:A|word_nouns=-0.2 pl:A|word_of=-0.08 pl:A|word_p=-0.08 pl:A|word_prep=-0.56
pl:A|word_quote=-0.12 pl:A|word_said=0.65 pl:A|word_say1=-0.15 pl:A|word_say2=-0.21 pl:A|word_that=-0.11
pl:A|word_that_t=0.28 pl:A|word_to=-0.07 pl:A|word_verb=0.31 pl:A|word_with=-0.08 pl:A|word_word_t=-0.11
pl:B1|,_,=0.4 pl:B1|,_._t=0.4 pl:B1|,_Cap=-0.29 pl:B1|,_a=0.18 pl:B1|,_and=0.22 pl:B1|,_as=-0.08 pl:B1|,_for=0.12
pl:B1|,_in=-0.28 pl:B1|,_nouns=0.14 pl:B1|,_of=0.13 pl:B1|,_poss=0.22 pl:B1|,_prep=0.7 pl:B1|,_quote=0.31
pl:B1|,_that=-0.44 pl:B1|,_the=0.58 pl:B1|,_to=0.69 pl:B1|,_verb=-0.21 pl:B1|-_word=0.38 pl:B1|.=0.12 pl:B1|._,=-0.41
pl:B1|._:=-0.55 pl:B1|._Cap=-0.24 pl:B1|._Cap_t=-0.18 pl:B1|._a=-0.7 pl:B1|._and=-0.35 pl:B1|._conj=0.65
pl:B1|._ed=-0.37 pl:B1|._for=0.31 pl:B1|._his=0.28 pl:B1|._not=0.22 pl:B1|._nouns=-0.14 pl:B1|._poss=-0.1
pl:B1|._pron=-0.66 pl:B1|._quote=0.46 pl:B1|._say1=-0.39 pl:B1|._say2=0.44 pl:B1|._that=-0.18 pl:B1|._the=-0.9
pl:B1|._to=0.1 pl:B1|._verb=0.43 pl:B1|._verb_t=0.15 pl:B1|._was=-0.27 pl:B1|._word=-0.06 pl:B1|:_word=-0.14
pl:B1|Cap_.=-0.16 pl:B1|Cap_._t=0.34 pl:B1|Cap_Cap=0.14 pl:B1|Cap_Cap_t=-0.21 pl:B1|Cap_a=-0.64 pl:B1|Cap_an=-0.06
pl:B1|Cap_and=0.14 pl:B1|Cap_conj=-0.11 pl:B1|Cap_ed=-0.29 pl:B1|Cap_for=-0.08 pl:B1|Cap_his=-0.11 pl:B1|Cap_in=0.17
pl:B1|Cap_is=0.26 pl:B1|Cap_nouns=-0.26 pl:B1|Cap_of=0.1 pl:B1|Cap_poss=-0.21 pl:B1|Cap_pron=-0.23
pl:B1|Cap_say1=-0.16 pl:B1|Cap_that=-0.2 pl:B1|Cap_the=-0.56 pl:B1|Cap_to=-0.5 pl:B1|Cap_verb=0.36
pl:B1|Cap_verb_t=-0.33 pl:B1|Cap_word=-0.48 pl:B1|Cap_word_t=0.07 pl:B1|a_,=-0.17 pl:B1|a_.=0.38 pl:B1|a_Cap=0.31
pl:B1|a_a=0.34 pl:B1|a_about=-0.07 pl:B1|a_and=-0.28 pl:B1|a_conj=-0.07 pl:B1|a_for=-0.14 pl:B1|a_his=-0.11
pl:B1|a_in=0.28 pl:B1|a_not=-0.07 pl:B1|a_nouns=-0.17 pl:B1|a_on=-0.09 pl:B1|a_prep=-0.28 pl:B1|a_said=-0.07
pl:B1|a_say1=-0.08 pl:B1|a_the=-0.32 pl:B1|a_to=-0.16 pl:B1|a_verb=-0.33 pl:B1|about_Cap=-0.1 pl:B1|about_say1=-0.26
pl:B1|about_the=-0.2 pl:B1|about_word=0.35 pl:B1|adv_,=0.2 pl:B1|adv_.=-0.33 pl:B1|adv_a=-0.09 pl:B1|adv_of=-0.12
pl:B1|adv_on=-0.06 pl:B1|adv_pron=-0.09 pl:B1|adv_word=-0.18 pl:B1|adv_word_t=0.42 pl:B1|an_.=-0.28 pl:B1|an_a=-0.18
pl:B1|an_to=-0.14 pl:B1|and_the=-0.08 pl:B1|and_verb=-0.06 pl:B1|as_.=0.48 pl:B1|as_a=-0.1 pl:B1|as_pron=-0.06
pl:B1|as_word=0.1 pl:B1|by_.=-0.23 pl:B1|by_Cap=-0.09 pl:B1|by_poss=-0.23 pl:B1|by_say1=-0.07 pl:B1|by_word=-0.43
pl:B1|conj_,=-0.2 pl:B1|conj_nouns=-0.07 pl:B1|conj_verb=-0.14 pl:B1|conj_word=-0.16 pl:B1|ed_.=0.32
pl:B1|ed_ed=-0.16 pl:B1|ed_the=-0.39 pl:B1|ed_verb=0.08 pl:B1|ed_word=-0.07 pl:B1|for_.=0.09 pl:B1|for_Cap=0.42
pl:B1|for_ed=-0.11 pl:B1|for_of=-0.14 pl:B1|for_say2=-0.08 pl:B1|for_verb=0.35 pl:B1|for_word=-0.08
pl:B1|for_word_t=0.39 pl:B1|his_,=-0.12 pl:B1|his_.=-0.6 pl:B1|his_Cap=-0.33 pl:B1|his_a=-0.17 pl:B1|his_ed=0.44
pl:B1|his_for=-0.18 pl:B1|his_nouns=-0.09 pl:B1|his_say1=-0.07 pl:B1|his_the=-0.16 pl:B1|his_to=0.22
pl:B1|his_word=0.19 pl:B1|in_,=-0.27 pl:B1|in_.=0.36 pl:B1|in_Cap=-0.19 pl:B1|in_and=0.35 pl:B1|in_his=-0.25
pl:B1|in_in=-0.09 pl:B1|in_poss=-0.13 pl:B1|in_pron=-0.09 pl:B1|in_say1=0.51 pl:B1|in_that=-0.11 pl:B1|in_the=0.24
pl:B1|in_verb=-0.45 pl:B1|in_word=-0.32 pl:B1|in_word_t=-0.1 pl:B1|it_,=-0.23 pl:B1|it_.=-0.42 pl:B1|it_Cap=0.28
pl:B1|it_verb=-0.37 pl:B1|it_word=-0.18 pl:B1|not_Cap=0.12 pl:B1|not_pron=-0.13 pl:B1|not_verb=-0.07
pl:B1|nouns_,=-0.07 pl:B1|nouns_.=0.54 pl:B1|nouns_Cap=-0.19 pl:B1|nouns_a=-0.1 pl:B1|nouns_and=-0.25
pl:B1|nouns_ed=-0.1 pl:B1|nouns_for=-0.08 pl:B1|nouns_nouns=-0.28 pl:B1|nouns_of=-0.11 pl:B1|nouns_pron=-0.1
pl:B1|nouns_the=-0.11 pl:B1|nouns_to=0.08 pl:B1|nouns_verb=-0.27 pl:B1|nouns_word=0.12 pl:B1|nouns_word_t=0.33
pl:B1|of_.=0.59 pl:B1|of_word=0.25 pl:B1|on_,=-0.1 pl:B1|on_.=0.88 pl:B1|on_Cap=0.35 pl:B1|on_a=-0.2
pl:B1|on_nouns=0.41 pl:B1|on_quote=0.32 pl:B1|on_say1=0.4 pl:B1|on_the=-0.07 pl:B1|on_to=-0.08 pl:B1|on_verb=0.42
pl:B1|on_word=0.31 pl:B1|prep_,=-0.15 pl:B1|prep_.=0.13 pl:B1|prep_._t=0.27 pl:B1|prep_:=-0.1 pl:B1|prep_Cap=-0.3
pl:B1|prep_a=-0.35 pl:B1|prep_adv=-0.25 pl:B1|prep_and=-0.18 pl:B1|prep_conj=-0.08 pl:B1|prep_for=0.25
pl:B1|prep_in=-0.06 pl:B1|prep_nouns=0.2 pl:B1|prep_of=0.09 pl:B1|prep_on=-0.09 pl:B1|prep_poss=-0.06
pl:B1|prep_pron=-0.27 pl:B1|prep_quote=0.13 pl:B1|prep_say1=-0.17 pl:B1|prep_say2=-0.54 pl:B1|prep_the=0.53
pl:B1|prep_to=-0.07 pl:B1|prep_verb=0.07 pl:B1|prep_word=-0.26 pl:B1|prep_word_t=-0.11 pl:B1|pron_,=-0.22
pl:B1|pron_.=0.28 pl:B1|pron_Cap=0.26 pl:B1|pron_a=0.3 pl:B1|pron_adv=-0.15 pl:B1|pron_ed=0.51 pl:B1|pron_for=-0.06
pl:B1|pron_is=-0.13 pl:B1|pron_it=-0.07 pl:B1|pron_nouns=-0.29 pl:B1|pron_of=-0.19 pl:B1|pron_prep=-0.12
pl:B1|pron_pron=0.08 pl:B1|pron_quote=-0.07 pl:B1|pron_say1=-0.15 pl:B1|pron_say2=-0.38 pl:B1|pron_to=-0.34
pl:B1|pron_verb=-0.49 pl:B1|pron_was=0.16 pl:B1|quote_,=0.39 pl:B1|quote_.=-0.13 pl:B1|quote_Cap=0.17
pl:B1|quote_adv=0.48 pl:B1|quote_ed=-0.19 pl:B1|quote_his=-0.12 pl:B1|quote_in=0.11 pl:B1|quote_nouns_t=-0.19
pl:B1|quote_of=-0.48 pl:B1|quote_on=0.71 pl:B1|quote_prep=0.3 pl:B1|quote_pron=0.17 pl:B1|quote_quote=0.06
pl:B1|quote_say1=0.09 pl:B1|quote_say2=-0.12 pl:B1|quote_that=0.14 pl:B1|quote_the=-0.23 pl:B1|quote_to=-0.65
pl:B1|quote_verb=-0.44 pl:B1|quote_verb_t=-0.07 pl:B1|quote_was=-0.09 pl:B1|quote_with=-0.07 pl:B1|quote_word=-0.17
pl:B1|quote_word_t=-0.18 pl:B1|say1_,=-0.18 pl:B1|say1_verb=0.34 pl:B1|say1_word=0.41 pl:B1|that_,_t=0.6
pl:B1|that_._t=0.29 pl:B1|that_a_t=-0.23 pl:B1|that_adv_t=0.39 pl:B1|that_and_t=0.25 pl:B1|that_as_t=-0.47
pl:B1|that_conj_t=-0.1 pl:B1|that_ed_t=-0.5 pl:B1|that_for_t=-0.1 pl:B1|that_in_t=0.19 pl:B1|that_it_t=-0.41
pl:B1|that_not_t=0.25 pl:B1|that_nouns_t=-0.52 pl:B1|that_of_t=-0.19 pl:B1|that_poss_t=-0.17 pl:B1|that_prep_t=-0.51
pl:B1|that_pron_t=-0.12 pl:B1|that_say1_t=0.2 pl:B1|that_say2_t=-0.14 pl:B1|that_that_t=-0.13 pl:B1|that_to_t=0.31
pl:B1|that_verb_t=-0.37 pl:B1|that_was_t=-0.18 pl:B1|that_word_t=0.54 pl:B1|the_,=0.52 pl:B1|the_.=-0.49
pl:B1|the_:=-0.38 pl:B1|the_Cap=-0.27 pl:B1|the_Cap_t=-0.17 pl:B1|the_a=-0.38 pl:B1|the_adv=0.54 pl:B1|the_and=-0.08
pl:B1|the_conj=-0.18 pl:B1|the_ed=0.33 pl:B1|the_for=-0.17 pl:B1|the_his=-0.35 pl:B1|the_is=-0.2 pl:B1|the_of=-0.41
pl:B1|the_poss=0.2 pl:B1|the_prep=-0.16 pl:B1|the_pron=0.13 pl:B1|the_say1=-0.53 pl:B1|the_say2=-0.1
pl:B1|the_that=-0.07 pl:B1|the_the=0.33 pl:B1|the_verb=-0.23 pl:B1|the_with=-0.13 pl:B1|the_word=0.08
pl:B1|the_word_t=-0.28 pl:B1|to_,=-0.11 pl:B1|to_.=-0.12 pl:B1|to_:=-0.21 pl:B1|to_Cap=0.14 pl:B1|to_a=0.26
pl:B1|to_adv=-0.08 pl:B1|to_and=0.31 pl:B1|to_as=-0.11 pl:B1|to_conj=-0.21 pl:B1|to_ed=0.37 pl:B1|to_his=0.45
pl:B1|to_nouns=0.49 pl:B1|to_of=-0.4 pl:B1|to_on=0.15 pl:B1|to_poss=-0.08 pl:B1|to_prep=-0.1 pl:B1|to_say1=0.27
pl:B1|to_that=0.18 pl:B1|to_the=-0.14 pl:B1|to_to=0.55 pl:B1|to_verb=-0.15 pl:B1|to_with=-0.24 pl:B1|to_word=-0.52
pl:B1|verb_of=-0.08 pl:B1|verb_verb=-0.09 pl:B1|verb_word=-0.28 pl:B1|with_.=0.11 pl:B1|with_Cap=-0.09
pl:B1|with_word=-0.15 pl:B1|word_,=-0.47 pl:B1|word_-=-0.32 pl:B1|word_.=-0.12 pl:B1|word_:=-0.16 pl:B1|word_Cap=0.2
pl:B1|word_a=0.41 pl:B1|word_a_t=0.44 pl:B1|word_adv=-0.14 pl:B1|word_and=-0.34 pl:B1|word_as=-0.12
pl:B1|word_called=-0.14 pl:B1|word_ed=0.06 pl:B1|word_for=-0.21 pl:B1|word_his=-0.41 pl:B1|word_his_t=-0.22
pl:B1|word_in=0.18 pl:B1|word_is=0.31 pl:B1|word_nouns=-0.28 pl:B1|word_nouns_t=0.33 pl:B1|word_of=0.36
pl:B1|word_on=0.17 pl:B1|word_or=-0.15 pl:B1|word_poss=0.33 pl:B1|word_prep=-0.23 pl:B1|word_pron_t=-0.07
pl:B1|word_say1=-0.37 pl:B1|word_say1_t=-0.23 pl:B1|word_say2=-0.13 pl:B1|word_that=-0.1 pl:B1|word_the=-0.16
pl:B1|word_the_t=-0.34 pl:B1|word_to=-0.7 pl:B1|word_verb=-0.2 pl:B1|word_verb_t=0.48 pl:B1|word_word=-0.11
pl:B1|word_word_t=0.23 pl:B2|,_.=-0.51 pl:B2|,_Cap=-0.18 pl:B2|,_to=0.07 pl:B2|,_verb=0.22 pl:B2|._,=0.33
pl:B2|._.=0.48 pl:B2|._and=0.07 pl:B2|._nouns=0.14 pl:B2|._pron=0.08 pl:B2|._verb=-0.31 pl:B2|Cap_.=-0.17
pl:B2|Cap_Cap=-0.11 pl:B2|Cap_a=-0.06 pl:B2|Cap_that=0.16 pl:B2|Cap_verb=-0.08 pl:B2|Cap_word_t=-0.16 pl:B2|a_,=0.46
pl:B2|a_.=-0.09 pl:B2|a_Cap=-0.07 pl:B2|a_word=-0.1 pl:B2|adv_verb=-0.28 pl:B2|adv_word=-0.08 pl:B2|as_word=-0.09
pl:B2|in_Cap=0.41 pl:B2|it_verb=-0.09 pl:B2|nouns_verb=-0.1 pl:B2|prep_.=0.46 pl:B2|prep_pron=-0.07
pl:B2|prep_the=-0.07 pl:B2|prep_to=-0.12 pl:B2|prep_word=0.51 pl:B2|pron_,=-0.12 pl:B2|pron_.=-0.52
pl:B2|pron_and=-0.07 pl:B2|pron_nouns=-0.08 pl:B2|pron_word=-0.43 pl:B2|quote_Cap=-0.31 pl:B2|quote_word=-0.28
pl:B2|that_._t=0.29 pl:B2|that_Cap_t=0.26 pl:B2|that_a_t=0.12 pl:B2|that_his_t=0.18 pl:B2|that_the_t=0.24
pl:B2|that_verb_t=0.27 pl:B2|that_word_t=-0.2 pl:B2|the_,=-0.07 pl:B2|the_Cap=-0.08 pl:B2|the_a=-0.07
pl:B2|the_word=-0.23 pl:B2|the_word_t=-0.12 pl:B2|to_.=-0.42 pl:B2|to_Cap=-0.1 pl:B2|to_pron=-0.27 pl:B2|word_,=-0.29
pl:B2|word_.=-0.26 pl:B2|word_Cap=0.11 pl:B2|word_and=-0.08 pl:B2|word_his=-0.1 pl:B2|word_nouns=-0.07
pl:B2|word_pron=-0.37 pl:B2|word_the=-0.08 pl:B2|word_to=-0.06 pl:B2|word_verb=0.3 pl:B2|word_word=-0.15
pl:B3|._.=-0.11 pl:B3|._word=0.1 pl:B3|Cap_.=-0.11 pl:B3|Cap_pron=-0.08 pl:B3|Cap_word=0.56 pl:B3|prep_verb=0.12
pl:B3|prep_word=0.08 pl:B3|quote_word=-0.19 pl:B3|that_,_t=-0.07 pl:B3|that_word_t=-0.2 pl:B3|the_verb=-0.08
pl:B3|to_.=-0.13 pl:B3|to_word_t=-0.08 pl:B3|word_on=0.1 pl:B3|word_the=0.1 pl:B|,=0.19 pl:B|,_,=0.07 pl:B|,_,_t=0.28
pl:B|,_-=-0.49 pl:B|,_:=-0.18 pl:B|,_Cap=-0.42 pl:B|,_a=-0.47 pl:B|,_a_t=0.24 pl:B|,_adv=-0.3 pl:B|,_an=-0.23
pl:B|,_as=-0.35 pl:B|,_by=-0.14 pl:B|,_conj=0.35 pl:B|,_ed=-0.77 pl:B|,_ed_t=0.1 pl:B|,_for=-0.24 pl:B|,_his=0.09
pl:B|,_in=-0.24 pl:B|,_in_t=0.17 pl:B|,_is=-0.09 pl:B|,_it=-0.38 pl:B|,_not=-0.18 pl:B|,_nouns=-0.4
pl:B|,_nouns_t=0.07 pl:B|,_of=-0.33 pl:B|,_on=-0.16 pl:B|,_or=-0.2 pl:B|,_poss=0.3 pl:B|,_prep=-0.16
pl:B|,_pron=-0.25 pl:B|,_pron_t=0.57 pl:B|,_quote=0.35 pl:B|,_said=-0.29 pl:B|,_say1=-0.3 pl:B|,_say1_t=0.35
pl:B|,_say2=0.26 pl:B|,_that=0.22 pl:B|,_that_t=0.43 pl:B|,_the=-0.4 pl:B|,_the_t=0.21 pl:B|,_to=0.26
pl:B|,_to_t=0.17 pl:B|,_verb=-0.38 pl:B|,_verb_t=0.07 pl:B|,_was=0.28 pl:B|,_with=0.44 pl:B|,_word=-0.16
pl:B|,_word_t=1.06 pl:B|-=-0.29 pl:B|-_a=0.09 pl:B|-_pron=-0.35 pl:B|-_verb=-0.61 pl:B|-_word=-0.61 pl:B|._pron=0.06
pl:B|._word=0.55 pl:B|:=0.38 pl:B|:_Cap=0.21 pl:B|:_quote=0.28 pl:B|:_the=0.59 pl:B|:_verb=0.43 pl:B|:_word=0.53
pl:B|Cap_,=-0.15 pl:B|Cap_,_t=-0.85 pl:B|Cap_:=-0.59 pl:B|Cap_Cap=0.51 pl:B|Cap_Cap_t=0.72 pl:B|Cap_a=-0.26
pl:B|Cap_a_t=0.29 pl:B|Cap_about=-0.28 pl:B|Cap_adv=-0.29 pl:B|Cap_an=-0.24 pl:B|Cap_and=-0.38 pl:B|Cap_as=-0.08
pl:B|Cap_but=0.27 pl:B|Cap_by=0.55 pl:B|Cap_conj=0.3 pl:B|Cap_his=0.43 pl:B|Cap_in=-0.21 pl:B|Cap_is=0.18
pl:B|Cap_it=0.19 pl:B|Cap_not=0.39 pl:B|Cap_nouns_t=-0.47 pl:B|Cap_of=0.19 pl:B|Cap_on=-0.49 pl:B|Cap_poss=-0.55
pl:B|Cap_prep=-0.33 pl:B|Cap_pron=-0.46 pl:B|Cap_pron_t=0.34 pl:B|Cap_quote=-0.11 pl:B|Cap_said=-0.36
pl:B|Cap_say1=-0.48 pl:B|Cap_say1_t=0.27 pl:B|Cap_say2=0.16 pl:B|Cap_that=-0.62 pl:B|Cap_that_t=0.55
pl:B|Cap_the=0.16 pl:B|Cap_the_t=0.72 pl:B|Cap_to=0.1 pl:B|Cap_to_t=0.15 pl:B|Cap_verb=0.59 pl:B|Cap_was=-0.28
pl:B|Cap_with=0.66 pl:B|Cap_word_t=-0.26 pl:B|a=-0.32 pl:B|a_,=0.84 pl:B|a_,_t=0.73 pl:B|a_Cap=0.61 pl:B|a_Cap_t=0.55
pl:B|a_a=-0.19 pl:B|a_about=-0.11 pl:B|a_adv=-0.22 pl:B|a_an=0.41 pl:B|a_and=0.32 pl:B|a_as=-0.46 pl:B|a_by=0.36
pl:B|a_conj=0.19 pl:B|a_ed=0.71 pl:B|a_ed_t=0.32 pl:B|a_for=-0.25 pl:B|a_his=-0.18 pl:B|a_in=0.41 pl:B|a_is=0.59
pl:B|a_nouns=0.15 pl:B|a_of=-0.09 pl:B|a_poss=-0.35 pl:B|a_prep=0.86 pl:B|a_pron_t=0.24 pl:B|a_quote=-0.07
pl:B|a_say1=0.57 pl:B|a_say1_t=0.31 pl:B|a_say2=0.55 pl:B|a_that=-0.19 pl:B|a_that_t=0.54 pl:B|a_the=0.43
pl:B|a_to_t=-0.2 pl:B|a_verb=0.19 pl:B|a_verb_t=0.55 pl:B|a_with=-0.1 pl:B|a_word=0.26 pl:B|a_word_t=0.35
pl:B|about_,=-0.09 pl:B|about_Cap=0.21 pl:B|about_a=0.49 pl:B|about_and=-0.26 pl:B|about_his=0.12 pl:B|about_in=0.1
pl:B|about_nouns=0.93 pl:B|about_of=0.32 pl:B|about_poss=0.29 pl:B|about_prep=-0.4 pl:B|about_pron=0.27
pl:B|about_say1=0.21 pl:B|about_the=0.93 pl:B|about_to=0.44 pl:B|about_verb=0.35 pl:B|about_word=0.27
pl:B|about_word_t=-0.15 pl:B|adv=-0.49 pl:B|adv_,=-0.6 pl:B|adv_:=-0.58 pl:B|adv_Cap=0.29 pl:B|adv_Cap_t=0.26
pl:B|adv_a=-0.15 pl:B|adv_and=-0.22 pl:B|adv_as=-0.22 pl:B|adv_ed=-0.27 pl:B|adv_nouns=-0.59 pl:B|adv_of=-0.43
pl:B|adv_poss=0.32 pl:B|adv_prep=0.08 pl:B|adv_pron=0.23 pl:B|adv_say1=-0.32 pl:B|adv_say2=0.46 pl:B|adv_that_t=-0.4
pl:B|adv_the=-0.31 pl:B|adv_the_t=0.2 pl:B|adv_to=-0.22 pl:B|adv_verb=-0.29 pl:B|adv_verb_t=0.59 pl:B|adv_word=0.24
pl:B|adv_word_t=-0.56 pl:B|an_Cap=0.99 pl:B|an_the=0.25 pl:B|an_to=0.28 pl:B|an_verb=0.24 pl:B|an_word=0.64
pl:B|and=-1.05 pl:B|and_,=-0.22 pl:B|and_Cap=-0.94 pl:B|and_the=-1.17 pl:B|and_verb=-0.97 pl:B|and_word=-0.54
pl:B|as_,=-0.22 pl:B|as_Cap=-0.68 pl:B|as_a=-0.52 pl:B|as_as=-0.4 pl:B|as_his=0.2 pl:B|as_in=-0.55 pl:B|as_pron=0.16
pl:B|as_say1=-0.41 pl:B|as_that=-0.12 pl:B|as_to=0.08 pl:B|as_verb=-0.32 pl:B|as_word=-1.12 pl:B|by=-0.64
pl:B|by_,=-0.1 pl:B|by_Cap=-0.64 pl:B|by_a=-0.34 pl:B|by_his=0.1 pl:B|by_nouns=0.17 pl:B|by_of=-0.19 pl:B|by_poss=0.6
pl:B|by_prep=-0.51 pl:B|by_pron=0.37 pl:B|by_say1=-0.46 pl:B|by_the=-0.23 pl:B|by_to=-0.69 pl:B|by_verb=-0.33
pl:B|by_verb_t=-0.25 pl:B|by_word=-0.72 pl:B|conj=0.65 pl:B|conj_,=-0.43 pl:B|conj_Cap=-0.08 pl:B|conj_a=-0.16
pl:B|conj_ed=-0.08 pl:B|conj_nouns=0.64 pl:B|conj_of=-0.32 pl:B|conj_on=0.19 pl:B|conj_poss=-0.16 pl:B|conj_prep=0.26
pl:B|conj_pron=0.55 pl:B|conj_say1=-0.23 pl:B|conj_the=0.5 pl:B|conj_to=0.29 pl:B|conj_verb=0.33 pl:B|conj_was=0.18
pl:B|conj_word=0.24 pl:B|conj_word_t=-0.4 pl:B|ed=0.34 pl:B|ed_Cap=0.65 pl:B|ed_nouns=-0.08 pl:B|ed_prep=-0.49
pl:B|ed_that=-0.18 pl:B|ed_to=-0.17 pl:B|ed_verb=-0.35 pl:B|ed_word=0.29 pl:B|for=0.17 pl:B|for_,=-0.39
pl:B|for_a=0.73 pl:B|for_and=0.6 pl:B|for_ed=0.41 pl:B|for_for=0.21 pl:B|for_his=-0.07 pl:B|for_in=0.46
pl:B|for_nouns=-0.22 pl:B|for_of=0.38 pl:B|for_on=-0.41 pl:B|for_poss=-0.14 pl:B|for_prep=-0.57 pl:B|for_pron=0.18
pl:B|for_say1=0.15 pl:B|for_say2=-0.15 pl:B|for_that_t=0.57 pl:B|for_the=-0.3 pl:B|for_the_t=0.22 pl:B|for_to=-0.81
pl:B|for_verb=-0.13 pl:B|for_verb_t=0.43 pl:B|for_word=0.38 pl:B|for_word_t=0.11 pl:B|his=-0.21 pl:B|his_,=0.52
pl:B|his_Cap=0.39 pl:B|his_a=-0.72 pl:B|his_adv=0.25 pl:B|his_as=-0.67 pl:B|his_ed=-0.27 pl:B|his_for=0.35
pl:B|his_his=0.38 pl:B|his_in=-0.33 pl:B|his_is=0.51 pl:B|his_nouns=0.22 pl:B|his_of=0.2 pl:B|his_on=0.31
pl:B|his_pron=-0.24 pl:B|his_quote=-0.6 pl:B|his_say1=-0.46 pl:B|his_say2=0.18 pl:B|his_the=-0.06 pl:B|his_to=0.17
pl:B|his_verb=0.13 pl:B|his_verb_t=-0.12 pl:B|his_was=0.11 pl:B|his_with=-0.86 pl:B|his_word=0.21 pl:B|in=-0.85
pl:B|in_,=0.78 pl:B|in_:=0.53 pl:B|in_Cap=-0.57 pl:B|in_Cap_t=0.51 pl:B|in_a=-0.17 pl:B|in_adv=-0.5 pl:B|in_an=-0.27
pl:B|in_and=-0.61 pl:B|in_and_t=0.67 pl:B|in_as=-0.74 pl:B|in_ed=-0.5 pl:B|in_for=-0.47 pl:B|in_his=-0.67
pl:B|in_in=-0.67 pl:B|in_nouns=-0.46 pl:B|in_nouns_t=0.33 pl:B|in_poss=0.42 pl:B|in_prep=-0.16 pl:B|in_pron=-0.46
pl:B|in_say1=-1.12 pl:B|in_say2=-0.57 pl:B|in_that=-0.44 pl:B|in_that_t=0.68 pl:B|in_the=-0.61 pl:B|in_the_t=0.37
pl:B|in_to=-0.1 pl:B|in_verb=-0.89 pl:B|in_verb_t=-0.25 pl:B|in_was=-0.61 pl:B|in_was_t=0.65 pl:B|in_with=-0.12
pl:B|in_word=-0.53 pl:B|in_word_t=0.45 pl:B|is_word=0.47 pl:B|it=0.58 pl:B|it_,=0.6 pl:B|it_Cap=-0.21 pl:B|it_a=0.6
pl:B|it_for=0.46 pl:B|it_his=0.31 pl:B|it_is=0.3 pl:B|it_not=0.09 pl:B|it_nouns=0.27 pl:B|it_say1=0.29
pl:B|it_the=0.48 pl:B|it_the_t=-0.39 pl:B|it_to=0.06 pl:B|it_verb=0.39 pl:B|it_verb_t=0.78 pl:B|it_was=0.51
pl:B|it_word=0.26 pl:B|it_word_t=0.24 pl:B|not=-0.32 pl:B|not_,=0.34 pl:B|not_a=-0.33 pl:B|not_adv=0.42
pl:B|not_conj=-0.25 pl:B|not_ed=-0.31 pl:B|not_his=0.71 pl:B|not_in=0.45 pl:B|not_nouns=-0.17 pl:B|not_of=-0.23
pl:B|not_prep=0.72 pl:B|not_say1=0.17 pl:B|not_the=-0.41 pl:B|not_to=-0.11 pl:B|not_verb=-0.27 pl:B|nouns=0.39
pl:B|nouns_,=0.21 pl:B|nouns_:=-0.33 pl:B|nouns_Cap=-0.79 pl:B|nouns_Cap_t=0.15 pl:B|nouns_a=-0.16
pl:B|nouns_a_t=0.56 pl:B|nouns_adv=0.63 pl:B|nouns_and=-0.64 pl:B|nouns_and_t=0.44 pl:B|nouns_as=-0.6
pl:B|nouns_conj=0.1 pl:B|nouns_ed=-0.07 pl:B|nouns_for=-0.15 pl:B|nouns_his=0.18 pl:B|nouns_in=-0.3
pl:B|nouns_nouns=-0.26 pl:B|nouns_nouns_t=0.34 pl:B|nouns_of=-0.16 pl:B|nouns_of_t=0.44 pl:B|nouns_on=0.14
pl:B|nouns_poss=-0.1 pl:B|nouns_prep=-0.19 pl:B|nouns_pron=-0.06 pl:B|nouns_said=-0.14 pl:B|nouns_say1=-0.71
pl:B|nouns_that_t=0.64 pl:B|nouns_the=0.66 pl:B|nouns_the_t=0.7 pl:B|nouns_to=-0.34 pl:B|nouns_verb=-0.46
pl:B|nouns_verb_t=0.34 pl:B|nouns_word=-0.49 pl:B|nouns_word_t=0.51 pl:B|of=-0.73 pl:B|of_,=-0.21 pl:B|of_Cap=-0.07
pl:B|of_a=0.81 pl:B|of_and=0.23 pl:B|of_of=0.14 pl:B|of_prep=-0.29 pl:B|of_pron=-0.17 pl:B|of_say1=0.3
pl:B|of_the=0.21 pl:B|on=-0.24 pl:B|on_,=-0.12 pl:B|on_:=-0.34 pl:B|on_Cap_t=-0.32 pl:B|on_a=-0.62 pl:B|on_adv=0.06
pl:B|on_and=-0.34 pl:B|on_as=-0.18 pl:B|on_ed=-0.06 pl:B|on_for=0.38 pl:B|on_his=0.07 pl:B|on_in=-0.19
pl:B|on_nouns=-0.36 pl:B|on_of=-0.51 pl:B|on_on=0.35 pl:B|on_poss=-0.62 pl:B|on_prep=-0.34 pl:B|on_pron=-0.15
pl:B|on_say1=0.54 pl:B|on_say2=-0.42 pl:B|on_that=-0.35 pl:B|on_that_t=0.31 pl:B|on_the=-0.22 pl:B|on_the_t=0.23
pl:B|on_to=0.06 pl:B|on_verb=0.84 pl:B|on_verb_t=-0.33 pl:B|on_was=-0.16 pl:B|on_word=0.18 pl:B|on_word_t=0.07
pl:B|p_the=-0.44 pl:B|p_word=-0.92 pl:B|poss=-0.62 pl:B|prep=-0.25 pl:B|prep_,=0.15 pl:B|prep_,_t=-0.38
pl:B|prep_:=0.5 pl:B|prep_Cap=0.46 pl:B|prep_Cap_t=0.45 pl:B|prep_a=-0.09 pl:B|prep_adv=-0.21 pl:B|prep_an=-0.16
pl:B|prep_and=0.09 pl:B|prep_as=0.53 pl:B|prep_by=-0.06 pl:B|prep_conj=-0.54 pl:B|prep_ed=-0.4 pl:B|prep_for=1.04
pl:B|prep_his=-0.52 pl:B|prep_in=-0.98 pl:B|prep_in_t=0.39 pl:B|prep_it=-0.1 pl:B|prep_of=0.26 pl:B|prep_on=-0.81
pl:B|prep_poss=-0.42 pl:B|prep_pron=0.54 pl:B|prep_pron_t=0.1 pl:B|prep_quote=0.54 pl:B|prep_say1=0.69
pl:B|prep_say2=-0.46 pl:B|prep_that=-0.39 pl:B|prep_that_t=0.55 pl:B|prep_the=-1.03 pl:B|prep_the_t=0.36
pl:B|prep_to=-0.42 pl:B|prep_verb_t=0.23 pl:B|prep_word=-0.15 pl:B|prep_word_t=-0.39 pl:B|pron=0.61 pl:B|pron_:=0.34
pl:B|pron_Cap=0.06 pl:B|pron_a=-0.16 pl:B|pron_about=0.13 pl:B|pron_adv=-0.18 pl:B|pron_an=-0.21 pl:B|pron_and=0.36
pl:B|pron_as=0.87 pl:B|pron_by=-0.19 pl:B|pron_called=0.68 pl:B|pron_conj=0.63 pl:B|pron_ed=-0.39 pl:B|pron_for=-0.54
pl:B|pron_his=-0.39 pl:B|pron_in=0.44 pl:B|pron_is=-0.18 pl:B|pron_it=0.28 pl:B|pron_not=-0.3 pl:B|pron_nouns=-0.08
pl:B|pron_of=0.08 pl:B|pron_on=0.96 pl:B|pron_or=0.08 pl:B|pron_poss=0.63 pl:B|pron_prep=0.4 pl:B|pron_pron=0.52
pl:B|pron_quote=-0.14 pl:B|pron_said=-0.15 pl:B|pron_say1=0.26 pl:B|pron_that_t=-0.6 pl:B|pron_the=0.33
pl:B|pron_the_t=-0.29 pl:B|pron_to=0.63 pl:B|pron_to_t=-0.15 pl:B|pron_verb=-0.36 pl:B|pron_verb_t=0.49
pl:B|pron_was=0.46 pl:B|pron_with=-0.41 pl:B|pron_word=0.09 pl:B|pron_word_t=-0.58 pl:B|quote=0.22 pl:B|quote_,=-0.13
pl:B|quote_Cap=-0.26 pl:B|quote_a=-0.15 pl:B|quote_and=0.17 pl:B|quote_conj=-0.16 pl:B|quote_for=0.13
pl:B|quote_his=0.11 pl:B|quote_in=0.2 pl:B|quote_is=-0.17 pl:B|quote_nouns=-0.12 pl:B|quote_or=-0.22
pl:B|quote_prep=-0.28 pl:B|quote_pron=-0.08 pl:B|quote_say1=-0.15 pl:B|quote_that_t=-0.29 pl:B|quote_the=-0.49
pl:B|quote_to=-0.19 pl:B|quote_verb=0.51 pl:B|quote_word=-0.49 pl:B|quote_word_t=0.38 pl:B|say1=0.39 pl:B|say1_,=0.17
pl:B|say1_Cap=-0.72 pl:B|say1_and=0.42 pl:B|say1_for=-0.12 pl:B|say1_his=-0.66 pl:B|say1_nouns=-0.49
pl:B|say1_of=0.29 pl:B|say1_prep=-0.36 pl:B|say1_the=-0.28 pl:B|say1_to=0.38 pl:B|say1_verb=-0.44
pl:B|say1_word=-0.07 pl:B|say1_word_t=-0.32 pl:B|say2=-0.39 pl:B|say2_Cap=0.29 pl:B|say2_verb=0.09
pl:B|say2_word=0.37 pl:B|that=0.23 pl:B|that_,_t=0.24 pl:B|that_-_t=0.58 pl:B|that_Cap_t=0.97 pl:B|that_a_t=0.71
pl:B|that_about_t=0.52 pl:B|that_adv_t=0.53 pl:B|that_an_t=0.34 pl:B|that_and_t=0.87 pl:B|that_as_t=0.27
pl:B|that_conj_t=0.52 pl:B|that_ed_t=1.13 pl:B|that_for_t=0.39 pl:B|that_his_t=0.67 pl:B|that_in_t=1.26
pl:B|that_is_t=0.33 pl:B|that_it_t=0.19 pl:B|that_not_t=0.66 pl:B|that_nouns_t=0.91 pl:B|that_of_t=0.87
pl:B|that_on_t=0.69 pl:B|that_poss_t=0.71 pl:B|that_prep_t=0.62 pl:B|that_pron_t=0.79 pl:B|that_quote_t=0.51
pl:B|that_say2_t=0.45 pl:B|that_that_t=0.12 pl:B|that_the_t=1.01 pl:B|that_to_t=-0.22 pl:B|that_verb_t=0.63
pl:B|that_was_t=0.48 pl:B|that_with_t=0.78 pl:B|that_word_t=1.23 pl:B|the_,=0.07 pl:B|the_,_t=0.45 pl:B|the_-=0.41
pl:B|the_:=0.29 pl:B|the_Cap=-0.75 pl:B|the_Cap_t=0.45 pl:B|the_a=-0.29 pl:B|the_a_t=0.58 pl:B|the_adv=0.54
pl:B|the_an=0.88 pl:B|the_and=0.09 pl:B|the_by=0.41 pl:B|the_conj=-0.26 pl:B|the_ed=0.17 pl:B|the_ed_t=-0.15
pl:B|the_for=-0.22 pl:B|the_his=0.56 pl:B|the_in=0.57 pl:B|the_is=0.18 pl:B|the_it=-0.24 pl:B|the_not=0.19
pl:B|the_nouns_t=0.36 pl:B|the_of=0.42 pl:B|the_on=0.21 pl:B|the_prep=0.47 pl:B|the_pron=-0.57 pl:B|the_pron_t=0.29
pl:B|the_quote=-0.59 pl:B|the_said=0.44 pl:B|the_say1=-0.57 pl:B|the_say2=-0.46 pl:B|the_that=-0.38
pl:B|the_that_t=0.14 pl:B|the_the=-0.13 pl:B|the_the_t=0.55 pl:B|the_to=-0.44 pl:B|the_verb=-0.37
pl:B|the_verb_t=0.18 pl:B|the_was=-0.39 pl:B|the_with=0.31 pl:B|the_word=0.07 pl:B|the_word_t=0.33 pl:B|to=0.95
pl:B|to_,=0.11 pl:B|to_:=-0.29 pl:B|to_Cap_t=0.42 pl:B|to_a=0.51 pl:B|to_a_t=-0.2 pl:B|to_adv=-0.67 pl:B|to_an=0.37
pl:B|to_and=0.51 pl:B|to_and_t=0.6 pl:B|to_as=0.16 pl:B|to_by=0.51 pl:B|to_ed=0.21 pl:B|to_for=-0.08 pl:B|to_his=0.45
pl:B|to_in=0.13 pl:B|to_is=-0.17 pl:B|to_nouns=-0.31 pl:B|to_of=0.13 pl:B|to_on=-0.33 pl:B|to_poss=0.57
pl:B|to_prep=0.52 pl:B|to_pron=-0.75 pl:B|to_quote=0.37 pl:B|to_say1=-0.75 pl:B|to_say2=0.09 pl:B|to_that=-0.36
pl:B|to_that_t=0.45 pl:B|to_the=0.31 pl:B|to_to=-0.23 pl:B|to_to_t=0.4 pl:B|to_verb=-0.23 pl:B|to_was=-0.13
pl:B|to_with=-0.33 pl:B|to_word=-0.14 pl:B|to_word_t=1.67 pl:B|verb_,=-0.7 pl:B|verb_Cap=-0.27 pl:B|verb_a=0.66
pl:B|verb_and=-0.43 pl:B|verb_ed=-0.31 pl:B|verb_nouns=-0.11 pl:B|verb_prep=0.5 pl:B|verb_say1=0.43
pl:B|verb_to=-0.43 pl:B|verb_verb=-0.53 pl:B|verb_word=-0.35 pl:B|was_word=0.38 pl:B|with_,=-0.72 pl:B|with_Cap=-0.58
pl:B|with_a=0.71 pl:B|with_his=0.3 pl:B|with_of=-0.61 pl:B|with_poss=0.18 pl:B|with_say1=-0.22 pl:B|with_say2=0.07
pl:B|with_that_t=0.09 pl:B|with_the=-0.75 pl:B|with_to=-0.1 pl:B|with_verb=-0.19 pl:B|with_word=-1.24 pl:B|word=0.2
pl:B|word_(=-0.2 pl:B|word_,=-0.39 pl:B|word_,_t=-0.39 pl:B|word_-=-0.24 pl:B|word_:=0.22 pl:B|word_Cap_t=0.68
pl:B|word_a=0.57 pl:B|word_a_t=0.28 pl:B|word_about=0.47 pl:B|word_adv_t=-0.4 pl:B|word_but=-0.09
pl:B|word_called=-0.12 pl:B|word_conj=0.13 pl:B|word_conj_t=0.59 pl:B|word_ed=0.17 pl:B|word_ed_t=-0.41
pl:B|word_for=0.39 pl:B|word_in_t=-0.51 pl:B|word_it=-0.65 pl:B|word_not=-0.13 pl:B|word_nouns=0.51
pl:B|word_nouns_t=0.15 pl:B|word_of=-0.2 pl:B|word_of_t=0.17 pl:B|word_on=0.42 pl:B|word_or=0.28 pl:B|word_p=-0.34
pl:B|word_poss_t=0.92 pl:B|word_prep=-0.11 pl:B|word_prep_t=-0.39 pl:B|word_pron=-0.43 pl:B|word_pron_t=-0.21
pl:B|word_said=0.18 pl:B|word_say1=0.28 pl:B|word_say1_t=-0.43 pl:B|word_say2=-0.39 pl:B|word_that=-0.31
pl:B|word_that_t=-0.14 pl:B|word_the=-0.14 pl:B|word_the_t=0.75 pl:B|word_to_t=0.66 pl:B|word_verb=0.41
pl:B|word_verb_t=0.24 pl:B|word_was=0.09 pl:B|word_was_t=-0.39 pl:B|word_with=-0.21 pl:B|word_word_t=0.72
pl:L|Cap=0.12 pl:L|Cap_,=0.19 pl:L|Cap_Cap=-0.23 pl:L|Cap_poss=0.43 pl:L|Cap_say1=-0.06 pl:L|Cap_to=-0.07
pl:L|Cap_verb=-0.45 pl:L|Cap_word=-0.44 pl:L|adv_pron=0.17 pl:L|adv_word=0.52 pl:L|none=0.07 pl:N1|=-0.09
pl:P1|colon=2.44 pl:P1|stop=-0.16 pl:P2|=-0.14 pp:A1|group=-0.42 pp:A1|his=-0.23 pp:A1|i=0.07 pp:A1|it=-0.39
pp:A1|names=-0.19 pp:A1|nominal=-0.12 pp:A1|org=0.25 pp:A1|they=-0.38 pp:A1|we=0.34 pp:A1|who=-0.08 pp:A1|you=-0.28
pp:A2|heshe=-0.27 pp:A2|his=0.36 pp:A2|i=-0.29 pp:A2|it=-0.3 pp:A2|name=0.12 pp:A2|nominal=-0.21 pp:A2|org=-0.09
pp:A2|they=-0.25 pp:A2|we=-0.22 pp:A2|who=-0.06 pp:A2|you=-0.09 pp:A|his=-0.5 pp:A|i=-0.37 pp:A|it=-0.21
pp:A|name=0.1 pp:A|names=-0.23 pp:A|org=0.66 pp:A|they=-0.39 pp:A|we=-0.16 pp:A|who=-0.93 pp:A|you=-0.14
pp:B1|group=-0.06 pp:B1|heshe=-0.07 pp:B1|his=-0.44 pp:B1|i=0.44 pp:B1|it=-0.4 pp:B1|names=0.27 pp:B1|nominal=-0.06
pp:B1|org=-0.18 pp:B1|they=0.17 pp:B1|who=-0.45 pp:B1|you=0.2 pp:B2|group=-0.14 pp:B2|heshe=-0.1 pp:B2|his=-0.1
pp:B2|i=-0.16 pp:B2|it=-0.37 pp:B2|names=-0.2 pp:B2|nominal=-0.26 pp:B2|org=0.54 pp:B2|they=-0.36 pp:B2|we=-0.1
pp:B2|you=-0.12 pp:B3|group=0.08 pp:B3|heshe=-0.48 pp:B3|i=-0.16 pp:B3|it=-0.13 pp:B3|name=0.41 pp:B3|nominal=-0.28
pp:B3|org=-0.23 pp:B3|they=-0.36 pp:B3|we=0.37 pp:B3|you=-0.16 pp:B|group=0.26 pp:B|heshe=0.31 pp:B|his=-0.13
pp:B|i=-0.29 pp:B|name=0.14 pp:B|names=-0.18 pp:B|nominal=-0.07 pp:B|org=0.26 pp:B|they=0.15 pp:B|we=-0.22
pp:B|who=0.22 pp:B|you=-0.13 pp:L|org=0.41 pp:N1|group=-0.23 pp:N1|heshe=-0.35 pp:N1|his=-0.34 pp:N1|i=0.38
pp:N1|it=-0.37 pp:N1|name=0.08 pp:N1|names=0.09 pp:N1|nominal=-0.17 pp:N1|org=-0.3 pp:N1|they=-0.42 pp:N1|we=-0.18
pp:N1|who=-0.13 pp:N1|you=-0.18 pp:P1|group=-0.37 pp:P1|his=-0.39 pp:P1|i=0.4 pp:P1|it=-0.1 pp:P1|name=0.08
pp:P1|names=-0.16 pp:P1|nominal=-0.21 pp:P1|org=-0.22 pp:P1|they=-0.17 pp:P1|we=-0.46 pp:P1|who=-0.4 pp:P1|you=-0.41
pp:P2|group=0.07 pp:P2|heshe=-0.36 pp:P2|i=0.3 pp:P2|it=-0.22 pp:P2|name=-0.07 pp:P2|nominal=-0.14 pp:P2|org=-0.27
pp:P2|they=-0.2 pq:A1|0=-0.15 pq:A1|2=0.16 pq:A1|3=0.44 pq:A2|0=-0.19 pq:A2|2=-0.07 pq:A2|3=-0.34 pq:A|0=0.06
pq:A|1=-0.09 pq:A|2=-0.41 pq:A|3=-0.51 pq:B1|0=-0.28 pq:B1|1=0.28 pq:B1|3=0.09 pq:B2|0=-0.15 pq:B2|1=-0.34
pq:B2|2=0.22 pq:B2|3=0.22 pq:B3|0=-0.58 pq:B3|1=-0.12 pq:B3|3=0.23 pq:B|0=0.17 pq:B|1=-0.36 pq:B|2=-0.43 pq:B|3=-0.63
pq:L|1=0.1 pq:L|2=0.45 pq:L|3=0.29 pq:N1|0=-0.13 pq:N1|1=-0.09 pq:N1|2=-0.15 pq:N1|3=0.07 pq:P1|2=-0.18 pq:P1|3=-0.16
pq:P2|0=0.4 pq:P2|2=-0.46 pq:P2|3=-0.47 pqa:A1|a:(=-0.35 pqa:A1|a:)=-0.13 pqa:A1|a:,=-0.13 pqa:A1|a:-=-0.33
pqa:A1|a:.=0.12 pqa:A1|a::=-0.17 pqa:A1|a:Cap=0.19 pqa:A1|a:a=-0.52 pqa:A1|a:about=0.26 pqa:A1|a:adv=-0.56
pqa:A1|a:an=-0.1 pqa:A1|a:and=-0.4 pqa:A1|a:as=-0.34 pqa:A1|a:but=-0.32 pqa:A1|a:by=-0.18 pqa:A1|a:conj=-0.21
pqa:A1|a:ed=0.13 pqa:A1|a:for=0.12 pqa:A1|a:his=0.13 pqa:A1|a:in=-0.21 pqa:A1|a:is=-0.35 pqa:A1|a:like=0.38
pqa:A1|a:not=-0.1 pqa:A1|a:nouns=-0.2 pqa:A1|a:of=-0.54 pqa:A1|a:on=-0.42 pqa:A1|a:or=-0.14 pqa:A1|a:prep=-0.32
pqa:A1|a:quote=-0.36 pqa:A1|a:said=0.45 pqa:A1|a:say2=-0.34 pqa:A1|a:that=0.12 pqa:A1|a:the=-0.25 pqa:A1|a:to=-0.48
pqa:A1|a:verb=-0.07 pqa:A1|a:was=-0.22 pqa:A1|a:with=-0.35 pqa:A1|a:word=-0.25 pqa:A2|a:(=-0.12 pqa:A2|a:-=-0.14
pqa:A2|a:.=-0.07 pqa:A2|a:Cap=0.07 pqa:A2|a:a=-0.12 pqa:A2|a:adv=-0.11 pqa:A2|a:and=-0.14 pqa:A2|a:as=-0.09
pqa:A2|a:but=-0.09 pqa:A2|a:ed=0.4 pqa:A2|a:for=0.4 pqa:A2|a:his=-0.07 pqa:A2|a:in=-0.22 pqa:A2|a:is=-0.1
pqa:A2|a:of=-0.23 pqa:A2|a:on=-0.12 pqa:A2|a:or=-0.34 pqa:A2|a:p=-0.12 pqa:A2|a:prep=-0.3 pqa:A2|a:pron=-0.23
pqa:A2|a:quote=-0.25 pqa:A2|a:say1=-0.09 pqa:A2|a:say2=-0.08 pqa:A2|a:the=0.22 pqa:A2|a:to=0.16 pqa:A2|a:verb=-0.3
pqa:A2|a:was=-0.1 pqa:A2|a:with=-0.08 pqa:A2|a:word=-0.33 pqa:A|a:(=-0.34 pqa:A|a:)=-0.43 pqa:A|a:-=-0.16
pqa:A|a:.=-0.72 pqa:A|a::=-0.23 pqa:A|a:;=-0.36 pqa:A|a:a=-0.16 pqa:A|a:about=-0.35 pqa:A|a:adv=0.4 pqa:A|a:an=0.16
pqa:A|a:and=-0.22 pqa:A|a:as=0.26 pqa:A|a:but=-0.11 pqa:A|a:by=-0.38 pqa:A|a:conj=-0.09 pqa:A|a:ed=0.39
pqa:A|a:for=-0.4 pqa:A|a:his=-0.09 pqa:A|a:in=-0.12 pqa:A|a:it=0.48 pqa:A|a:like=0.13 pqa:A|a:not=0.28
pqa:A|a:nouns=-0.11 pqa:A|a:of=0.34 pqa:A|a:on=0.33 pqa:A|a:or=-0.35 pqa:A|a:p=-0.44 pqa:A|a:pron=0.22
pqa:A|a:quote=-0.24 pqa:A|a:say1=0.15 pqa:A|a:say2=0.16 pqa:A|a:that=0.25 pqa:A|a:the=0.53 pqa:A|a:verb=0.11
pqa:A|a:was=0.56 pqa:A|a:with=0.28 pqa:A|a:word=-0.12 pqa:B1|a:(=0.24 pqa:B1|a:)=-0.22 pqa:B1|a:;=0.46
pqa:B1|a:Cap=-0.4 pqa:B1|a:a=-0.61 pqa:B1|a:about=0.15 pqa:B1|a:adv=-0.58 pqa:B1|a:an=-0.07 pqa:B1|a:as=-0.35
pqa:B1|a:but=-0.17 pqa:B1|a:by=-0.33 pqa:B1|a:conj=0.11 pqa:B1|a:ed=-0.51 pqa:B1|a:edge=0.37 pqa:B1|a:for=-0.06
pqa:B1|a:his=-0.24 pqa:B1|a:in=0.11 pqa:B1|a:is=-0.66 pqa:B1|a:it=-0.45 pqa:B1|a:like=-0.06 pqa:B1|a:not=0.19
pqa:B1|a:nouns=-0.36 pqa:B1|a:of=-0.24 pqa:B1|a:on=0.34 pqa:B1|a:or=-0.12 pqa:B1|a:p=0.08 pqa:B1|a:prep=-0.23
pqa:B1|a:pron=-0.34 pqa:B1|a:quote=-0.43 pqa:B1|a:said=-0.28 pqa:B1|a:say1=-0.3 pqa:B1|a:that=-0.21 pqa:B1|a:to=0.11
pqa:B1|a:verb=0.13 pqa:B1|a:was=-0.24 pqa:B1|a:with=-0.09 pqa:B1|a:word=0.13 pqa:B2|a:(=-0.14 pqa:B2|a:)=-0.07
pqa:B2|a:,=-0.46 pqa:B2|a:-=-0.07 pqa:B2|a:.=-0.09 pqa:B2|a:;=0.39 pqa:B2|a:Cap=0.23 pqa:B2|a:a=-0.2
pqa:B2|a:about=-0.19 pqa:B2|a:adv=0.09 pqa:B2|a:and=-0.22 pqa:B2|a:as=-0.12 pqa:B2|a:conj=-0.1 pqa:B2|a:ed=-0.37
pqa:B2|a:edge=-0.14 pqa:B2|a:his=-0.21 pqa:B2|a:in=-0.19 pqa:B2|a:is=0.13 pqa:B2|a:like=-0.13 pqa:B2|a:not=-0.18
pqa:B2|a:nouns=0.42 pqa:B2|a:p=0.24 pqa:B2|a:prep=-0.32 pqa:B2|a:pron=-0.4 pqa:B2|a:quote=-0.07 pqa:B2|a:say1=-0.42
pqa:B2|a:that=0.1 pqa:B2|a:the=0.22 pqa:B2|a:to=0.3 pqa:B2|a:verb=-0.72 pqa:B2|a:word=0.2 pqa:B3|a:,=0.22
pqa:B3|a:.=0.08 pqa:B3|a:Cap=-0.2 pqa:B3|a:a=-0.07 pqa:B3|a:and=-0.14 pqa:B3|a:edge=-0.28 pqa:B3|a:for=-0.11
pqa:B3|a:in=-0.15 pqa:B3|a:is=0.11 pqa:B3|a:prep=0.08 pqa:B3|a:pron=0.27 pqa:B3|a:to=-0.06 pqa:B3|a:verb=-0.14
pqa:B3|a:word=-0.06 pqa:B|a:(=-0.08 pqa:B|a:,=0.22 pqa:B|a:-=-0.16 pqa:B|a:.=0.15 pqa:B|a::=0.3 pqa:B|a:;=0.22
pqa:B|a:Cap=0.28 pqa:B|a:a=0.32 pqa:B|a:adv=0.2 pqa:B|a:an=-0.29 pqa:B|a:and=0.18 pqa:B|a:as=0.47 pqa:B|a:but=0.3
pqa:B|a:by=0.3 pqa:B|a:conj=0.3 pqa:B|a:ed=-0.21 pqa:B|a:for=-0.22 pqa:B|a:his=-0.1 pqa:B|a:is=-0.16 pqa:B|a:it=-0.06
pqa:B|a:like=-0.31 pqa:B|a:not=0.3 pqa:B|a:nouns=0.2 pqa:B|a:of=0.25 pqa:B|a:on=-0.11 pqa:B|a:or=-0.25
pqa:B|a:p=-0.29 pqa:B|a:prep=-0.13 pqa:B|a:pron=0.12 pqa:B|a:said=-0.28 pqa:B|a:say1=0.07 pqa:B|a:say2=-0.16
pqa:B|a:that=-0.29 pqa:B|a:the=-0.17 pqa:B|a:to=0.14 pqa:B|a:was=-0.07 pqa:B|a:with=-0.18 pqa:B|a:word=0.11
pqa:L|a:,=0.68 pqa:L|a:.=-0.06 pqa:L|a:Cap=0.46 pqa:L|a:edge=-0.37 pqa:L|a:in=-0.17 pqa:L|a:p=0.63 pqa:L|a:prep=0.23
pqa:L|a:pron=0.38 pqa:L|a:say1=0.73 pqa:L|a:to=-0.2 pqa:L|a:verb=0.39 pqa:L|a:word=0.41 pqa:N1|a:(=-0.19
pqa:N1|a:)=-0.32 pqa:N1|a:,=-0.1 pqa:N1|a:-=-0.16 pqa:N1|a:.=-0.07 pqa:N1|a::=0.1 pqa:N1|a:;=-0.29 pqa:N1|a:about=0.1
pqa:N1|a:adv=0.3 pqa:N1|a:an=-0.07 pqa:N1|a:but=-0.47 pqa:N1|a:by=-0.1 pqa:N1|a:ed=-0.5 pqa:N1|a:for=-0.43
pqa:N1|a:his=0.22 pqa:N1|a:in=-0.26 pqa:N1|a:it=-0.18 pqa:N1|a:like=-0.11 pqa:N1|a:not=-0.21 pqa:N1|a:nouns=-0.41
pqa:N1|a:of=0.18 pqa:N1|a:on=-0.26 pqa:N1|a:prep=-0.08 pqa:N1|a:quote=-0.13 pqa:N1|a:say1=0.09 pqa:N1|a:say2=-0.4
pqa:N1|a:that=-0.55 pqa:N1|a:the=-0.27 pqa:N1|a:to=-0.17 pqa:N1|a:verb=-0.41 pqa:N1|a:was=-0.28 pqa:N1|a:with=-0.09
pqa:N1|a:word=-0.06 pqa:P1|a:(=0.65 pqa:P1|a:)=0.1 pqa:P1|a:,=-0.06 pqa:P1|a:-=-0.18 pqa:P1|a:.=-0.09 pqa:P1|a::=0.31
pqa:P1|a:;=-0.12 pqa:P1|a:Cap=-0.38 pqa:P1|a:a=-0.28 pqa:P1|a:about=0.1 pqa:P1|a:adv=-0.1 pqa:P1|a:an=-0.17
pqa:P1|a:and=-0.4 pqa:P1|a:as=-0.62 pqa:P1|a:but=-0.61 pqa:P1|a:by=-0.5 pqa:P1|a:conj=-0.4 pqa:P1|a:ed=0.1
pqa:P1|a:edge=-0.1 pqa:P1|a:for=0.31 pqa:P1|a:his=-0.25 pqa:P1|a:is=-0.52 pqa:P1|a:it=-0.26 pqa:P1|a:like=-0.08
pqa:P1|a:not=-0.22 pqa:P1|a:of=-0.16 pqa:P1|a:on=-0.27 pqa:P1|a:or=0.39 pqa:P1|a:p=-0.14 pqa:P1|a:prep=0.18
pqa:P1|a:pron=-0.11 pqa:P1|a:quote=-0.46 pqa:P1|a:said=0.2 pqa:P1|a:say1=-0.17 pqa:P1|a:say2=-0.41
pqa:P1|a:that=-0.46 pqa:P1|a:the=-0.22 pqa:P1|a:was=-0.17 pqa:P1|a:with=-0.21 pqa:P2|a:(=-0.26 pqa:P2|a:,=0.08
pqa:P2|a:-=-0.28 pqa:P2|a:.=0.41 pqa:P2|a:Cap=-0.34 pqa:P2|a:a=0.34 pqa:P2|a:adv=0.31 pqa:P2|a:and=-0.52
pqa:P2|a:by=-0.22 pqa:P2|a:ed=-0.22 pqa:P2|a:edge=-0.32 pqa:P2|a:for=-0.26 pqa:P2|a:in=0.1 pqa:P2|a:is=-0.2
pqa:P2|a:it=-0.13 pqa:P2|a:of=-0.17 pqa:P2|a:on=-0.16 pqa:P2|a:p=0.15 pqa:P2|a:prep=-0.06 pqa:P2|a:pron=-0.65
pqa:P2|a:quote=0.85 pqa:P2|a:said=-0.26 pqa:P2|a:say1=-0.5 pqa:P2|a:say2=-0.2 pqa:P2|a:that=-0.2 pqa:P2|a:the=0.26
pqa:P2|a:to=-0.23 pqa:P2|a:verb=0.68 pqa:P2|a:with=-0.25 pqa:P2|a:word=-0.76 pqb:A1|b:(=-0.23 pqb:A1|b:,=-0.32
pqb:A1|b:-=-0.28 pqb:A1|b:.=0.69 pqb:A1|b::=-0.74 pqb:A1|b:Cap=-0.07 pqb:A1|b:a=-0.33 pqb:A1|b:about=-0.09
pqb:A1|b:an=-0.23 pqb:A1|b:and=0.34 pqb:A1|b:as=-0.3 pqb:A1|b:but=-0.28 pqb:A1|b:by=-0.13 pqb:A1|b:called=-0.26
pqb:A1|b:conj=-0.29 pqb:A1|b:ed=-0.42 pqb:A1|b:edge=0.41 pqb:A1|b:for=-0.31 pqb:A1|b:his=-0.51 pqb:A1|b:in=-0.27
pqb:A1|b:is=-0.22 pqb:A1|b:it=-0.24 pqb:A1|b:like=-0.07 pqb:A1|b:not=0.24 pqb:A1|b:nouns=0.16 pqb:A1|b:of=-0.54
pqb:A1|b:on=-0.31 pqb:A1|b:p=-0.14 pqb:A1|b:poss=-0.29 pqb:A1|b:prep=-0.25 pqb:A1|b:pron=-0.49 pqb:A1|b:quote=-0.29
pqb:A1|b:said=-0.12 pqb:A1|b:say2=-0.21 pqb:A1|b:that=-0.33 pqb:A1|b:the=-0.26 pqb:A1|b:to=0.09 pqb:A1|b:verb=0.15
pqb:A1|b:was=0.13 pqb:A1|b:with=-0.07 pqb:A1|b:word=0.08 pqb:A2|b:.=-0.24 pqb:A2|b:Cap=-0.35 pqb:A2|b:a=-0.36
pqb:A2|b:about=-0.09 pqb:A2|b:adv=-0.2 pqb:A2|b:an=-0.34 pqb:A2|b:and=0.15 pqb:A2|b:as=-0.18 pqb:A2|b:but=-0.07
pqb:A2|b:called=-0.14 pqb:A2|b:conj=0.37 pqb:A2|b:ed=-0.08 pqb:A2|b:edge=-0.51 pqb:A2|b:for=-0.21 pqb:A2|b:his=-0.17
pqb:A2|b:in=0.11 pqb:A2|b:is=-0.12 pqb:A2|b:it=-0.06 pqb:A2|b:not=-0.07 pqb:A2|b:nouns=0.09 pqb:A2|b:of=0.07
pqb:A2|b:on=-0.08 pqb:A2|b:or=-0.18 pqb:A2|b:poss=0.37 pqb:A2|b:prep=0.42 pqb:A2|b:pron=0.13 pqb:A2|b:quote=-0.13
pqb:A2|b:say1=-0.16 pqb:A2|b:say2=-0.08 pqb:A2|b:that=-0.19 pqb:A2|b:the=-0.2 pqb:A2|b:to=-0.23 pqb:A2|b:verb=-0.08
pqb:A2|b:was=-0.18 pqb:A2|b:with=-0.09 pqb:A|b:-=0.5 pqb:A|b:.=0.89 pqb:A|b::=0.49 pqb:A|b:Cap=0.23 pqb:A|b:a=0.16
pqb:A|b:about=-0.81 pqb:A|b:adv=0.13 pqb:A|b:an=0.21 pqb:A|b:and=0.06 pqb:A|b:as=-0.27 pqb:A|b:but=0.35
pqb:A|b:called=-0.63 pqb:A|b:conj=-0.65 pqb:A|b:edge=0.43 pqb:A|b:for=-0.42 pqb:A|b:his=-0.55 pqb:A|b:in=-0.15
pqb:A|b:is=0.42 pqb:A|b:it=0.26 pqb:A|b:like=-0.35 pqb:A|b:not=0.43 pqb:A|b:nouns=-0.13 pqb:A|b:of=-0.26
pqb:A|b:on=-0.07 pqb:A|b:or=-0.39 pqb:A|b:p=-0.67 pqb:A|b:poss=-0.66 pqb:A|b:pron=-0.15 pqb:A|b:quote=-0.44
pqb:A|b:said=0.07 pqb:A|b:say1=-0.19 pqb:A|b:that=-0.33 pqb:A|b:the=-0.19 pqb:A|b:verb=0.06 pqb:A|b:was=0.52
pqb:A|b:with=0.12 pqb:A|b:word=0.09 pqb:B1|b:(=-0.08 pqb:B1|b:,=-0.12 pqb:B1|b:-=-0.29 pqb:B1|b:.=0.21
pqb:B1|b::=-0.49 pqb:B1|b:Cap=0.13 pqb:B1|b:a=-0.28 pqb:B1|b:about=0.21 pqb:B1|b:adv=0.37 pqb:B1|b:an=-0.15
pqb:B1|b:and=-0.11 pqb:B1|b:as=-0.64 pqb:B1|b:by=-0.55 pqb:B1|b:called=-0.38 pqb:B1|b:conj=0.19 pqb:B1|b:ed=0.2
pqb:B1|b:for=-0.18 pqb:B1|b:is=-0.24 pqb:B1|b:it=-0.39 pqb:B1|b:like=0.19 pqb:B1|b:not=-0.13 pqb:B1|b:nouns=-0.1
pqb:B1|b:of=-0.4 pqb:B1|b:on=0.52 pqb:B1|b:or=-0.48 pqb:B1|b:poss=0.1 pqb:B1|b:prep=0.17 pqb:B1|b:pron=-0.16
pqb:B1|b:quote=0.51 pqb:B1|b:said=-0.36 pqb:B1|b:say1=-0.18 pqb:B1|b:say2=-0.18 pqb:B1|b:that=-0.39
pqb:B1|b:the=-0.21 pqb:B1|b:to=-0.1 pqb:B1|b:verb=-0.07 pqb:B1|b:was=-0.22 pqb:B1|b:with=0.09 pqb:B2|b:(=-0.07
pqb:B2|b:,=0.33 pqb:B2|b:-=-0.44 pqb:B2|b:.=-0.21 pqb:B2|b::=-0.13 pqb:B2|b:adv=-0.07 pqb:B2|b:an=-0.19
pqb:B2|b:and=0.17 pqb:B2|b:as=0.35 pqb:B2|b:by=-0.11 pqb:B2|b:conj=-0.4 pqb:B2|b:ed=-0.17 pqb:B2|b:for=-0.09
pqb:B2|b:his=0.27 pqb:B2|b:in=0.1 pqb:B2|b:it=-0.09 pqb:B2|b:not=-0.21 pqb:B2|b:nouns=-0.39 pqb:B2|b:of=-0.13
pqb:B2|b:on=-0.22 pqb:B2|b:or=-0.19 pqb:B2|b:poss=-0.2 pqb:B2|b:prep=-0.38 pqb:B2|b:say1=-0.22 pqb:B2|b:say2=-0.09
pqb:B2|b:that=0.27 pqb:B2|b:the=-0.14 pqb:B2|b:to=-0.13 pqb:B2|b:verb=-0.13 pqb:B2|b:with=-0.1 pqb:B2|b:word=-0.09
pqb:B3|b:,=-0.15 pqb:B3|b:.=-0.3 pqb:B3|b:Cap=0.16 pqb:B3|b:and=-0.22 pqb:B3|b:conj=-0.1 pqb:B3|b:ed=-0.11
pqb:B3|b:his=-0.07 pqb:B3|b:nouns=-0.09 pqb:B3|b:of=-0.31 pqb:B3|b:on=0.07 pqb:B3|b:poss=0.29 pqb:B3|b:prep=-0.1
pqb:B3|b:pron=0.11 pqb:B3|b:say1=0.36 pqb:B3|b:that=0.18 pqb:B3|b:the=-0.24 pqb:B3|b:to=0.07 pqb:B3|b:verb=-0.36
pqb:B3|b:was=0.11 pqb:B3|b:word=0.06 pqb:B|b:(=-0.27 pqb:B|b:,=0.12 pqb:B|b::=0.2 pqb:B|b:Cap=0.21 pqb:B|b:a=0.11
pqb:B|b:about=0.38 pqb:B|b:adv=-0.13 pqb:B|b:an=-0.26 pqb:B|b:and=-0.08 pqb:B|b:as=-0.09 pqb:B|b:but=0.18
pqb:B|b:by=0.15 pqb:B|b:conj=0.14 pqb:B|b:ed=0.08 pqb:B|b:is=-0.12 pqb:B|b:it=0.17 pqb:B|b:like=-0.23
pqb:B|b:not=-0.14 pqb:B|b:nouns=0.11 pqb:B|b:of=0.22 pqb:B|b:on=0.07 pqb:B|b:or=0.09 pqb:B|b:p=-0.34
pqb:B|b:prep=0.22 pqb:B|b:pron=0.12 pqb:B|b:quote=-0.08 pqb:B|b:said=0.26 pqb:B|b:so-called=-0.37 pqb:B|b:that=0.21
pqb:B|b:the=0.2 pqb:B|b:titled=-0.1 pqb:B|b:to=0.12 pqb:B|b:verb=0.07 pqb:B|b:was=-0.09 pqb:B|b:with=-0.23
pqb:L|b:,=0.4 pqb:L|b:a=-0.37 pqb:L|b:adv=0.13 pqb:L|b:conj=0.27 pqb:L|b:for=-0.12 pqb:L|b:in=0.51 pqb:L|b:is=-0.3
pqb:L|b:poss=0.53 pqb:L|b:prep=0.25 pqb:L|b:pron=0.23 pqb:L|b:say1=0.09 pqb:L|b:to=0.06 pqb:L|b:verb=0.1
pqb:L|b:word=0.16 pqb:N1|b:(=-0.46 pqb:N1|b:,=-0.41 pqb:N1|b:-=-0.37 pqb:N1|b:.=-0.37 pqb:N1|b::=0.31
pqb:N1|b:a=-0.15 pqb:N1|b:about=0.09 pqb:N1|b:an=-0.34 pqb:N1|b:and=-0.36 pqb:N1|b:as=0.24 pqb:N1|b:but=-0.5
pqb:N1|b:by=0.33 pqb:N1|b:called=0.3 pqb:N1|b:conj=-0.1 pqb:N1|b:ed=-0.26 pqb:N1|b:edge=-0.27 pqb:N1|b:his=-0.24
pqb:N1|b:is=0.21 pqb:N1|b:it=0.07 pqb:N1|b:like=-0.09 pqb:N1|b:of=-0.2 pqb:N1|b:on=0.07 pqb:N1|b:p=-0.4
pqb:N1|b:poss=-0.06 pqb:N1|b:prep=-0.19 pqb:N1|b:pron=-0.09 pqb:N1|b:so-called=-0.09 pqb:N1|b:the=-0.18
pqb:N1|b:to=-0.19 pqb:N1|b:was=-0.45 pqb:N1|b:with=0.08 pqb:P1|b:(=-0.38 pqb:P1|b:,=-0.14 pqb:P1|b:-=-0.28
pqb:P1|b:.=-0.11 pqb:P1|b::=-0.17 pqb:P1|b:Cap=-0.21 pqb:P1|b:a=-0.25 pqb:P1|b:about=-0.27 pqb:P1|b:adv=-0.2
pqb:P1|b:an=-0.13 pqb:P1|b:and=-0.34 pqb:P1|b:as=0.43 pqb:P1|b:but=-0.06 pqb:P1|b:by=-0.15 pqb:P1|b:called=-0.43
pqb:P1|b:conj=0.07 pqb:P1|b:ed=-0.21 pqb:P1|b:edge=-0.08 pqb:P1|b:for=-0.09 pqb:P1|b:in=0.09 pqb:P1|b:like=-0.12
pqb:P1|b:not=-0.13 pqb:P1|b:of=0.18 pqb:P1|b:on=-0.34 pqb:P1|b:or=0.16 pqb:P1|b:poss=-0.21 pqb:P1|b:prep=-0.09
pqb:P1|b:pron=0.11 pqb:P1|b:quote=0.2 pqb:P1|b:say2=-0.14 pqb:P1|b:so-called=-0.07 pqb:P1|b:titled=-0.11
pqb:P1|b:to=-0.22 pqb:P1|b:verb=-0.12 pqb:P1|b:was=-0.4 pqb:P1|b:with=-0.28 pqb:P1|b:word=-0.13 pqb:P2|b:,=-0.58
pqb:P2|b:-=-0.24 pqb:P2|b:.=-0.38 pqb:P2|b::=-0.37 pqb:P2|b:Cap=-0.52 pqb:P2|b:a=-0.26 pqb:P2|b:adv=-0.14
pqb:P2|b:an=0.41 pqb:P2|b:and=0.09 pqb:P2|b:as=-0.21 pqb:P2|b:by=0.19 pqb:P2|b:called=0.53 pqb:P2|b:conj=0.43
pqb:P2|b:edge=-0.12 pqb:P2|b:for=0.06 pqb:P2|b:his=0.22 pqb:P2|b:in=-0.19 pqb:P2|b:is=-0.25 pqb:P2|b:it=-0.09
pqb:P2|b:not=0.1 pqb:P2|b:nouns=-0.49 pqb:P2|b:of=-0.19 pqb:P2|b:on=-0.28 pqb:P2|b:poss=0.21 pqb:P2|b:prep=0.07
pqb:P2|b:pron=-0.21 pqb:P2|b:quote=0.72 pqb:P2|b:say1=0.39 pqb:P2|b:say2=0.16 pqb:P2|b:the=-0.31 pqb:P2|b:to=0.22
pqb:P2|b:verb=-0.06 pqb:P2|b:was=-0.18 pqb:P2|b:with=-0.11 pqb:P2|b:word=-0.18 pr:A1|0=-0.09 pr:A1|1=-0.12
pr:A1|2=0.19 pr:A2|1=-0.28 pr:A2|2=-0.35 pr:A|0=0.06 pr:A|1=-0.14 pr:A|2=-0.09 pr:B1|1=-0.09 pr:B1|2=-0.47
pr:B2|1=-0.3 pr:B2|2=-0.26 pr:B3|1=-0.48 pr:B|0=0.09 pr:B|1=0.26 pr:B|2=0.44 pr:L|1=0.36 pr:N1|0=-0.09 pr:P1|0=-0.09
pr:P2|0=-0.14 pre:(=-0.32 pre:(|0|false=-0.08 pre:(|0|true=0.33 pre:(|1|false=0.35 pre:(|1|true=-0.2
pre:(|2|false=-0.83 pre:(|name|A1=-0.13 pre:(|name|P1=-0.13 pre:(|nominalother|A=-0.34 pre:(|nominalother|B=-0.73
pre:(|nominalother|P1=-0.12 pre:(|nominalrole|B=-0.34 pre:(|svfalse|base=-0.35 pre:(|svfalse|finite=0.1
pre:(|svtrue|participle=-0.35 pre:(|who|B=0.37 pre:)=-0.35 pre:)|0|false=-0.37 pre:)|1|true=-0.14 pre:)|2|false=0.1
pre:)|name|B1=-0.18 pre:)|svfalse|finite=-0.36 pre:)|svtrue|finite=-0.1 pre:,=0.12 pre:,|0|true=-0.22
pre:,|1|false=0.09 pre:,|1|true=0.55 pre:,|2|false=0.36 pre:,|2|true=0.1 pre:,|groupbody|A=0.92
pre:,|groupbody|A1=-0.09 pre:,|groupbody|B=0.95 pre:,|groupbody|B1=-0.17 pre:,|groupbody|B2=-0.24
pre:,|groupbody|N1=-0.37 pre:,|groupbody|P1=-0.07 pre:,|groupbody|P2=-0.11 pre:,|groupother|A=-0.34
pre:,|groupother|A1=-0.4 pre:,|groupother|A2=-0.07 pre:,|groupother|B=0.07 pre:,|groupother|B1=0.14
pre:,|groupother|B2=0.2 pre:,|groupother|N1=0.43 pre:,|groupother|P1=-0.16 pre:,|grouprole|A=0.39
pre:,|grouprole|A1=-0.47 pre:,|grouprole|A2=-0.31 pre:,|grouprole|B=0.55 pre:,|grouprole|B1=-0.37
pre:,|grouprole|B2=-0.12 pre:,|grouprole|N1=-0.45 pre:,|grouprole|P1=-0.33 pre:,|grouprole|P2=-0.57
pre:,|heshe|A=0.76 pre:,|heshe|A1=-0.16 pre:,|heshe|A2=-0.26 pre:,|heshe|B=0.44 pre:,|heshe|B1=-0.31
pre:,|heshe|B2=-0.1 pre:,|heshe|N1=-0.51 pre:,|heshe|P1=0.41 pre:,|heshe|P2=-0.11 pre:,|his|A=-0.14 pre:,|his|B=-0.45
pre:,|it|A=0.24 pre:,|it|A1=-0.27 pre:,|it|B=-0.22 pre:,|it|B1=0.42 pre:,|it|N1=-0.46 pre:,|it|P1=-0.42
pre:,|i|A=-0.64 pre:,|i|A1=0.62 pre:,|i|B=-0.54 pre:,|i|B1=-0.32 pre:,|i|B2=0.1 pre:,|i|N1=-0.1 pre:,|i|P1=-0.27
pre:,|names|A=-0.48 pre:,|names|B=-0.23 pre:,|names|N1=-0.49 pre:,|names|P1=-0.52 pre:,|name|A=0.06
pre:,|name|A2=0.57 pre:,|name|B=0.4 pre:,|name|B1=-0.17 pre:,|name|B2=-0.86 pre:,|name|B3=-0.48 pre:,|name|P1=-0.09
pre:,|nominalbody|A=0.34 pre:,|nominalbody|A1=-0.16 pre:,|nominalbody|B=0.21 pre:,|nominalbody|B1=-0.14
pre:,|nominalbody|B2=-0.1 pre:,|nominalbody|N1=0.46 pre:,|nominalbody|P1=-0.24 pre:,|nominaldoc|A=1.82
pre:,|nominaldoc|A1=0.65 pre:,|nominaldoc|A2=0.14 pre:,|nominaldoc|B=0.81 pre:,|nominaldoc|B1=-1.12
pre:,|nominaldoc|B2=-0.18 pre:,|nominaldoc|B3=-0.19 pre:,|nominaldoc|P1=-0.49 pre:,|nominaldoc|P2=-0.23
pre:,|nominalother|A=0.26 pre:,|nominalother|A1=-0.63 pre:,|nominalother|A2=-0.25 pre:,|nominalother|B=-0.35
pre:,|nominalother|B1=-0.66 pre:,|nominalother|B2=-0.45 pre:,|nominalother|B3=-0.13 pre:,|nominalother|N1=-0.41
pre:,|nominalother|P1=-0.32 pre:,|nominalother|P2=-0.13 pre:,|nominalrole|A=-0.15 pre:,|nominalrole|A1=0.34
pre:,|nominalrole|A2=-0.12 pre:,|nominalrole|B=0.38 pre:,|nominalrole|B1=-0.51 pre:,|nominalrole|B2=-0.13
pre:,|nominalrole|N1=0.2 pre:,|nominalrole|P1=-0.48 pre:,|nominalrole|P2=-0.15 pre:,|nominaltime|B=0.46
pre:,|nominaltime|N1=-0.07 pre:,|nounfalse|none=-0.19 pre:,|org|A=0.99 pre:,|org|A1=0.46 pre:,|org|A2=0.24
pre:,|org|B=0.22 pre:,|org|B1=-0.3 pre:,|org|B2=-0.29 pre:,|org|N1=-0.2 pre:,|org|P1=-0.27 pre:,|org|P2=-0.37
pre:,|svfalse|base=0.27 pre:,|svfalse|finite=0.22 pre:,|svfalse|participle=-0.08 pre:,|svfalse|past-participle=-0.42
pre:,|svtrue|base=-0.19 pre:,|svtrue|finite=-0.38 pre:,|svtrue|participle=0.08 pre:,|they|A=0.54 pre:,|they|A1=-0.4
pre:,|they|B=0.62 pre:,|they|N1=-0.17 pre:,|they|P1=-0.3 pre:,|we|A1=0.85 pre:,|we|B=0.65 pre:,|we|N1=-0.07
pre:,|we|P1=-0.22 pre:,|who|A=-0.35 pre:,|who|B=0.46 pre:,|who|N1=-0.08 pre:,|who|P1=-0.2 pre:,|you|B=0.6
pre:,|you|B1=0.88 pre:-=0.07 pre:-|0|false=-0.21 pre:-|0|true=0.16 pre:-|1|false=0.08 pre:-|1|true=-0.12
pre:-|2|false=0.2 pre:-|barefalse|none=0.31 pre:-|groupother|B=-0.53 pre:-|grouprole|A=-0.32 pre:-|grouprole|B=-0.3
pre:-|grouprole|N1=-0.27 pre:-|grouprole|P1=-0.11 pre:-|heshe|A=0.35 pre:-|heshe|A1=-0.17 pre:-|heshe|B=0.73
pre:-|heshe|B1=-0.11 pre:-|it|A=-0.1 pre:-|i|B=-0.31 pre:-|labelfalse|none=0.44 pre:-|names|N1=-0.08
pre:-|name|A=-0.32 pre:-|name|B=0.07 pre:-|name|B1=0.31 pre:-|name|N1=0.64 pre:-|name|P1=0.12 pre:-|name|P2=-0.14
pre:-|nominaldoc|B=1.14 pre:-|nominaldoc|B1=-0.16 pre:-|nominaldoc|P1=-0.14 pre:-|nominalother|A=-0.4
pre:-|nominalother|A1=-0.12 pre:-|nominalother|B=-0.09 pre:-|nominalother|B1=-0.09 pre:-|nominalother|N1=-0.12
pre:-|nominalother|P1=-0.14 pre:-|nominalrole|B=0.58 pre:-|nominalrole|P1=-0.15 pre:-|nounfalse|none=-0.24
pre:-|org|B=-0.55 pre:-|svfalse|base=-0.59 pre:-|svfalse|finite=0.16 pre:-|svfalse|participle=-0.22
pre:-|svtrue|base=-0.24 pre:-|svtrue|finite=-0.23 pre:-|svtrue|participle=-0.57 pre:-|they|A=-0.55 pre::=-0.39
pre::|0|false=-0.62 pre::|0|true=0.25 pre::|1|false=-0.23 pre::|2|false=0.11 pre::|2|true=-0.21
pre::|groupbody|B=0.34 pre::|groupother|B=-0.3 pre::|groupother|N1=-0.09 pre::|grouprole|B=0.09 pre::|heshe|B=-0.14
pre::|heshe|B3=-0.06 pre::|i|B=0.13 pre::|i|B1=0.6 pre::|name|A=-0.08 pre::|name|B=-0.21 pre::|name|B1=-0.1
pre::|name|N1=-0.1 pre::|name|P1=-0.09 pre::|nominalother|A=-0.33 pre::|nominalother|B=-0.33
pre::|nominalother|P1=-0.07 pre::|nominalrole|B=-0.4 pre::|nounfalse|none=0.09 pre::|svfalse|finite=-0.44
pre::|svfalse|participle=-0.37 pre::|svtrue|base=-0.16 pre::|svtrue|finite=-0.16 pre::|svtrue|participle=0.13
pre::|you|B=-0.65 pre:;=0.29 pre:;|0|false=0.45 pre:;|1|false=0.09 pre:;|2|false=-0.26 pre:;|heshe|A=0.35
pre:;|heshe|B=0.23 pre:;|heshe|P1=-0.11 pre:;|name|A=-0.35 pre:;|name|A1=-0.23 pre:;|name|B1=-0.28
pre:;|name|P1=-0.38 pre:;|nominalother|A=-0.54 pre:;|nominalother|B=0.18 pre:;|nominalother|P1=-0.08
pre:;|org|A1=-0.08 pre:;|org|B=0.49 pre:;|org|P1=-0.06 pre:;|svfalse|base=0.65 pre:;|svfalse|finite=-0.11
pre:;|svtrue|finite=0.32 pre:;|you|P1=-0.23 pre:Cap=-0.23 pre:Cap|0|false=-0.24 pre:Cap|0|true=0.41
pre:Cap|1|false=-0.16 pre:Cap|2|false=-0.27 pre:Cap|grouprole|B=-0.16 pre:Cap|heshe|A=-0.09 pre:Cap|heshe|B=-0.23
pre:Cap|it|B=0.33 pre:Cap|i|B=-0.23 pre:Cap|i|B1=-0.08 pre:Cap|name|B=-0.18 pre:Cap|name|B1=-0.28
pre:Cap|name|P1=-0.1 pre:Cap|nominaldoc|N1=-0.1 pre:Cap|nominaldoc|P1=-0.07 pre:Cap|nominalother|A=-0.1
pre:Cap|nominalother|B=-0.27 pre:Cap|nominalother|B1=0.87 pre:Cap|nominalother|N1=-0.19 pre:Cap|nominalother|P1=-0.08
pre:Cap|nominalrole|B=-1.09 pre:Cap|org|B=-0.28 pre:Cap|org|N1=-0.13 pre:Cap|svfalse|base=0.66
pre:Cap|svfalse|participle=-0.27 pre:Cap|svtrue|base=-0.46 pre:Cap|svtrue|finite=-0.53
pre:Cap|svtrue|participle=-0.43 pre:Cap|they|B=-0.61 pre:Cap|vsfalse|finite=-0.55 pre:Cap|vsfalse|participle=-0.35
pre:Cap|we|B=0.95 pre:Cap|who|B=-0.42 pre:Cap|you|P1=-0.16 pre:about=-0.46 pre:about|0|false=-0.26
pre:about|0|true=-0.19 pre:about|1|false=-0.53 pre:about|2|false=0.14 pre:about|groupother|B=0.09
pre:about|grouprole|A=-0.19 pre:about|grouprole|B=0.34 pre:about|his|A=-0.14 pre:about|his|B=-0.57
pre:about|nominalother|A=-0.09 pre:about|nominalother|B=-0.18 pre:about|nounfalse|none=-0.37 pre:about|org|A=-0.36
pre:about|svfalse|base=-0.65 pre:about|svfalse|finite=-0.22 pre:about|svfalse|participle=0.23
pre:about|svtrue|finite=-0.12 pre:about|svtrue|participle=0.11 pre:adv=-0.08 pre:adv|0|false=-0.13
pre:adv|0|true=-0.58 pre:adv|1|false=0.36 pre:adv|1|true=0.13 pre:adv|2|false=-0.25 pre:adv|groupother|B=-1.12
pre:adv|groupother|P1=-0.18 pre:adv|grouprole|A=-0.26 pre:adv|grouprole|A1=-0.08 pre:adv|grouprole|B=0.58
pre:adv|grouprole|B1=-0.1 pre:adv|grouprole|P1=-0.15 pre:adv|heshe|A1=-0.17 pre:adv|heshe|B=0.99
pre:adv|heshe|B1=0.35 pre:adv|heshe|N1=-0.19 pre:adv|heshe|P1=-0.24 pre:adv|it|B=-0.13 pre:adv|it|P1=-0.1
pre:adv|i|B=-0.54 pre:adv|name|A=0.19 pre:adv|name|A1=-0.06 pre:adv|name|A2=-0.09 pre:adv|name|B=0.48
pre:adv|name|B1=0.1 pre:adv|name|B3=-0.36 pre:adv|name|N1=0.64 pre:adv|name|P1=-0.46 pre:adv|nominalother|A=-0.47
pre:adv|nominalother|A1=-0.06 pre:adv|nominalother|B=-0.29 pre:adv|nominalother|B1=-0.07
pre:adv|nominalother|B2=-0.13 pre:adv|nominalother|N1=-0.11 pre:adv|nominalother|P1=-0.14 pre:adv|nominalrole|B=0.7
pre:adv|nounfalse|none=0.54 pre:adv|svfalse|base=-0.78 pre:adv|svfalse|finite=0.15 pre:adv|svfalse|participle=-0.26
pre:adv|svfalse|past-participle=0.42 pre:adv|svtrue|base=-0.69 pre:adv|svtrue|finite=-0.48
pre:adv|svtrue|participle=0.47 pre:adv|they|A1=-0.13 pre:adv|they|B=0.6 pre:and|0|true=-0.3 pre:and|1|false=-0.25
pre:and|1|true=0.18 pre:and|2|false=0.18 pre:and|2|true=-0.18 pre:and|groupbody|A=-0.21 pre:and|groupbody|B=-0.56
pre:and|groupbody|B1=-0.13 pre:and|groupbody|N1=-0.08 pre:and|groupbody|P1=-0.07 pre:and|groupother|A=-0.31
pre:and|groupother|B=-0.06 pre:and|groupother|B1=0.13 pre:and|groupother|N1=-0.21 pre:and|groupother|P1=-0.14
pre:and|grouprole|A=-0.47 pre:and|grouprole|A1=-0.15 pre:and|grouprole|A2=-0.09 pre:and|grouprole|B=0.71
pre:and|grouprole|B1=-0.09 pre:and|grouprole|B2=-0.17 pre:and|grouprole|N1=-0.29 pre:and|grouprole|P1=-0.3
pre:and|heshe|A=-1 pre:and|heshe|A1=0.49 pre:and|heshe|B=1.1 pre:and|heshe|B1=-0.1 pre:and|heshe|B2=-0.32
pre:and|heshe|N1=-0.12 pre:and|heshe|P1=-0.16 pre:and|his|A=-0.25 pre:and|his|B=0.26 pre:and|his|P1=-0.09
pre:and|it|A=-0.13 pre:and|it|A1=-0.08 pre:and|it|B=0.61 pre:and|it|B1=-0.08 pre:and|it|P1=-0.12 pre:and|i|A=-0.15
pre:and|i|A1=-0.12 pre:and|i|A2=-0.17 pre:and|i|B1=-0.17 pre:and|i|B2=-0.13 pre:and|i|N1=0.45 pre:and|i|P1=-0.19
pre:and|name|A=-0.13 pre:and|name|A1=-0.3 pre:and|name|A2=-0.1 pre:and|name|B=0.26 pre:and|name|B1=-0.21
pre:and|name|B2=-0.07 pre:and|name|N1=-0.62 pre:and|name|P1=-0.11 pre:and|name|P2=0.78 pre:and|nominalbody|A=-0.07
pre:and|nominalbody|B=-0.51 pre:and|nominalbody|P1=-0.16 pre:and|nominaldoc|A=-0.52 pre:and|nominaldoc|A1=-0.19
pre:and|nominaldoc|A2=-0.07 pre:and|nominaldoc|B=0.64 pre:and|nominaldoc|B1=-0.13 pre:and|nominaldoc|P1=-0.11
pre:and|nominalother|A=-0.48 pre:and|nominalother|A1=-0.31 pre:and|nominalother|A2=-0.08 pre:and|nominalother|B=-0.17
pre:and|nominalother|B1=-0.24 pre:and|nominalother|N1=-0.43 pre:and|nominalother|P1=-0.15
pre:and|nominalother|P2=-0.06 pre:and|nominalrole|B=0.57 pre:and|nominalrole|B1=0.35 pre:and|nominalrole|B2=-0.11
pre:and|nominalrole|B3=-0.12 pre:and|nominalrole|N1=-0.28 pre:and|nominalrole|P1=-0.28 pre:and|nounfalse|none=0.26
pre:and|org|A=-0.2 pre:and|org|A1=-0.48 pre:and|org|A2=-0.09 pre:and|org|B=0.1 pre:and|org|B1=-0.4
pre:and|org|B2=-0.17 pre:and|org|N1=-0.08 pre:and|org|P1=-0.3 pre:and|svfalse|base=-0.39
pre:and|svfalse|participle=0.08 pre:and|svfalse|past-participle=0.07 pre:and|svtrue|base=-0.35
pre:and|svtrue|finite=-0.57 pre:and|svtrue|participle=0.64 pre:and|they|A=-0.32 pre:and|they|B=0.92
pre:and|they|B1=0.46 pre:and|they|N1=-0.07 pre:and|they|P1=-0.13 pre:and|we|A=-0.18 pre:and|we|A1=-0.17
pre:and|we|A2=-0.08 pre:and|we|B=-1.4 pre:and|we|B1=-0.13 pre:and|who|B1=-0.2 pre:and|you|P1=-0.09 pre:as|1|true=0.16
pre:as|groupbody|A=0.29 pre:as|groupbody|B=-0.63 pre:as|groupbody|N1=-0.28 pre:as|groupbody|P1=-0.21
pre:as|groupother|B=0.33 pre:as|groupother|P1=-0.07 pre:as|grouprole|A=1.14 pre:as|grouprole|A1=-0.1
pre:as|grouprole|B=-0.27 pre:as|grouprole|B1=-0.11 pre:as|grouprole|N1=-0.13 pre:as|grouprole|P1=-0.29
pre:as|heshe|A=-0.57 pre:as|heshe|A1=-0.09 pre:as|heshe|B=0.79 pre:as|heshe|B1=0.3 pre:as|heshe|N1=-0.2
pre:as|heshe|P1=-0.21 pre:as|it|A=-0.15 pre:as|it|A1=-0.1 pre:as|it|B=0.09 pre:as|it|B1=-0.08 pre:as|it|N1=-0.07
pre:as|it|P1=-0.08 pre:as|i|B=-0.1 pre:as|names|B=-0.53 pre:as|names|B1=-0.13 pre:as|names|N1=-0.16
pre:as|names|P1=-0.08 pre:as|name|A=0.77 pre:as|name|A1=-0.41 pre:as|name|A2=-0.24 pre:as|name|B1=0.71
pre:as|name|B2=-0.22 pre:as|name|N1=-0.89 pre:as|name|P1=-0.11 pre:as|name|P2=-0.7 pre:as|nominaldoc|B=0.31
pre:as|nominaldoc|P1=-0.86 pre:as|nominalother|A=0.07 pre:as|nominalother|A1=-0.18 pre:as|nominalother|B=-0.12
pre:as|nominalother|B1=-0.43 pre:as|nominalother|B2=-0.43 pre:as|nominalother|B3=-0.08 pre:as|nominalother|N1=-0.26
pre:as|nominalother|P1=-0.33 pre:as|nominalrole|A=-0.3 pre:as|nominalrole|B=0.37 pre:as|nominalrole|B1=-0.16
pre:as|nominalrole|N1=-0.12 pre:as|nominalrole|P1=0.22 pre:as|nounfalse|none=0.09 pre:as|org|A=-0.41
pre:as|org|B=0.14 pre:as|org|B1=0.2 pre:as|org|N1=-0.29 pre:as|svfalse|base=-0.1 pre:as|svfalse|finite=0.12
pre:as|svfalse|participle=-0.56 pre:as|svfalse|past-participle=-0.25 pre:as|svtrue|base=-0.08
pre:as|svtrue|finite=-0.36 pre:as|svtrue|participle=0.24 pre:as|they|A=-0.26 pre:as|they|B=0.47 pre:as|they|P1=-0.12
pre:as|we|B=0.81 pre:as|you|A1=-0.14 pre:as|you|B1=-0.08 pre:but=0.16 pre:but|0|true=-0.42 pre:but|1|false=0.11
pre:but|1|true=0.52 pre:but|2|false=0.36 pre:but|2|true=0.09 pre:but|groupbody|B=0.94 pre:but|groupother|B=0.56
pre:but|groupother|P1=-0.09 pre:but|grouprole|A=-0.19 pre:but|grouprole|A1=-0.13 pre:but|grouprole|B=0.74
pre:but|grouprole|B1=0.46 pre:but|grouprole|N1=-0.24 pre:but|grouprole|P1=-0.21 pre:but|grouprole|P2=-0.15
pre:but|heshe|A=-0.77 pre:but|heshe|A1=-0.2 pre:but|heshe|A2=-0.15 pre:but|heshe|B=1.28 pre:but|heshe|N1=-0.24
pre:but|heshe|P1=-0.42 pre:but|his|A2=-0.13 pre:but|his|B=0.53 pre:but|it|A=-0.19 pre:but|it|A1=-0.14
pre:but|it|A2=-0.11 pre:but|it|B=-0.25 pre:but|it|N1=-0.11 pre:but|it|P1=-0.09 pre:but|name|A=-0.99
pre:but|name|A1=-0.25 pre:but|name|A2=-0.11 pre:but|name|B=0.09 pre:but|name|B1=-1.07 pre:but|name|B2=-0.24
pre:but|name|N1=-0.49 pre:but|name|P1=-0.54 pre:but|nominalbody|B=-0.53 pre:but|nominaldoc|A1=-0.16
pre:but|nominaldoc|B=0.81 pre:but|nominaldoc|B1=-0.12 pre:but|nominaldoc|N1=-0.14 pre:but|nominaldoc|P1=-0.13
pre:but|nominalother|A=-0.57 pre:but|nominalother|A1=-0.25 pre:but|nominalother|A2=-0.14 pre:but|nominalother|B=0.12
pre:but|nominalother|B1=-0.32 pre:but|nominalother|N1=-0.33 pre:but|nominalother|P1=-0.46 pre:but|nominalrole|B=0.81
pre:but|nominalrole|N1=-0.22 pre:but|nominalrole|P1=-0.11 pre:but|nounfalse|none=-0.12 pre:but|org|B=0.52
pre:but|svfalse|base=0.24 pre:but|svfalse|finite=0.2 pre:but|svfalse|participle=-0.07
pre:but|svfalse|past-participle=-0.45 pre:but|svtrue|base=0.14 pre:but|svtrue|finite=0.23
pre:but|svtrue|participle=0.16 pre:but|they|A=-0.12 pre:but|they|B=1.32 pre:but|they|B1=-0.13 pre:but|they|N1=-0.08
pre:but|they|P1=-0.1 pre:by|0|false=-0.14 pre:by|0|true=0.68 pre:by|1|false=-0.07 pre:by|1|true=-0.21
pre:by|2|false=0.3 pre:by|2|true=-0.47 pre:by|byfalse|finite=0.19 pre:by|byfalse|participle=-0.09
pre:by|byfalse|past-participle=-0.4 pre:by|grouprole|A=-0.27 pre:by|grouprole|A1=-0.07 pre:by|grouprole|B=-0.31
pre:by|grouprole|B1=-0.13 pre:by|grouprole|P1=-0.09 pre:by|name|A1=-0.1 pre:by|name|B=0.44 pre:by|name|B1=0.43
pre:by|name|N1=-0.3 pre:by|name|P1=-0.7 pre:by|nominalother|A=-0.39 pre:by|nominalother|A1=-0.18
pre:by|nominalother|B=-0.48 pre:by|nominalother|B1=-0.1 pre:by|nominalother|P1=-0.11 pre:by|nominalrole|N1=-0.09
pre:by|nominalrole|P1=-0.09 pre:by|org|A=0.24 pre:by|org|A1=-0.36 pre:by|org|B1=-0.23 pre:by|org|N1=-0.14
pre:by|org|P1=-0.18 pre:by|svfalse|base=0.35 pre:by|svfalse|finite=-0.1 pre:by|svfalse|participle=0.09
pre:by|svtrue|finite=0.35 pre:called=-0.27 pre:called|0|true=-0.71 pre:called|1|false=0.1 pre:called|1|true=-0.44
pre:called|2|true=0.08 pre:called|name|B=0.22 pre:called|name|N1=-0.06 pre:called|name|P1=-0.14
pre:called|nominalother|B=-0.4 pre:called|nounfalse|none=0.22 pre:called|org|B=-0.4 pre:called|svfalse|base=-0.3
pre:called|svfalse|finite=-0.4 pre:called|svfalse|participle=-0.31 pre:called|vsfalse|finite=-0.38 pre:conj=-0.14
pre:conj|0|true=-0.16 pre:conj|1|false=-0.29 pre:conj|2|true=-0.23 pre:conj|groupbody|B=0.28
pre:conj|groupbody|B1=-0.19 pre:conj|groupbody|P1=-0.07 pre:conj|groupother|A1=-0.07 pre:conj|groupother|B=0.53
pre:conj|groupother|P1=-0.06 pre:conj|grouprole|A=-0.64 pre:conj|grouprole|A1=-0.12 pre:conj|grouprole|A2=-0.25
pre:conj|grouprole|B=0.39 pre:conj|grouprole|B1=0.38 pre:conj|grouprole|B2=-0.15 pre:conj|grouprole|N1=-0.15
pre:conj|grouprole|P1=-0.24 pre:conj|heshe|A=-0.57 pre:conj|heshe|A1=-0.32 pre:conj|heshe|A2=-0.2
pre:conj|heshe|B=0.29 pre:conj|heshe|B1=-0.18 pre:conj|heshe|B2=0.52 pre:conj|heshe|N1=-0.18 pre:conj|heshe|P1=-0.44
pre:conj|his|B=-0.16 pre:conj|it|A=-0.5 pre:conj|it|A1=-0.07 pre:conj|it|B=-0.25 pre:conj|it|B1=-0.2
pre:conj|it|B2=-0.13 pre:conj|it|N1=-0.18 pre:conj|it|P1=-0.11 pre:conj|i|A=-0.3 pre:conj|i|A1=-0.16
pre:conj|i|B=-0.59 pre:conj|names|A=-0.11 pre:conj|names|B=-0.64 pre:conj|names|B1=-0.09 pre:conj|names|N1=-0.06
pre:conj|names|P1=-0.13 pre:conj|name|A=-0.88 pre:conj|name|A1=-0.38 pre:conj|name|A2=-0.17 pre:conj|name|B=0.26
pre:conj|name|B1=-0.39 pre:conj|name|B2=-0.15 pre:conj|name|N1=-0.3 pre:conj|name|P1=0.43 pre:conj|name|P2=-0.12
pre:conj|nominalbody|B=0.74 pre:conj|nominaldoc|A1=-0.07 pre:conj|nominaldoc|B=-0.26 pre:conj|nominaldoc|P1=-0.41
pre:conj|nominalother|A=-0.47 pre:conj|nominalother|A1=-0.16 pre:conj|nominalother|A2=-0.09
pre:conj|nominalother|B1=-0.3 pre:conj|nominalother|B2=-0.06 pre:conj|nominalother|N1=-0.25
pre:conj|nominalother|P1=-0.27 pre:conj|nominalrole|A=-0.16 pre:conj|nominalrole|B=-0.89 pre:conj|nominalrole|B1=-0.1
pre:conj|nominalrole|N1=-0.19 pre:conj|nominalrole|P1=-0.15 pre:conj|nounfalse|none=-0.47 pre:conj|org|A=-0.39
pre:conj|org|B=-0.07 pre:conj|org|B1=-0.38 pre:conj|org|N1=-0.07 pre:conj|org|P1=-0.21 pre:conj|svfalse|base=-0.27
pre:conj|svfalse|participle=-0.38 pre:conj|svfalse|past-participle=-0.23 pre:conj|svtrue|base=-0.29
pre:conj|svtrue|finite=-0.44 pre:conj|svtrue|participle=-0.18 pre:conj|svtrue|past-participle=-0.07
pre:conj|they|A=-0.14 pre:conj|they|A1=-0.12 pre:conj|they|B=-0.16 pre:conj|they|B1=-0.25 pre:conj|they|B2=-0.09
pre:conj|they|N1=-0.1 pre:conj|they|P1=-0.18 pre:conj|we|A1=-0.1 pre:conj|we|B=-0.95 pre:conj|you|A=-0.16
pre:conj|you|B=0.24 pre:conj|you|B1=-0.22 pre:conj|you|P1=-0.14 pre:ed=-0.26 pre:ed|0|false=-0.33 pre:ed|0|true=1.12
pre:ed|1|false=-0.43 pre:ed|1|true=0.56 pre:ed|2|false=-0.76 pre:ed|2|true=0.5 pre:ed|groupbody|A=-0.23
pre:ed|groupbody|B=-0.59 pre:ed|groupother|A=-0.12 pre:ed|groupother|B=0.74 pre:ed|grouprole|A=-0.43
pre:ed|grouprole|B=-0.15 pre:ed|grouprole|P1=-0.14 pre:ed|his|B=-0.72 pre:ed|name|A=0.76 pre:ed|name|B=0.58
pre:ed|name|B1=0.16 pre:ed|name|B2=-0.13 pre:ed|name|N1=-0.08 pre:ed|name|P1=-0.12 pre:ed|nominaldoc|A=-0.16
pre:ed|nominaldoc|B=-1.36 pre:ed|nominaldoc|B1=-0.18 pre:ed|nominaldoc|P1=-0.12 pre:ed|nominalother|A=0.58
pre:ed|nominalother|A1=-0.22 pre:ed|nominalother|A2=-0.07 pre:ed|nominalother|P1=-0.23 pre:ed|nominalrole|B=0.12
pre:ed|nominalrole|B1=-0.11 pre:ed|nominalrole|N1=-0.09 pre:ed|nounfalse|none=-0.24 pre:ed|org|B=-0.72
pre:ed|org|P1=-0.17 pre:ed|svfalse|base=-0.39 pre:ed|svfalse|finite=-0.08 pre:ed|svfalse|participle=-0.56
pre:ed|svtrue|base=-0.2 pre:ed|svtrue|participle=-0.25 pre:ed|vsfalse|finite=0.54 pre:for|0|false=0.24
pre:for|0|true=0.42 pre:for|1|false=-0.21 pre:for|1|true=0.42 pre:for|2|false=-0.71 pre:for|groupother|B=-0.49
pre:for|grouprole|B=-0.68 pre:for|grouprole|B1=-0.44 pre:for|grouprole|P1=-0.1 pre:for|his|A=-0.08 pre:for|his|B=0.36
pre:for|his|N1=-0.12 pre:for|his|P1=-0.1 pre:for|name|A=-0.43 pre:for|name|B=0.31 pre:for|name|N1=1.13
pre:for|nominalother|A=-0.55 pre:for|nominalother|A1=-0.12 pre:for|nominalother|B=-0.7 pre:for|nominalother|B1=-0.1
pre:for|nominalother|P1=0.37 pre:for|nominalrole|B=-0.28 pre:for|nominalrole|P1=-0.18 pre:for|nounfalse|none=0.44
pre:for|org|A=-0.54 pre:for|svfalse|base=-0.15 pre:for|svfalse|finite=0.19 pre:for|svfalse|participle=-0.55
pre:for|svtrue|finite=-0.49 pre:for|svtrue|participle=-0.15 pre:in=-0.07 pre:in|0|false=0.34 pre:in|0|true=-0.58
pre:in|1|false=-0.22 pre:in|1|true=0.53 pre:in|2|false=-1 pre:in|groupother|A=-0.32 pre:in|groupother|B=-0.89
pre:in|groupother|P1=-0.17 pre:in|his|A=-0.64 pre:in|his|A1=-0.07 pre:in|his|B=-0.43 pre:in|his|B1=-0.31
pre:in|his|N1=-0.12 pre:in|his|P1=-0.28 pre:in|it|B=0.88 pre:in|it|N1=-0.13 pre:in|it|P1=-0.07 pre:in|name|A=0.07
pre:in|name|A1=-0.07 pre:in|name|B=0.48 pre:in|name|B1=-0.16 pre:in|name|N1=0.81 pre:in|name|P1=-0.24
pre:in|nominalbody|A=-0.37 pre:in|nominalbody|B=0.39 pre:in|nominalbody|P1=-0.07 pre:in|nominaldoc|A=-0.2
pre:in|nominaldoc|A1=-0.16 pre:in|nominaldoc|A2=0.6 pre:in|nominaldoc|B=-0.25 pre:in|nominaldoc|B1=-0.68
pre:in|nominaldoc|N1=-0.22 pre:in|nominalother|A1=-0.17 pre:in|nominalother|B=-0.16 pre:in|nominalother|B1=0.48
pre:in|nominalother|N1=-0.18 pre:in|nominalother|P1=-0.36 pre:in|nounfalse|none=0.21 pre:in|org|B=0.91
pre:in|org|B1=-0.22 pre:in|org|P1=-0.06 pre:in|svfalse|base=0.18 pre:in|svfalse|finite=-0.11
pre:in|svfalse|participle=-0.34 pre:in|svtrue|base=-0.67 pre:in|svtrue|participle=0.59
pre:in|vsfalse|participle=-0.51 pre:is=-0.36 pre:is|0|false=-0.47 pre:is|1|false=0.16 pre:is|1|true=0.71
pre:is|2|false=-0.59 pre:is|2|true=-0.4 pre:is|grouprole|B=-0.49 pre:is|it|B=0.41 pre:is|name|N1=-0.1
pre:is|nominalother|A=-0.38 pre:is|nominalother|A1=-0.08 pre:is|nominalother|B=-0.28 pre:is|nominalother|B1=-0.24
pre:is|nominalother|N1=-0.19 pre:is|nominalother|P1=-0.12 pre:is|nominalrole|A=-0.29 pre:is|nominalrole|B=0.57
pre:is|nounfalse|none=-0.16 pre:is|svfalse|base=0.23 pre:is|svfalse|finite=-0.2 pre:is|svfalse|participle=0.14
pre:is|svtrue|base=0.43 pre:is|svtrue|finite=-0.58 pre:is|svtrue|participle=-0.32 pre:is|vsfalse|finite=-0.38
pre:it=-0.1 pre:it|0|false=0.16 pre:it|2|false=-0.21 pre:it|nominalbody|P1=-0.29 pre:it|svfalse|finite=-0.29
pre:it|svtrue|participle=-0.21 pre:like=-0.71 pre:like|0|false=-0.13 pre:like|1|false=-0.66 pre:like|1|true=-0.49
pre:like|2|false=-0.24 pre:like|name|A=-0.11 pre:like|name|B=-0.47 pre:like|name|P1=-0.08
pre:like|nominalother|A=-0.11 pre:like|nominalother|P1=-0.14 pre:like|org|B=-0.36 pre:like|svfalse|finite=-0.62
pre:like|svfalse|participle=0.14 pre:like|svtrue|finite=0.08 pre:like|svtrue|participle=0.07
pre:like|vsfalse|finite=-0.19 pre:not=-0.59 pre:not|0|false=-0.24 pre:not|0|true=-0.12 pre:not|1|false=-0.49
pre:not|1|true=0.61 pre:not|2|false=-0.89 pre:not|name|B=-0.6 pre:not|name|P1=-0.08 pre:not|nominalother|A=-0.28
pre:not|nominalother|B=-0.18 pre:not|nounfalse|none=-0.07 pre:not|svfalse|base=-0.15 pre:not|svfalse|finite=-0.49
pre:not|svfalse|participle=-0.2 pre:not|svtrue|base=0.12 pre:not|svtrue|finite=-0.09 pre:not|svtrue|participle=-0.23
pre:nouns=-0.48 pre:nouns|0|false=-0.46 pre:nouns|1|false=-0.68 pre:nouns|2|false=-0.72 pre:nouns|heshe|A=-0.46
pre:nouns|heshe|B=-0.32 pre:nouns|heshe|B1=-0.22 pre:nouns|heshe|N1=-0.09 pre:nouns|heshe|P1=0.24
pre:nouns|it|A=-0.17 pre:nouns|it|B=0.44 pre:nouns|it|P1=-0.11 pre:nouns|nominalother|A=-0.15
pre:nouns|nominalother|B=0.3 pre:nouns|svfalse|participle=-0.91 pre:nouns|svfalse|past-participle=-0.07
pre:nouns|svtrue|base=-0.17 pre:nouns|svtrue|finite=-0.47 pre:nouns|svtrue|participle=-0.37 pre:nouns|they|B=-0.09
pre:of=-0.15 pre:of|0|false=-0.18 pre:of|0|true=-0.46 pre:of|1|false=-0.09 pre:of|2|false=-0.09
pre:of|grouprole|A=-0.52 pre:of|grouprole|B=0.12 pre:of|his|A=-0.11 pre:of|his|B=-1.02 pre:of|his|N1=-0.06
pre:of|his|P1=-0.11 pre:of|it|A=-0.12 pre:of|names|A=-0.24 pre:of|name|A=-0.55 pre:of|name|B=-0.61
pre:of|name|B1=-0.09 pre:of|name|N1=-0.15 pre:of|name|P1=0.79 pre:of|nominalother|B=-0.09 pre:of|nominalother|B1=0.47
pre:of|nominalother|B2=0.71 pre:of|nominalother|P1=-0.17 pre:of|svfalse|base=0.64 pre:of|svfalse|finite=-0.26
pre:of|svtrue|finite=-0.81 pre:of|svtrue|participle=-0.22 pre:on=-0.38 pre:on|0|false=-0.62 pre:on|0|true=-0.15
pre:on|1|true=0.89 pre:on|2|false=-0.78 pre:on|his|B=-0.22 pre:on|name|A=-0.5 pre:on|name|B=-0.48
pre:on|nominalother|A=-0.26 pre:on|nominalother|B=0.74 pre:on|nounfalse|none=0.08 pre:on|org|B=-0.21
pre:on|svfalse|base=0.44 pre:on|svfalse|finite=-0.85 pre:on|svfalse|participle=0.12 pre:on|svtrue|finite=-0.08
pre:on|svtrue|participle=-0.1 pre:on|vsfalse|finite=-0.51 pre:on|vsfalse|participle=0.28 pre:or=-0.45
pre:or|0|false=0.4 pre:or|1|false=-0.62 pre:or|2|false=-1 pre:or|nominalother|A=-0.22 pre:or|nominalother|B=-0.28
pre:or|nominalother|P1=-0.15 pre:or|nounfalse|none=-0.15 pre:or|org|A=-0.58 pre:or|svfalse|finite=-0.25
pre:or|svfalse|participle=-0.47 pre:or|svtrue|finite=-0.19 pre:p=-0.11 pre:poss=0.08 pre:poss|0|false=-0.19
pre:poss|0|true=0.32 pre:poss|1|false=-0.13 pre:poss|2|false=0.2 pre:poss|it|P1=-0.12 pre:poss|name|B=-0.73
pre:poss|nominalother|A=-0.07 pre:poss|nominalother|A1=-0.06 pre:poss|nominalother|B=-0.47
pre:poss|nominalother|B1=-0.12 pre:poss|nominalother|N1=-0.21 pre:poss|nominalother|P1=0.54
pre:poss|svfalse|base=-0.24 pre:poss|svfalse|finite=0.2 pre:poss|svfalse|participle=0.15
pre:poss|svfalse|past-participle=0.08 pre:poss|svtrue|base=-0.4 pre:poss|svtrue|finite=-0.06
pre:poss|svtrue|participle=-0.09 pre:prep=-0.23 pre:prep|0|false=-0.35 pre:prep|0|true=0.33 pre:prep|1|true=-0.69
pre:prep|2|false=-0.29 pre:prep|2|true=0.07 pre:prep|groupbody|A=-0.39 pre:prep|groupbody|B=-1.08
pre:prep|groupbody|P1=-0.44 pre:prep|groupother|A=0.13 pre:prep|groupother|B=0.34 pre:prep|groupother|P1=-0.06
pre:prep|grouprole|A=0.75 pre:prep|grouprole|B=0.84 pre:prep|grouprole|B1=-0.28 pre:prep|grouprole|N1=-0.19
pre:prep|grouprole|P1=-0.09 pre:prep|heshe|A=-0.54 pre:prep|heshe|B=0.6 pre:prep|heshe|B1=-0.35
pre:prep|heshe|N1=-0.1 pre:prep|heshe|P1=-0.15 pre:prep|his|A=-0.34 pre:prep|his|B=0.51 pre:prep|his|B1=-0.11
pre:prep|his|N1=-0.18 pre:prep|his|P1=-0.14 pre:prep|it|A=-0.52 pre:prep|it|A1=-0.06 pre:prep|it|B=-0.33
pre:prep|it|B1=-0.19 pre:prep|it|P1=-0.16 pre:prep|name|A=-0.49 pre:prep|name|A1=-0.18 pre:prep|name|B1=-0.66
pre:prep|name|B2=-0.06 pre:prep|name|N1=0.18 pre:prep|name|P1=-0.59 pre:prep|name|P2=-0.57
pre:prep|nominalbody|B=-0.51 pre:prep|nominaldoc|A=-0.07 pre:prep|nominaldoc|B=-0.66 pre:prep|nominalother|A1=-0.14
pre:prep|nominalother|B=0.25 pre:prep|nominalother|N1=-0.15 pre:prep|nominalother|P1=-0.21
pre:prep|nominalrole|A=-0.23 pre:prep|nominalrole|A1=-0.1 pre:prep|nominalrole|B=0.49 pre:prep|nominalrole|B1=-0.11
pre:prep|nominalrole|N1=-0.06 pre:prep|nominalrole|P1=-0.12 pre:prep|nominaltime|B=-0.07 pre:prep|nounfalse|none=0.27
pre:prep|org|A=0.5 pre:prep|org|A1=0.92 pre:prep|org|B=0.53 pre:prep|org|N1=-0.11 pre:prep|org|P1=-0.31
pre:prep|svfalse|base=-0.27 pre:prep|svfalse|participle=-0.73 pre:prep|svfalse|past-participle=-0.42
pre:prep|svtrue|base=-0.2 pre:prep|svtrue|finite=-0.32 pre:prep|svtrue|participle=-1.07 pre:prep|they|A1=-0.06
pre:prep|they|B=-0.64 pre:prep|we|A1=-0.08 pre:pron|0|false=-0.13 pre:pron|0|true=-0.39 pre:pron|1|true=-0.16
pre:pron|2|false=-0.21 pre:pron|2|true=0.88 pre:pron|heshe|A=-0.21 pre:pron|heshe|B=-0.06 pre:pron|i|B=0.72
pre:pron|i|P1=-0.15 pre:pron|name|B=0.4 pre:pron|name|N1=0.95 pre:pron|nominalother|B=-1.37
pre:pron|svfalse|base=-0.29 pre:pron|svfalse|participle=-0.83 pre:pron|svtrue|base=0.72 pre:pron|svtrue|finite=0.34
pre:p|0|false=-0.8 pre:p|1|false=-0.31 pre:p|1|true=-0.4 pre:p|2|false=0.64 pre:p|groupother|B=-0.76
pre:p|groupother|N1=-0.06 pre:p|heshe|A=-0.17 pre:p|heshe|A1=0.83 pre:p|heshe|N1=-0.12 pre:p|heshe|P1=-0.06
pre:p|i|A=-0.21 pre:p|i|B=-0.64 pre:p|i|B1=-0.1 pre:p|labelfalse|none=-0.14 pre:p|names|A=-0.17 pre:p|name|A=-0.14
pre:p|name|A1=0.69 pre:p|name|B=-0.6 pre:p|name|B1=0.17 pre:p|name|P1=0.33 pre:p|name|P2=-0.37
pre:p|nominalother|A=-0.16 pre:p|nominalother|B=0.28 pre:p|nominalother|B1=-0.34 pre:p|nominalother|P1=-0.08
pre:p|nominalrole|B=-0.39 pre:p|svfalse|base=-0.86 pre:p|svfalse|finite=0.29 pre:p|svfalse|participle=-0.32
pre:p|svtrue|base=0.2 pre:p|svtrue|finite=-0.59 pre:p|svtrue|participle=-0.09 pre:quote|0|false=-0.38
pre:quote|0|true=0.08 pre:quote|1|false=0.07 pre:quote|1|true=-0.47 pre:quote|2|false=0.09 pre:quote|2|true=0.66
pre:quote|groupbody|B=-0.26 pre:quote|groupbody|N1=-0.17 pre:quote|groupbody|P1=-0.06 pre:quote|groupother|A=-0.47
pre:quote|groupother|B1=0.11 pre:quote|grouprole|A=-0.07 pre:quote|grouprole|B1=-0.14 pre:quote|grouprole|N1=-0.12
pre:quote|heshe|A=0.35 pre:quote|heshe|A1=-0.06 pre:quote|heshe|A2=-0.23 pre:quote|heshe|B=-0.33
pre:quote|heshe|B1=0.3 pre:quote|heshe|B3=-0.38 pre:quote|heshe|N1=-0.27 pre:quote|heshe|P1=-0.09
pre:quote|heshe|P2=-0.52 pre:quote|his|A=-0.11 pre:quote|it|B1=0.07 pre:quote|i|A=0.18 pre:quote|name|A=0.11
pre:quote|name|A1=0.6 pre:quote|name|A2=-0.13 pre:quote|name|B=-0.33 pre:quote|name|B1=0.1 pre:quote|name|B2=0.55
pre:quote|name|B3=1.12 pre:quote|name|N1=0.33 pre:quote|name|P1=-0.06 pre:quote|nominalbody|A=0.72
pre:quote|nominalbody|N1=-0.09 pre:quote|nominalbody|P1=-0.1 pre:quote|nominaldoc|A=-0.22
pre:quote|nominaldoc|A1=-0.31 pre:quote|nominaldoc|A2=-0.07 pre:quote|nominaldoc|B=-0.57 pre:quote|nominaldoc|B1=0.35
pre:quote|nominaldoc|N1=0.34 pre:quote|nominaldoc|P1=0.46 pre:quote|nominaldoc|P2=-0.16
pre:quote|nominalother|A=-0.11 pre:quote|nominalother|A1=-0.34 pre:quote|nominalother|B=-0.14
pre:quote|nominalother|B2=-0.08 pre:quote|nominalother|N1=-0.35 pre:quote|nominalother|P1=-0.22
pre:quote|nominalrole|A=0.07 pre:quote|nominalrole|A1=-0.13 pre:quote|nominalrole|B=-0.32
pre:quote|nominalrole|B1=0.71 pre:quote|nominalrole|B2=-0.33 pre:quote|nominalrole|N1=0.14
pre:quote|nominalrole|P1=-0.32 pre:quote|nominalrole|P2=-0.12 pre:quote|nounfalse|none=-0.43 pre:quote|org|A=0.78
pre:quote|org|A1=-0.08 pre:quote|org|B=-0.17 pre:quote|org|N1=0.69 pre:quote|org|P1=-0.59 pre:quote|svfalse|base=0.18
pre:quote|svfalse|participle=-0.74 pre:quote|svfalse|past-participle=-0.33 pre:quote|svtrue|base=0.34
pre:quote|svtrue|finite=-0.09 pre:quote|svtrue|participle=0.27 pre:quote|they|A=-0.17 pre:quote|they|N1=-0.31
pre:quote|we|A=0.1 pre:quote|who|A=-0.7 pre:quote|who|B=-0.39 pre:quote|you|A=-0.08 pre:quote|you|P1=-0.07
pre:said|0|false=-0.17 pre:said|0|true=-0.21 pre:said|1|false=0.4 pre:said|1|true=-0.48 pre:said|2|false=0.18
pre:said|2|true=-0.51 pre:said|groupbody|B=-0.3 pre:said|groupother|B=-0.71 pre:said|grouprole|A=0.21
pre:said|grouprole|B=-0.53 pre:said|heshe|A=-0.46 pre:said|heshe|A1=-0.08 pre:said|heshe|B=-1.3
pre:said|heshe|B1=-0.07 pre:said|heshe|N1=-0.18 pre:said|heshe|P1=0.4 pre:said|his|B=-0.24 pre:said|it|B=-0.35
pre:said|names|N1=-0.07 pre:said|name|A=0.43 pre:said|name|A1=-0.09 pre:said|name|A2=-0.2 pre:said|name|B=-0.18
pre:said|name|B2=0.78 pre:said|name|B3=0.81 pre:said|name|N1=-0.19 pre:said|name|P1=0.11 pre:said|name|P2=-0.07
pre:said|nominalbody|B=-0.31 pre:said|nominaldoc|B=-0.21 pre:said|nominalother|A=0.47 pre:said|nominalother|A1=-0.1
pre:said|nominalother|B=-0.67 pre:said|nominalother|B1=0.35 pre:said|nominalother|N1=-0.18
pre:said|nominalother|P1=0.33 pre:said|nominalrole|A=1.18 pre:said|nominalrole|A1=-0.38 pre:said|nominalrole|A2=-0.08
pre:said|nominalrole|B=-0.44 pre:said|nominalrole|B1=0.37 pre:said|nominalrole|N1=-0.33 pre:said|nominalrole|P1=0.75
pre:said|nominalrole|P2=-0.12 pre:said|org|A=0.15 pre:said|org|B=-0.59 pre:said|svfalse|base=-0.74
pre:said|svfalse|finite=-0.24 pre:said|svfalse|participle=-0.41 pre:said|svfalse|past-participle=-0.22
pre:said|svtrue|base=0.08 pre:said|svtrue|finite=0.8 pre:said|svtrue|participle=0.64 pre:said|they|A=-0.07
pre:said|they|B=-0.71 pre:said|they|N1=-0.07 pre:say1=-0.44 pre:say1|0|false=-0.47 pre:say1|0|true=-0.6
pre:say1|1|false=-0.33 pre:say1|1|true=-0.24 pre:say1|groupbody|B=-0.63 pre:say1|groupother|A=-0.19
pre:say1|groupother|B=-0.57 pre:say1|grouprole|A=-0.06 pre:say1|grouprole|B=-0.29 pre:say1|grouprole|P1=-0.06
pre:say1|heshe|A=0.14 pre:say1|heshe|B=-0.12 pre:say1|heshe|P1=-0.53 pre:say1|his|B=-0.64 pre:say1|it|A=0.24
pre:say1|it|B=-0.49 pre:say1|it|B1=-0.24 pre:say1|i|B=-0.81 pre:say1|name|A1=-0.07 pre:say1|name|B=-0.75
pre:say1|name|B1=0.12 pre:say1|name|N1=-0.16 pre:say1|name|P1=-0.2 pre:say1|nominalbody|B=-0.47
pre:say1|nominalbody|B1=-0.14 pre:say1|nominaldoc|A=0.18 pre:say1|nominaldoc|B=0.41 pre:say1|nominaldoc|B1=0.61
pre:say1|nominaldoc|P1=-0.09 pre:say1|nominalother|A=0.42 pre:say1|nominalother|A1=-0.07
pre:say1|nominalother|B=-0.77 pre:say1|nominalother|B1=-0.22 pre:say1|nominalother|N1=-0.1
pre:say1|nominalother|P1=-0.19 pre:say1|nominalrole|A=-0.15 pre:say1|nominalrole|B=-0.48
pre:say1|nominalrole|N1=-0.08 pre:say1|nominalrole|P1=-0.09 pre:say1|nounfalse|none=-0.79 pre:say1|org|A=0.32
pre:say1|org|B=0.63 pre:say1|org|P1=-0.07 pre:say1|svfalse|base=-0.97 pre:say1|svfalse|finite=-0.16
pre:say1|svfalse|participle=-0.46 pre:say1|svfalse|past-participle=-0.33 pre:say1|svtrue|finite=-0.66
pre:say1|they|B=0.31 pre:say1|vsfalse|finite=0.33 pre:say1|vsfalse|participle=-0.42 pre:say1|we|B=-0.19
pre:say1|who|A=-0.28 pre:say1|who|P1=-0.15 pre:say1|you|B=-0.48 pre:say1|you|B1=-0.08 pre:say2=-0.27
pre:say2|0|false=-0.35 pre:say2|0|true=-0.08 pre:say2|1|false=-0.88 pre:say2|1|true=-0.74 pre:say2|2|true=-0.55
pre:say2|groupbody|A=-0.61 pre:say2|groupbody|B=-0.44 pre:say2|groupother|B=-0.43 pre:say2|grouprole|A=-0.06
pre:say2|grouprole|B=-0.59 pre:say2|grouprole|B1=0.1 pre:say2|heshe|A=-0.46 pre:say2|heshe|B=-0.79
pre:say2|heshe|B1=-0.21 pre:say2|heshe|B2=-0.15 pre:say2|heshe|P1=-0.12 pre:say2|his|B=-0.36 pre:say2|his|P1=-0.07
pre:say2|it|A=-0.6 pre:say2|it|B=-1.12 pre:say2|it|P1=-0.12 pre:say2|name|A=0.94 pre:say2|name|A1=0.39
pre:say2|name|B=0.4 pre:say2|name|B1=0.33 pre:say2|name|B2=-0.42 pre:say2|name|N1=-0.25 pre:say2|name|P1=-0.29
pre:say2|name|P2=-0.09 pre:say2|nominalbody|B=0.33 pre:say2|nominaldoc|A=-0.13 pre:say2|nominaldoc|B=-0.63
pre:say2|nominaldoc|B1=0.42 pre:say2|nominaldoc|N1=0.23 pre:say2|nominaldoc|P1=-0.11 pre:say2|nominalother|A=-0.72
pre:say2|nominalother|B1=-0.16 pre:say2|nominalother|N1=-0.09 pre:say2|nominalother|P1=-0.2
pre:say2|nominalrole|A=0.31 pre:say2|nominalrole|B=-0.41 pre:say2|nominalrole|B1=-0.12 pre:say2|nominalrole|P1=-0.07
pre:say2|nounfalse|none=-0.76 pre:say2|org|A=-0.29 pre:say2|org|B=-0.99 pre:say2|org|B2=0.46 pre:say2|org|N1=-0.07
pre:say2|svfalse|base=-0.42 pre:say2|svfalse|finite=-0.25 pre:say2|svfalse|participle=-0.23 pre:say2|svtrue|base=-0.3
pre:say2|svtrue|finite=-0.24 pre:say2|svtrue|participle=-0.32 pre:say2|they|B=-1.19 pre:say2|vsfalse|finite=0.19
pre:say2|vsfalse|participle=-0.78 pre:start=0.08 pre:start|0|true=0.07 pre:start|1|false=0.21 pre:start|2|false=0.13
pre:start|2|true=-0.24 pre:start|barefalse|none=-0.4 pre:start|groupbody|A=-0.43 pre:start|groupbody|A1=-0.23
pre:start|groupbody|A2=-0.12 pre:start|groupbody|B=0.59 pre:start|groupbody|B1=-0.07 pre:start|groupbody|B2=0.26
pre:start|groupbody|B3=-0.07 pre:start|groupbody|N1=-0.3 pre:start|groupbody|P1=-0.33 pre:start|groupother|A=0.12
pre:start|groupother|A1=-0.21 pre:start|groupother|A2=-0.1 pre:start|groupother|B=0.33 pre:start|groupother|N1=-0.37
pre:start|groupother|P1=-0.35 pre:start|grouprole|A=0.14 pre:start|grouprole|A1=-0.48 pre:start|grouprole|A2=0.82
pre:start|grouprole|B=0.3 pre:start|grouprole|B1=0.23 pre:start|grouprole|B3=0.37 pre:start|grouprole|N1=-0.21
pre:start|grouprole|P1=-0.32 pre:start|grouprole|P2=0.71 pre:start|grouptime|B=-0.31 pre:start|heshe|A1=-0.42
pre:start|heshe|A2=-0.16 pre:start|heshe|B=0.4 pre:start|heshe|B1=-0.59 pre:start|heshe|B2=-0.28
pre:start|heshe|N1=-0.39 pre:start|heshe|P1=-0.37 pre:start|his|B=0.44 pre:start|his|N1=-0.09 pre:start|it|A=-0.26
pre:start|it|A1=-0.27 pre:start|it|A2=-0.2 pre:start|it|B=-0.17 pre:start|it|B1=-0.61 pre:start|it|B2=-0.14
pre:start|it|N1=-0.28 pre:start|it|P1=-0.42 pre:start|it|P2=-0.14 pre:start|i|A=-0.21 pre:start|i|A1=-0.16
pre:start|i|A2=-0.13 pre:start|i|B=-0.26 pre:start|i|B1=0.47 pre:start|i|B2=-0.14 pre:start|i|B3=-0.09
pre:start|i|N1=0.3 pre:start|i|P1=0.79 pre:start|i|P2=0.4 pre:start|labelfalse|none=-0.15 pre:start|names|A1=-0.1
pre:start|names|B=0.15 pre:start|names|B2=-0.16 pre:start|names|N1=0.62 pre:start|names|P1=-0.16
pre:start|name|A2=-0.09 pre:start|name|B=0.2 pre:start|name|B2=-0.18 pre:start|name|B3=-0.22 pre:start|name|L=0.12
pre:start|name|N1=-0.17 pre:start|name|P1=0.14 pre:start|nominalbody|A=-0.09 pre:start|nominalbody|B=0.27
pre:start|nominalbody|B1=-0.5 pre:start|nominalbody|N1=1.17 pre:start|nominalbody|P2=-0.19
pre:start|nominaldoc|A=0.13 pre:start|nominaldoc|A1=0.23 pre:start|nominaldoc|A2=-0.09 pre:start|nominaldoc|B=0.91
pre:start|nominaldoc|B1=0.28 pre:start|nominaldoc|B2=-0.1 pre:start|nominaldoc|N1=-0.2 pre:start|nominaldoc|P1=0.08
pre:start|nominaldoc|P2=0.25 pre:start|nominalother|A=0.35 pre:start|nominalother|A1=0.19
pre:start|nominalother|A2=-0.23 pre:start|nominalother|B=0.17 pre:start|nominalother|B1=-0.2
pre:start|nominalother|B2=-0.21 pre:start|nominalother|B3=-0.14 pre:start|nominalother|N1=-0.38
pre:start|nominalother|P1=-0.41 pre:start|nominalrole|A=-0.19 pre:start|nominalrole|A1=-0.55
pre:start|nominalrole|A2=-0.25 pre:start|nominalrole|B=0.77 pre:start|nominalrole|B1=0.3
pre:start|nominalrole|B2=-0.5 pre:start|nominalrole|B3=-0.17 pre:start|nominalrole|N1=-0.69
pre:start|nominalrole|P1=0.1 pre:start|nominalrole|P2=-0.41 pre:start|nominaltime|B=-0.47
pre:start|nominaltime|N1=-0.08 pre:start|nounfalse|none=-0.68 pre:start|org|A2=-0.28 pre:start|org|B=0.47
pre:start|org|B1=0.25 pre:start|org|B2=0.23 pre:start|org|L=0.41 pre:start|org|N1=-0.58 pre:start|org|P1=0.49
pre:start|svfalse|base=0.13 pre:start|svfalse|finite=0.13 pre:start|svfalse|participle=0.37
pre:start|svfalse|past-participle=0.27 pre:start|svtrue|base=0.07 pre:start|svtrue|finite=-0.25
pre:start|svtrue|participle=0.33 pre:start|svtrue|past-participle=0.21 pre:start|they|A=0.15 pre:start|they|A1=-0.16
pre:start|they|A2=-0.17 pre:start|they|B=0.53 pre:start|they|B1=0.31 pre:start|they|B2=-0.11 pre:start|they|N1=-0.19
pre:start|they|P1=-0.24 pre:start|we|B=0.12 pre:start|we|B1=0.41 pre:start|we|B3=0.4 pre:start|we|P1=-0.23
pre:start|you|A1=-0.13 pre:start|you|P1=-0.15 pre:that=-0.36 pre:that|0|false=-0.29 pre:that|0|true=-0.26
pre:that|1|false=-1.18 pre:that|1|true=-0.21 pre:that|2|false=-0.29 pre:that|2|true=-0.68 pre:that|groupbody|A=0.44
pre:that|groupbody|B=-0.72 pre:that|groupother|B=-0.28 pre:that|grouprole|A1=-0.07 pre:that|grouprole|B=-0.43
pre:that|grouprole|B1=-0.24 pre:that|grouprole|N1=-0.09 pre:that|grouprole|P1=-0.15 pre:that|heshe|A=-0.1
pre:that|heshe|A1=-0.16 pre:that|heshe|B=-0.79 pre:that|heshe|N1=-0.15 pre:that|his|B=-0.33 pre:that|it|B=-0.39
pre:that|it|B1=-0.28 pre:that|it|B2=-0.1 pre:that|it|P1=-0.07 pre:that|i|A=0.46 pre:that|i|B=0.45
pre:that|names|B=-0.35 pre:that|name|A=0.47 pre:that|name|A1=-0.18 pre:that|name|B=-0.54 pre:that|name|B1=0.36
pre:that|name|B2=-0.2 pre:that|name|N1=-0.15 pre:that|name|P1=0.46 pre:that|nominalbody|A=-0.11
pre:that|nominalbody|B=-0.87 pre:that|nominalbody|N1=-0.07 pre:that|nominaldoc|A=-0.09 pre:that|nominaldoc|B=-0.49
pre:that|nominaldoc|B1=-0.09 pre:that|nominalother|A=-0.21 pre:that|nominalother|A1=-0.1
pre:that|nominalother|B1=-0.18 pre:that|nominalother|B2=-0.22 pre:that|nominalother|N1=-0.15
pre:that|nominalother|P1=-0.21 pre:that|nominalrole|A=-0.1 pre:that|nounfalse|none=-0.69 pre:that|org|A=-0.19
pre:that|org|A1=-0.09 pre:that|org|B=-0.72 pre:that|org|B1=-0.17 pre:that|org|B2=-0.07 pre:that|org|N1=-0.08
pre:that|org|P1=-0.28 pre:that|svfalse|base=0.08 pre:that|svfalse|finite=-0.36 pre:that|svfalse|participle=-0.67
pre:that|svfalse|past-participle=0.86 pre:that|svtrue|base=-0.65 pre:that|svtrue|finite=-0.77
pre:that|svtrue|participle=0.26 pre:that|they|A=-0.08 pre:that|they|B=-0.71 pre:that|they|P1=-0.08
pre:that|we|B=-0.13 pre:that|you|B=0.07 pre:the=0.21 pre:the|0|false=-0.44 pre:the|svfalse|finite=-0.44
pre:to|0|false=-0.5 pre:to|0|true=0.33 pre:to|1|false=-0.11 pre:to|1|true=-0.13 pre:to|2|false=0.11
pre:to|2|true=0.24 pre:to|accordingfalse|none=0.27 pre:to|groupbody|A1=-0.28 pre:to|groupbody|P1=-0.63
pre:to|groupother|A=0.64 pre:to|grouprole|A=0.29 pre:to|grouprole|B=0.16 pre:to|grouprole|B1=0.27
pre:to|grouprole|N1=-0.07 pre:to|grouprole|P1=-0.19 pre:to|grouprole|P2=-0.34 pre:to|his|A=0.4 pre:to|his|B=-0.24
pre:to|his|P1=-0.09 pre:to|it|B=-0.07 pre:to|it|B1=-0.24 pre:to|it|N1=-0.08 pre:to|it|P1=-0.1 pre:to|names|A=-0.43
pre:to|name|A=-0.08 pre:to|name|A1=-0.3 pre:to|name|A2=0.35 pre:to|name|B=0.62 pre:to|name|N1=-0.28
pre:to|name|P1=0.15 pre:to|name|P2=0.26 pre:to|nominalbody|A1=-0.19 pre:to|nominaldoc|A=0.24 pre:to|nominaldoc|A1=0.4
pre:to|nominaldoc|A2=-0.22 pre:to|nominaldoc|B=-0.07 pre:to|nominaldoc|B1=-0.63 pre:to|nominaldoc|N1=-0.19
pre:to|nominaldoc|P1=0.42 pre:to|nominaldoc|P2=-0.1 pre:to|nominalother|A=0.06 pre:to|nominalother|A1=-0.09
pre:to|nominalother|A2=-0.13 pre:to|nominalother|B=-0.68 pre:to|nominalother|B1=0.52 pre:to|nominalother|N1=-0.08
pre:to|nominalother|P1=-0.55 pre:to|nominalrole|A=0.77 pre:to|nominalrole|A1=0.38 pre:to|nominalrole|B1=-0.55
pre:to|nominalrole|P1=-0.21 pre:to|nounfalse|none=0.07 pre:to|org|A=0.1 pre:to|org|A1=-0.39 pre:to|org|B=0.56
pre:to|org|B1=0.35 pre:to|org|B2=0.69 pre:to|org|N1=-0.27 pre:to|org|P1=-0.29 pre:to|org|P2=-0.33
pre:to|svfalse|base=-0.14 pre:to|svfalse|finite=-0.52 pre:to|svfalse|participle=-0.71 pre:to|svtrue|finite=-0.2
pre:to|svtrue|participle=-0.27 pre:verb=-0.27 pre:verb|0|false=-0.33 pre:verb|0|true=0.59 pre:verb|1|false=-0.58
pre:verb|1|true=0.6 pre:verb|2|false=-0.34 pre:verb|2|true=0.56 pre:verb|groupbody|B=-0.43 pre:verb|groupother|A=0.24
pre:verb|groupother|A1=-0.06 pre:verb|groupother|B=-0.66 pre:verb|groupother|B1=-0.08 pre:verb|grouprole|A=-0.39
pre:verb|grouprole|B1=-0.38 pre:verb|grouprole|P1=-0.2 pre:verb|heshe|A=-0.11 pre:verb|heshe|B=0.31
pre:verb|his|A=-0.14 pre:verb|his|B=-0.14 pre:verb|his|B1=-0.07 pre:verb|it|B=-1.04 pre:verb|it|P1=0.52
pre:verb|names|A=0.39 pre:verb|name|A=0.22 pre:verb|name|A1=-0.12 pre:verb|name|B=-1.02 pre:verb|name|B1=0.13
pre:verb|name|P1=0.42 pre:verb|nominalbody|A=0.57 pre:verb|nominalbody|B=-0.55 pre:verb|nominaldoc|B=-0.45
pre:verb|nominaldoc|B1=-0.07 pre:verb|nominaldoc|P1=-0.22 pre:verb|nominalother|A=-0.26
pre:verb|nominalother|A1=-0.21 pre:verb|nominalother|B=0.26 pre:verb|nominalother|B1=-0.35
pre:verb|nominalother|B2=-0.08 pre:verb|nominalother|N1=-0.19 pre:verb|nominalother|P1=-0.24
pre:verb|nominalrole|A=-0.06 pre:verb|nominalrole|B=-0.12 pre:verb|nominalrole|P1=-0.08 pre:verb|nounfalse|none=0.2
pre:verb|org|B=0.11 pre:verb|org|B1=-0.09 pre:verb|org|N1=-0.09 pre:verb|org|P1=-0.09 pre:verb|svfalse|base=-0.17
pre:verb|svfalse|participle=-0.77 pre:verb|svfalse|past-participle=0.39 pre:verb|svtrue|base=-0.51
pre:verb|svtrue|finite=-0.29 pre:verb|svtrue|participle=-0.82 pre:verb|vsfalse|finite=-0.48 pre:verb|we|B=-0.46
pre:verb|we|P1=-0.1 pre:verb|you|B=-0.63 pre:verb|you|P1=-0.08 pre:was=0.29 pre:was|0|false=0.52
pre:was|1|false=-0.12 pre:was|1|true=-0.06 pre:was|name|B=1.05 pre:was|name|P1=-0.09 pre:was|nominalbody|P1=-0.19
pre:was|nominalother|A=0.24 pre:was|nominalother|A1=-0.18 pre:was|nominalother|B=0.23 pre:was|nominalother|B1=-0.18
pre:was|nominalother|N1=-0.22 pre:was|nominalother|P1=-0.38 pre:was|nominalrole|B=0.58 pre:was|nounfalse|none=1.07
pre:was|svfalse|participle=-0.14 pre:was|svtrue|finite=-0.14 pre:was|svtrue|participle=0.31
pre:was|vsfalse|finite=0.1 pre:with|0|false=-0.73 pre:with|0|true=0.35 pre:with|1|false=-0.16 pre:with|1|true=-0.06
pre:with|2|false=0.54 pre:with|groupbody|B=-0.15 pre:with|grouprole|A=-0.44 pre:with|grouprole|B=-0.98
pre:with|grouprole|B1=-0.24 pre:with|grouprole|N1=-0.17 pre:with|his|A1=-0.08 pre:with|his|A2=-0.07
pre:with|his|B=1.24 pre:with|his|P1=-0.07 pre:with|name|A=-0.55 pre:with|name|B=0.63 pre:with|name|B1=-0.3
pre:with|name|N1=-0.12 pre:with|name|P1=0.36 pre:with|nominalother|A=-0.48 pre:with|nominalother|A1=-0.1
pre:with|nominalother|B=-0.24 pre:with|nominalother|B1=-0.4 pre:with|nominalother|P1=-0.14
pre:with|nounfalse|none=-0.07 pre:with|svfalse|base=0.1 pre:with|svfalse|finite=-0.45
pre:with|svfalse|participle=0.63 pre:with|svtrue|base=-0.53 pre:with|svtrue|finite=-0.19
pre:with|svtrue|participle=-0.22 pre:word=-0.19 pre:word|0|false=-0.15 pre:word|0|true=0.2 pre:word|1|false=-0.51
pre:word|1|true=0.34 pre:word|2|false=-0.79 pre:word|2|true=0.59 pre:word|groupbody|B=-0.65
pre:word|groupbody|B1=-0.13 pre:word|groupbody|N1=0.41 pre:word|groupother|B=0.52 pre:word|grouprole|A=-0.7
pre:word|grouprole|A1=0.4 pre:word|grouprole|B=-0.06 pre:word|grouprole|B1=-0.14 pre:word|grouprole|N1=-0.07
pre:word|grouprole|P1=-0.11 pre:word|heshe|A=-0.16 pre:word|heshe|A1=0.65 pre:word|heshe|B=-0.27
pre:word|heshe|B1=0.48 pre:word|heshe|N1=-0.15 pre:word|heshe|P1=-0.21 pre:word|his|A=-0.15 pre:word|his|B=0.28
pre:word|his|B1=-0.07 pre:word|it|A=-0.13 pre:word|it|A1=-0.14 pre:word|it|A2=-0.06 pre:word|it|B=0.65
pre:word|it|B1=-0.14 pre:word|it|P1=-0.15 pre:word|i|A=0.11 pre:word|i|B=0.96 pre:word|i|B1=-0.38
pre:word|name|A=-0.45 pre:word|name|A1=-0.28 pre:word|name|A2=0.36 pre:word|name|B=-0.15 pre:word|name|B1=-0.49
pre:word|name|B2=-0.08 pre:word|name|N1=0.21 pre:word|name|P1=-0.39 pre:word|nominalbody|A=-0.28
pre:word|nominalbody|B=-0.88 pre:word|nominalbody|B1=-0.09 pre:word|nominalbody|N1=-0.15
pre:word|nominalbody|P1=-0.08 pre:word|nominaldoc|A=0.51 pre:word|nominaldoc|B=-0.3 pre:word|nominaldoc|B1=0.17
pre:word|nominaldoc|N1=-0.24 pre:word|nominaldoc|P1=-0.21 pre:word|nominalother|A=-0.5 pre:word|nominalother|A1=-0.13
pre:word|nominalother|A2=-0.06 pre:word|nominalother|B=-0.14 pre:word|nominalother|B1=0.55
pre:word|nominalother|B2=0.31 pre:word|nominalother|N1=-0.2 pre:word|nominalother|P1=-0.18
pre:word|nominalrole|A=-0.24 pre:word|nominalrole|B=0.14 pre:word|nominalrole|N1=-0.11 pre:word|nominalrole|P1=-0.13
pre:word|org|A=0.15 pre:word|org|B=-0.51 pre:word|org|B1=-0.16 pre:word|org|P1=-0.23 pre:word|svfalse|base=-0.31
pre:word|svfalse|finite=-0.33 pre:word|svfalse|participle=-0.34 pre:word|svfalse|past-participle=0.21
pre:word|svtrue|base=0.61 pre:word|svtrue|finite=0.33 pre:word|svtrue|participle=0.06 pre:word|they|A=-0.39
pre:word|they|A1=-0.18 pre:word|they|B=-0.67 pre:word|they|B1=-0.09 pre:word|they|P1=0.31 pre:word|we|A=-0.11
pre:word|we|A1=-0.19 pre:word|we|A2=-0.08 pre:word|we|B=-0.73 pre:word|we|B1=-0.1 pre:word|who|B=0.36
pre:word|who|P1=-0.11 pre:word|you|B=-0.33 ps:A1|full=0.15 ps:A1|open=-0.13 ps:A1|piece=-0.11 ps:A2|full=-0.42
ps:A2|open=-0.16 ps:A2|piece=-0.09 ps:A|full=0.14 ps:B1|piece=-0.07 ps:B2|open=-0.11 ps:B2|piece=-0.13
ps:B3|full=-0.28 ps:B3|open=-0.26 ps:B|open=0.12 ps:B|piece=0.11 ps:L|piece=0.42 ps:N1|full=-0.21 ps:N1|piece=-0.08
ps:P1|full=-0.14 ps:P1|open=-0.12 ps:P1|piece=-0.08 ps:P2|full=-0.14 ps:P2|open=-0.12 ps:P2|piece=-0.08
psb:A1|full|--|!=-0.1 psb:A1|full|--|,=-0.67 psb:A1|full|--|?=-0.41 psb:A1|full|-o|,=-0.61 psb:A1|full|-o|.=0.46
psb:A1|full|o-|,=0.08 psb:A1|full|q-|.=-0.61 psb:A1|full|q-|?=0.87 psb:A1|full|qo|.=-0.15 psb:A1|open|o-|w=-0.51
psb:A1|piece|--|,=0.19 psb:A1|piece|--|.=-0.48 psb:A1|piece|--|w=-0.11 psb:A1|piece|-o|w=-0.07
psb:A1|piece|o-|.=-0.33 psb:A1|piece|oo|w=-0.21 psb:A1|piece|q-|.=-0.22 psb:A2|full|--|,=-0.22 psb:A2|full|--|.=-0.28
psb:A2|full|o-|,=-0.07 psb:A2|open|--|w=-0.12 psb:A2|open|-o|w=-0.17 psb:A2|open|o-|w=-0.14 psb:A2|open|oo|w=-0.06
psb:A2|piece|--|.=-0.26 psb:A2|piece|--|w=-0.06 psb:A2|piece|-o|w=-0.26 psb:A2|piece|o-|.=-0.06
psb:A2|piece|oo|w=-0.09 psb:A|full|--|!=-0.11 psb:A|full|--|,=-0.31 psb:A|full|--|?=-0.09 psb:A|full|-o|,=-0.07
psb:A|full|o-|,=-0.34 psb:A|full|q-|!=0.56 psb:A|full|q-|,=0.24 psb:A|full|qo|,=0.61 psb:A|open|--|w=0.08
psb:A|open|-o|w=0.06 psb:A|open|o-|w=0.41 psb:A|open|q-|w=-0.35 psb:A|open|qo|w=-0.37 psb:A|piece|--|,=-0.34
psb:A|piece|-o|,=-0.16 psb:A|piece|-o|w=-0.4 psb:A|piece|o-|w=0.22 psb:A|piece|oo|w=0.33 psb:A|piece|q-|,=0.72
psb:A|piece|q-|w=-0.14 psb:A|piece|qo|w=-0.4 psb:B1|full|--|!=-0.1 psb:B1|full|--|,=-0.48 psb:B1|full|--|-=-0.09
psb:B1|full|--|.=-0.18 psb:B1|full|--|?=-0.29 psb:B1|full|-o|,=-0.2 psb:B1|full|-o|.=-0.17 psb:B1|full|o-|!=0.72
psb:B1|full|o-|,=-0.46 psb:B1|full|o-|.=0.42 psb:B1|full|o-|?=0.35 psb:B1|open|-o|w=-0.08 psb:B1|open|o-|w=-0.07
psb:B1|piece|--|,=-0.46 psb:B1|piece|--|.=-0.11 psb:B1|piece|--|?=-0.16 psb:B1|piece|-o|.=-0.12
psb:B1|piece|-o|w=0.22 psb:B1|piece|o-|,=-0.52 psb:B1|piece|o-|.=-0.16 psb:B1|piece|o-|w=-0.12 psb:B1|piece|oo|w=0.14
psb:B2|full|--|!=-0.12 psb:B2|full|--|,=-0.3 psb:B2|full|--|.=0.27 psb:B2|full|--|?=-0.07 psb:B2|full|o-|,=-0.15
psb:B2|full|o-|.=-0.17 psb:B2|open|--|w=-0.29 psb:B2|open|-o|w=-0.36 psb:B2|open|o-|w=0.28 psb:B2|piece|--|.=-0.47
psb:B2|piece|--|w=-0.18 psb:B2|piece|-o|w=-0.27 psb:B2|piece|o-|.=-0.16 psb:B2|piece|o-|w=0.52 psb:B2|piece|oo|w=0.1
psb:B3|full|--|.=-0.15 psb:B3|full|--|?=-0.12 psb:B3|open|--|w=-0.16 psb:B3|open|o-|w=-0.11 psb:B3|piece|--|.=-0.12
psb:B3|piece|--|w=-0.11 psb:B3|piece|-o|w=-0.14 psb:B3|piece|o-|w=0.36 psb:B3|piece|oo|w=0.07 psb:B|full|--|!=0.07
psb:B|full|--|,=-0.13 psb:B|full|--|-=0.26 psb:B|full|--|.=0.16 psb:B|full|--|?=-0.13 psb:B|full|-q|!=-0.44
psb:B|full|-q|,=-0.36 psb:B|full|-q|.=0.34 psb:B|full|-q|?=0.47 psb:B|full|o-|,=-0.52 psb:B|full|o-|.=-0.63
psb:B|full|oq|.=0.6 psb:B|open|-o|w=-0.09 psb:B|open|-q|w=0.29 psb:B|open|o-|w=0.4 psb:B|open|oq|w=-0.39
psb:B|piece|--|!=0.31 psb:B|piece|--|,=-0.45 psb:B|piece|--|?=-0.08 psb:B|piece|--|w=0.13 psb:B|piece|-o|.=-0.43
psb:B|piece|-o|w=0.2 psb:B|piece|-q|,=0.29 psb:B|piece|-q|.=-0.09 psb:B|piece|-q|w=0.1 psb:B|piece|o-|,=0.61
psb:B|piece|o-|w=0.1 psb:B|piece|oq|.=1.21 psb:B|piece|oq|w=-0.14 psb:L|full|--|.=-0.25 psb:L|full|-q|.=-0.07
psb:L|open|--|w=-0.07 psb:L|open|-q|w=1 psb:L|piece|--|w=0.51 psb:L|piece|-o|w=0.32 psb:N1|full|--|!=-0.31
psb:N1|full|--|,=-0.3 psb:N1|full|--|.=-0.12 psb:N1|full|-o|,=-0.15 psb:N1|full|-o|.=-0.38 psb:N1|full|o-|!=0.14
psb:N1|full|o-|,=-0.29 psb:N1|full|o-|.=-0.2 psb:N1|full|o-|?=-0.24 psb:N1|open|-o|w=-0.31 psb:N1|open|oo|w=-0.53
psb:N1|piece|--|,=-0.18 psb:N1|piece|--|.=-0.34 psb:N1|piece|--|w=-0.12 psb:N1|piece|o-|,=-0.68
psb:N1|piece|o-|.=0.45 psb:N1|piece|oo|w=0.45 psb:P1|full|--|!=0.32 psb:P1|full|--|,=-0.13 psb:P1|full|--|.=-0.23
psb:P1|full|-o|!=-0.14 psb:P1|full|-o|,=-0.41 psb:P1|full|-o|.=0.17 psb:P1|full|-o|?=-0.09 psb:P1|full|o-|!=-0.37
psb:P1|full|o-|,=-0.78 psb:P1|full|o-|.=0.32 psb:P1|full|o-|?=0.35 psb:P1|full|oo|.=-0.52 psb:P1|open|--|w=-0.11
psb:P1|open|-o|w=-0.12 psb:P1|open|o-|w=-0.1 psb:P1|open|oo|w=-0.39 psb:P1|piece|--|!=-0.06 psb:P1|piece|--|.=-0.42
psb:P1|piece|--|?=0.2 psb:P1|piece|--|w=-0.08 psb:P1|piece|-o|,=-0.13 psb:P1|piece|-o|.=0.41 psb:P1|piece|-o|w=-0.2
psb:P1|piece|o-|,=0.42 psb:P1|piece|o-|.=-0.27 psb:P1|piece|o-|w=-0.09 psb:P1|piece|oo|w=-0.2 psb:P2|full|--|,=-0.31
psb:P2|full|--|.=-0.18 psb:P2|full|--|?=-0.15 psb:P2|full|-o|,=-0.38 psb:P2|full|-o|.=0.27 psb:P2|full|o-|,=-0.34
psb:P2|full|o-|.=0.34 psb:P2|full|o-|?=-0.54 psb:P2|open|--|w=-0.19 psb:P2|open|-o|w=-0.26 psb:P2|open|o-|w=0.1
psb:P2|piece|--|,=-0.21 psb:P2|piece|--|.=-0.47 psb:P2|piece|--|w=0.15 psb:P2|piece|-o|.=-0.13
psb:P2|piece|-o|w=-0.53 psb:P2|piece|o-|,=-0.11 psb:P2|piece|o-|.=-0.3 psb:P2|piece|oo|w=-0.15 psg:A1|full|+|.=-0.35
psg:A1|full|+|?=-0.13 psg:A1|full|0|.=-0.64 psg:A1|full|0|?=0.87 psg:A1|full|14|,=-0.81 psg:A1|full|14|.=0.41
psg:A1|full|1|.=-0.06 psg:A1|full|3|,=-0.22 psg:A1|full|3|.=-0.48 psg:A1|full|7|,=-0.37 psg:A1|full|7|.=0.35
psg:A1|open|+|w=-0.25 psg:A1|open|14|w=0.14 psg:A1|open|1|w=-0.29 psg:A1|open|3|w=0.1 psg:A1|open|7|w=-0.28
psg:A1|piece|+|,=-0.26 psg:A1|piece|+|.=-0.28 psg:A1|piece|0|.=-0.5 psg:A1|piece|14|,=0.38 psg:A1|piece|14|w=-0.1
psg:A1|piece|1|w=-0.29 psg:A1|piece|3|.=-0.13 psg:A1|piece|3|w=-0.2 psg:A1|piece|7|,=-0.15 psg:A1|piece|7|.=-0.21
psg:A1|piece|7|w=-0.16 psg:A2|full|+|,=-0.2 psg:A2|full|+|.=-0.29 psg:A2|full|14|,=-0.08 psg:A2|open|+|w=-0.14
psg:A2|open|14|w=-0.23 psg:A2|piece|+|.=-0.28 psg:A2|piece|+|w=-0.07 psg:A2|piece|7|w=-0.19 psg:A|full|+|,=-0.67
psg:A|full|+|?=-0.25 psg:A|full|0|!=0.39 psg:A|full|0|,=0.25 psg:A|full|0|?=-0.07 psg:A|full|14|?=0.47
psg:A|full|1|,=-0.24 psg:A|full|3|,=0.08 psg:A|full|3|?=0.17 psg:A|open|0|w=-0.42 psg:A|open|14|w=0.08
psg:A|open|1|w=0.13 psg:A|open|3|w=-0.06 psg:A|open|7|w=0.17 psg:A|piece|+|,=0.37 psg:A|piece|0|,=0.55
psg:A|piece|0|w=-0.33 psg:A|piece|14|,=0.33 psg:A|piece|14|w=-0.08 psg:A|piece|1|,=-0.43 psg:A|piece|1|w=0.19
psg:A|piece|3|,=-0.29 psg:A|piece|3|w=0.11 psg:B1|full|+|!=-0.32 psg:B1|full|+|,=-0.51 psg:B1|full|+|-=-0.09
psg:B1|full|+|.=0.22 psg:B1|full|+|?=-0.33 psg:B1|full|14|!=0.11 psg:B1|full|14|,=-0.21 psg:B1|full|14|.=0.1
psg:B1|full|14|?=0.42 psg:B1|full|1|!=0.58 psg:B1|full|1|,=-0.72 psg:B1|full|1|.=0.22 psg:B1|full|1|?=-0.3
psg:B1|full|3|,=-0.38 psg:B1|full|3|.=0.18 psg:B1|full|7|!=0.1 psg:B1|full|7|,=-0.22 psg:B1|full|7|.=-0.18
psg:B1|full|7|?=0.18 psg:B1|open|14|w=-0.11 psg:B1|open|1|w=0.21 psg:B1|piece|+|,=-0.44 psg:B1|piece|+|.=-0.44
psg:B1|piece|+|?=-0.1 psg:B1|piece|+|w=-0.08 psg:B1|piece|14|,=-0.25 psg:B1|piece|14|.=-0.27 psg:B1|piece|14|w=0.13
psg:B1|piece|7|,=-0.42 psg:B1|piece|7|.=0.36 psg:B1|piece|7|w=0.17 psg:B2|full|+|!=0.1 psg:B2|full|+|,=-0.27
psg:B2|full|+|.=0.09 psg:B2|full|+|?=-0.38 psg:B2|full|14|,=-0.19 psg:B2|full|14|.=0.26 psg:B2|full|7|.=-0.28
psg:B2|open|+|w=-0.1 psg:B2|open|14|w=-0.09 psg:B2|piece|+|,=-0.3 psg:B2|piece|+|.=-0.54 psg:B2|piece|14|w=-0.08
psg:B2|piece|7|w=-0.13 psg:B3|full|+|.=-0.23 psg:B3|full|+|?=-0.12 psg:B3|open|+|w=-0.35 psg:B3|piece|+|.=-0.12
psg:B3|piece|14|w=0.12 psg:B|full|+|!=-0.56 psg:B|full|+|,=0.22 psg:B|full|+|?=-0.09 psg:B|full|14|!=-0.41
psg:B|full|14|,=-0.62 psg:B|full|14|.=0.15 psg:B|full|14|?=-0.5 psg:B|full|1|!=-0.44 psg:B|full|1|,=-0.38
psg:B|full|1|.=0.37 psg:B|full|1|?=0.28 psg:B|full|3|!=0.3 psg:B|full|3|,=-0.1 psg:B|full|3|.=0.23
psg:B|full|3|?=0.43 psg:B|full|7|!=0.31 psg:B|full|7|,=-0.08 psg:B|full|7|.=-0.19 psg:B|full|7|?=0.15
psg:B|open|+|w=-0.08 psg:B|open|0|w=0.15 psg:B|open|14|w=0.19 psg:B|open|1|w=0.12 psg:B|open|7|w=0.13
psg:B|piece|+|,=-0.43 psg:B|piece|+|.=0.19 psg:B|piece|0|,=0.23 psg:B|piece|0|.=-0.47 psg:B|piece|0|w=0.09
psg:B|piece|14|!=0.18 psg:B|piece|14|,=-0.2 psg:B|piece|14|.=-0.15 psg:B|piece|14|w=0.12 psg:B|piece|1|,=0.14
psg:B|piece|1|w=0.18 psg:B|piece|3|,=-0.28 psg:B|piece|3|.=0.17 psg:B|piece|3|w=0.16 psg:B|piece|7|,=0.11
psg:B|piece|7|.=-0.11 psg:B|piece|7|w=0.22 psg:L|full|0|.=0.19 psg:L|full|3|.=0.35 psg:L|open|+|w=-0.31
psg:L|open|14|w=-0.44 psg:L|open|1|w=0.2 psg:L|open|3|w=0.25 psg:L|open|7|w=0.1 psg:L|piece|+|w=0.25
psg:L|piece|14|w=0.41 psg:L|piece|1|w=0.26 psg:L|piece|7|w=0.44 psg:N1|full|0|!=-0.12 psg:N1|full|0|,=-0.31
psg:N1|full|0|.=-0.09 psg:N1|full|1|,=-0.1 psg:N1|full|1|.=-0.49 psg:N1|full|1|?=-0.08 psg:N1|full|3|.=-0.09
psg:N1|open|1|w=-0.25 psg:N1|open|3|w=-0.32 psg:N1|piece|0|!=-0.07 psg:N1|piece|0|,=-0.43 psg:N1|piece|0|-=0.35
psg:N1|piece|0|?=-0.27 psg:N1|piece|1|,=-0.09 psg:N1|piece|1|.=-0.35 psg:N1|piece|1|w=-0.21 psg:N1|piece|3|w=-0.32
psg:P1|full|0|!=0.15 psg:P1|full|0|,=-0.4 psg:P1|full|0|?=0.15 psg:P1|full|1|!=-0.15 psg:P1|full|1|,=0.09
psg:P1|full|1|.=-0.42 psg:P1|full|1|?=0.12 psg:P1|full|3|,=-0.19 psg:P1|open|0|w=-0.1 psg:P1|open|1|w=-0.25
psg:P1|open|3|w=0.08 psg:P1|piece|0|!=-0.08 psg:P1|piece|0|,=0.08 psg:P1|piece|0|.=-0.2 psg:P1|piece|0|?=0.22
psg:P1|piece|0|w=-0.09 psg:P1|piece|1|,=0.3 psg:P1|piece|1|.=-0.43 psg:P1|piece|1|w=-0.1 psg:P1|piece|3|.=-0.17
psg:P2|full|0|,=-0.44 psg:P2|full|0|.=0.17 psg:P2|full|0|?=-0.55 psg:P2|full|1|,=-0.38 psg:P2|full|1|.=0.18
psg:P2|full|1|?=-0.15 psg:P2|open|1|w=-0.42 psg:P2|open|3|w=-0.12 psg:P2|piece|0|,=-0.19 psg:P2|piece|0|.=-0.63
psg:P2|piece|0|w=0.06 psg:P2|piece|1|,=-0.14 psg:P2|piece|1|.=-0.14 psg:P2|piece|3|w=-0.24 pv:A1|0=0.07 pv:A1|1=-0.21
pv:A1|2=-0.08 pv:A1|3=-0.18 pv:A2|0=-0.06 pv:A2|1=-0.09 pv:A2|2=-0.15 pv:A2|3=-0.11 pv:A|2=0.16 pv:B1|0=0.15
pv:B1|3=-0.19 pv:B2|0=0.07 pv:B2|1=0.36 pv:B2|2=-0.09 pv:B2|3=-0.21 pv:B3|3=-0.15 pv:B|0=0.07 pv:B|1=0.16 pv:B|2=0.1
pv:B|3=0.07 pv:L|1=0.07 pv:L|2=0.17 pv:N1|0=-0.09 pv:P1|0=-0.09 pv:P2|0=-0.14 pvk:A1|0|according2=0.19
pvk:A1|0|by1p=-0.17 pvk:A1|0|noun1=-0.18 pvk:A1|0|sv0p=0.46 pvk:A1|0|sv1ip=-0.3 pvk:A1|0|sv1p=0.56 pvk:A1|0|sv2=-0.1
pvk:A1|0|vs2=0.38 pvk:A1|1|sv0=-0.26 pvk:A1|1|sv0i=-0.17 pvk:A1|1|sv0p=-0.41 pvk:A1|1|sv1=-0.13 pvk:A1|1|sv1i=-0.32
pvk:A1|1|sv1ip=-0.25 pvk:A1|1|sv1p=-0.43 pvk:A1|1|sv2=0.14 pvk:A1|1|sv2i=-0.21 pvk:A1|1|vs0=-0.09 pvk:A1|1|vs2=-0.34
pvk:A1|2|according2=0.31 pvk:A1|2|noun1=-0.16 pvk:A1|2|sv0=-0.34 pvk:A1|2|sv0i=-0.25 pvk:A1|2|sv0p=-0.24
pvk:A1|2|sv1=0.11 pvk:A1|2|sv1i=-0.08 pvk:A1|2|sv1ip=0.48 pvk:A1|2|sv1p=-0.12 pvk:A1|2|sv2=0.1 pvk:A1|2|sv2i=-0.11
pvk:A1|2|vs2=-0.15 pvk:A1|3|according2=-0.46 pvk:A1|3|noun1=-0.14 pvk:A1|3|sv0i=-0.17 pvk:A1|3|sv0ip=-0.16
pvk:A1|3|sv0p=-0.24 pvk:A1|3|sv1=-0.28 pvk:A1|3|sv1i=-0.16 pvk:A1|3|sv1ip=0.36 pvk:A1|3|sv1p=-0.15 pvk:A1|3|sv2=-0.25
pvk:A1|3|sv2i=-0.23 pvk:A1|3|vs2=-0.12 pvk:A2|0|sv0=-0.2 pvk:A2|0|sv1=-0.1 pvk:A2|0|sv2=-0.2 pvk:A2|1|according2=-0.2
pvk:A2|1|sv0=-0.1 pvk:A2|1|sv0i=-0.23 pvk:A2|1|sv1i=-0.12 pvk:A2|1|sv1p=-0.09 pvk:A2|1|sv2=0.21 pvk:A2|1|vs2=-0.06
pvk:A2|2|noun1=-0.16 pvk:A2|2|sv0=-0.29 pvk:A2|2|sv0i=0.1 pvk:A2|2|sv1=0.07 pvk:A2|2|sv1i=-0.1
pvk:A2|3|according2=-0.3 pvk:A2|3|noun1=0.34 pvk:A2|3|sv0=-0.13 pvk:A2|3|sv0i=0.17 pvk:A2|3|sv0ip=0.07
pvk:A2|3|sv0p=-0.15 pvk:A2|3|sv1=-0.16 pvk:A2|3|sv1i=-0.24 pvk:A2|3|sv2=-0.38 pvk:A2|3|sv2i=-0.17 pvk:A2|3|vs2=-0.19
pvk:A|0|according2=0.2 pvk:A|0|by1=0.48 pvk:A|0|by1p=0.3 pvk:A|0|noun1=-0.28 pvk:A|0|sv0=-0.13 pvk:A|0|sv0i=-0.12
pvk:A|0|sv0ip=-0.18 pvk:A|0|sv0p=-0.44 pvk:A|0|sv1=-0.1 pvk:A|0|sv1i=-0.17 pvk:A|0|sv1ip=-0.4 pvk:A|0|sv1p=-0.07
pvk:A|0|sv2=0.22 pvk:A|0|sv2i=-0.41 pvk:A|0|sv2ip=-0.07 pvk:A|0|sv2p=-0.21 pvk:A|0|vs2=0.37 pvk:A|1|according2=0.48
pvk:A|1|by1=-0.26 pvk:A|1|noun1=0.28 pvk:A|1|sv0=-0.08 pvk:A|1|sv0i=-0.36 pvk:A|1|sv0ip=-0.21 pvk:A|1|sv0p=-0.09
pvk:A|1|sv1=0.18 pvk:A|1|sv1i=-0.61 pvk:A|1|sv1ip=-0.29 pvk:A|1|sv1p=0.24 pvk:A|1|sv2=0.15 pvk:A|1|sv2i=0.1
pvk:A|1|sv2ip=-0.1 pvk:A|1|vs0=-0.12 pvk:A|2|according2=0.2 pvk:A|2|noun1=-0.56 pvk:A|2|sv0=-0.22 pvk:A|2|sv0i=0.14
pvk:A|2|sv0ip=-0.09 pvk:A|2|sv0p=0.44 pvk:A|2|sv1=0.17 pvk:A|2|sv1i=0.49 pvk:A|2|sv1ip=-0.06 pvk:A|2|sv1p=-0.28
pvk:A|2|sv2=0.13 pvk:A|2|sv2i=-0.31 pvk:A|2|vs0=-0.17 pvk:A|2|vs2=0.52 pvk:A|3|according2=0.24 pvk:A|3|noun1=0.34
pvk:A|3|sv0=0.09 pvk:A|3|sv0i=-0.3 pvk:A|3|sv0ip=0.25 pvk:A|3|sv0p=-0.16 pvk:A|3|sv1=-0.3 pvk:A|3|sv1i=-0.31
pvk:A|3|sv2=0.23 pvk:A|3|sv2i=-0.12 pvk:B1|0|according2=0.26 pvk:B1|0|noun1=-0.44 pvk:B1|0|sv0=0.17
pvk:B1|0|sv0i=-0.31 pvk:B1|0|sv0ip=-0.07 pvk:B1|0|sv0p=0.11 pvk:B1|0|sv1=0.29 pvk:B1|0|sv1i=-0.24 pvk:B1|0|sv1p=-0.18
pvk:B1|0|sv2=0.27 pvk:B1|0|sv2i=-0.5 pvk:B1|0|vs0=-0.12 pvk:B1|0|vs2=-0.09 pvk:B1|1|according2=0.41
pvk:B1|1|noun1=-0.31 pvk:B1|1|sv0=-0.17 pvk:B1|1|sv0i=-0.24 pvk:B1|1|sv0ip=-0.08 pvk:B1|1|sv0p=-0.36
pvk:B1|1|sv1=0.06 pvk:B1|1|sv1i=0.17 pvk:B1|1|sv1ip=-0.14 pvk:B1|1|sv1p=-0.09 pvk:B1|1|sv2=0.22 pvk:B1|1|sv2i=-0.5
pvk:B1|1|vs0=-0.07 pvk:B1|1|vs1=-0.11 pvk:B1|1|vs2=0.1 pvk:B1|2|according2=-0.18 pvk:B1|2|noun1=0.08
pvk:B1|2|sv0=0.15 pvk:B1|2|sv0i=0.11 pvk:B1|2|sv0ip=-0.09 pvk:B1|2|sv0p=-0.43 pvk:B1|2|sv1=-0.08 pvk:B1|2|sv1i=-0.15
pvk:B1|2|sv1p=-0.09 pvk:B1|2|sv2=-0.15 pvk:B1|2|sv2i=0.56 pvk:B1|2|vs0=-0.06 pvk:B1|2|vs2=0.47
pvk:B1|3|according2=-0.46 pvk:B1|3|noun1=-0.21 pvk:B1|3|sv0=-0.22 pvk:B1|3|sv0i=-0.1 pvk:B1|3|sv0p=-0.24
pvk:B1|3|sv1=-0.43 pvk:B1|3|sv1i=-0.24 pvk:B1|3|sv2=-0.07 pvk:B1|3|sv2i=0.23 pvk:B1|3|sv2p=-0.09 pvk:B1|3|vs0=-0.08
pvk:B1|3|vs2=0.24 pvk:B2|0|sv0=0.2 pvk:B2|0|sv2=0.07 pvk:B2|1|noun1=-0.1 pvk:B2|1|sv0=0.22 pvk:B2|1|sv0i=-0.07
pvk:B2|1|sv1=0.48 pvk:B2|1|sv1i=-0.15 pvk:B2|1|sv2i=-0.4 pvk:B2|1|vs2=0.72 pvk:B2|2|sv0=-0.44 pvk:B2|2|sv0i=-0.09
pvk:B2|2|sv0p=-0.09 pvk:B2|2|sv1=0.19 pvk:B2|2|sv1i=-0.08 pvk:B2|2|sv2i=0.18 pvk:B2|2|vs0=-0.12 pvk:B2|2|vs2=-0.31
pvk:B2|3|according2=0.06 pvk:B2|3|noun1=-0.07 pvk:B2|3|sv0=-0.25 pvk:B2|3|sv0i=-0.14 pvk:B2|3|sv0p=-0.08
pvk:B2|3|sv1=-0.6 pvk:B2|3|sv1i=-0.19 pvk:B2|3|sv1ip=0.12 pvk:B2|3|sv1p=-0.1 pvk:B2|3|sv2=0.16 pvk:B2|3|sv2i=-0.17
pvk:B2|3|vs2=-0.1 pvk:B3|1|sv0=-0.06 pvk:B3|2|sv1=-0.27 pvk:B3|3|according2=-0.35 pvk:B3|3|noun1=-0.07
pvk:B3|3|sv0=-0.07 pvk:B3|3|sv0i=-0.18 pvk:B3|3|sv0p=-0.09 pvk:B3|3|sv1i=-0.2 pvk:B3|3|sv1ip=-0.07
pvk:B3|3|sv2i=-0.19 pvk:B3|3|vs2=0.24 pvk:B|0|according2=-0.49 pvk:B|0|bare1=0.24 pvk:B|0|by1=-0.31 pvk:B|0|by1p=0.21
pvk:B|0|noun1=0.09 pvk:B|0|sv0=-0.08 pvk:B|0|sv0i=-0.45 pvk:B|0|sv0ip=-0.31 pvk:B|0|sv1=0.44 pvk:B|0|sv1i=-0.12
pvk:B|0|sv1p=-0.36 pvk:B|0|sv2=0.21 pvk:B|0|sv2ip=-0.33 pvk:B|0|sv2p=-0.56 pvk:B|0|vs0=-0.48 pvk:B|0|vs1=0.29
pvk:B|0|vs2=0.07 pvk:B|1|according2=0.79 pvk:B|1|by1=0.52 pvk:B|1|noun1=-0.26 pvk:B|1|sv0=0.07 pvk:B|1|sv0i=0.21
pvk:B|1|sv0ip=-0.28 pvk:B|1|sv0p=-0.39 pvk:B|1|sv1=0.09 pvk:B|1|sv1ip=-0.2 pvk:B|1|sv1p=-0.55 pvk:B|1|sv2=0.46
pvk:B|1|sv2i=-0.11 pvk:B|1|sv2p=-0.19 pvk:B|1|vs0=0.33 pvk:B|1|vs1=-0.25 pvk:B|1|vs2=-0.46 pvk:B|2|by1=-0.51
pvk:B|2|sv0=0.09 pvk:B|2|sv0i=-0.13 pvk:B|2|sv0p=-0.27 pvk:B|2|sv1i=0.08 pvk:B|2|sv2=0.29 pvk:B|2|sv2i=0.46
pvk:B|2|vs1=-0.39 pvk:B|2|vs2=-0.5 pvk:B|3|according2=0.47 pvk:B|3|by1=0.56 pvk:B|3|noun1=-0.25 pvk:B|3|sv0=0.34
pvk:B|3|sv0i=-0.61 pvk:B|3|sv0p=-0.86 pvk:B|3|sv1=-0.27 pvk:B|3|sv1i=0.18 pvk:B|3|sv1p=0.52 pvk:B|3|sv2i=0.46
pvk:B|3|vs1=-0.09 pvk:B|3|vs2=0.58 pvk:L|1|label2=0.07 pvk:L|2|label2=0.17 pvk:N1|0|according2=-0.44
pvk:N1|0|bare1=-0.41 pvk:N1|0|by1=-0.17 pvk:N1|0|by1p=-0.16 pvk:N1|0|by2p=-0.09 pvk:N1|0|noun1=0.09
pvk:N1|0|sv0=-0.08 pvk:N1|0|sv0i=-0.06 pvk:N1|0|sv0ip=-0.09 pvk:N1|0|sv0p=-0.17 pvk:N1|0|sv1=-0.14
pvk:N1|0|sv1i=-0.07 pvk:N1|0|sv1ip=-0.16 pvk:N1|0|sv1p=-0.25 pvk:N1|0|sv2=-0.06 pvk:N1|0|sv2i=-0.07
pvk:N1|0|sv2p=-0.07 pvk:N1|0|vs0=-0.2 pvk:N1|0|vs1=-0.2 pvk:N1|0|vs2=-0.23 pvk:P1|0|according2=-0.07
pvk:P1|0|bare1=0.12 pvk:P1|0|by1=-0.11 pvk:P1|0|by1p=-0.18 pvk:P1|0|by2p=-0.22 pvk:P1|0|label2=-0.1 pvk:P1|0|sv0=-0.1
pvk:P1|0|sv0i=-0.14 pvk:P1|0|sv0ip=-0.2 pvk:P1|0|sv0p=-0.07 pvk:P1|0|sv1i=-0.27 pvk:P1|0|sv1ip=0.31
pvk:P1|0|sv1p=-0.27 pvk:P1|0|sv2=-0.09 pvk:P1|0|sv2p=-0.2 pvk:P1|0|vs0=-0.17 pvk:P1|0|vs1=-0.16 pvk:P1|0|vs2=-0.25
pvk:P2|0|bare1=-0.18 pvk:P2|0|sv0=-0.16 pvk:P2|0|sv1=-0.09 pvk:P2|0|sv1i=0.19 pvk:P2|0|sv2=-0.11 pvk:P2|0|sv2i=-0.19
pvk:P2|0|vs2=-0.11 pvs:A1|0|full|0=0.23 pvs:A1|0|full|1=-0.06 pvs:A1|0|full|14=0.34 pvs:A1|0|full|3=-0.68
pvs:A1|0|full|7=0.39 pvs:A1|0|open|+=-0.18 pvs:A1|0|open|1=-0.29 pvs:A1|0|open|14=0.24 pvs:A1|0|open|3=0.11
pvs:A1|0|open|7=-0.18 pvs:A1|0|piece|+=0.65 pvs:A1|0|piece|0=-0.5 pvs:A1|0|piece|1=-0.29 pvs:A1|0|piece|14=0.32
pvs:A1|0|piece|3=-0.21 pvs:A1|0|piece|7=-0.19 pvs:A1|1|full|+=0.26 pvs:A1|1|full|14=-0.82 pvs:A1|1|full|3=-0.09
pvs:A1|1|full|7=-0.35 pvs:A1|1|open|+=-0.16 pvs:A1|1|open|14=-0.2 pvs:A1|1|open|7=-0.21 pvs:A1|1|piece|+=-0.1
pvs:A1|1|piece|14=-0.25 pvs:A1|1|piece|3=-0.16 pvs:A1|1|piece|7=-0.23 pvs:A1|2|full|+=-0.52 pvs:A1|2|full|14=-0.22
pvs:A1|2|full|7=-0.07 pvs:A1|2|open|+=-0.11 pvs:A1|2|open|14=0.16 pvs:A1|2|open|7=-0.13 pvs:A1|3|full|+=-0.52
pvs:A1|3|full|14=0.15 pvs:A1|3|open|+=-0.24 pvs:A1|3|open|14=0.13 pvs:A1|3|piece|+=-0.14 pvs:A1|3|piece|14=-0.29
pvs:A2|0|open|14=-0.14 pvs:A2|0|piece|+=-0.09 pvs:A2|0|piece|14=0.28 pvs:A2|0|piece|7=-0.16 pvs:A2|1|full|+=-0.07
pvs:A2|1|full|14=-0.07 pvs:A2|1|open|+=-0.26 pvs:A2|1|open|14=-0.08 pvs:A2|1|piece|+=0.2 pvs:A2|1|piece|14=-0.29
pvs:A2|1|piece|7=-0.1 pvs:A2|2|full|+=-0.17 pvs:A2|2|open|+=-0.3 pvs:A2|2|piece|14=-0.08 pvs:A2|3|full|+=-0.27
pvs:A2|3|piece|+=-0.12 pvs:A|0|full|0=0.25 pvs:A|0|full|1=-0.22 pvs:A|0|full|14=-0.31 pvs:A|0|full|3=0.08
pvs:A|0|full|7=-0.08 pvs:A|0|open|+=-0.14 pvs:A|0|open|0=-0.42 pvs:A|0|open|1=0.15 pvs:A|0|open|14=0.53
pvs:A|0|open|3=-0.24 pvs:A|0|open|7=0.31 pvs:A|0|piece|+=-0.06 pvs:A|0|piece|14=-0.22 pvs:A|1|full|+=-0.38
pvs:A|1|full|1=-0.23 pvs:A|1|full|14=-0.34 pvs:A|1|full|7=-0.14 pvs:A|1|open|+=0.16 pvs:A|1|open|1=-0.1
pvs:A|1|open|14=-0.24 pvs:A|1|open|3=0.45 pvs:A|1|open|7=-0.08 pvs:A|1|piece|+=-0.21 pvs:A|1|piece|1=0.19
pvs:A|1|piece|14=0.08 pvs:A|1|piece|7=0.16 pvs:A|2|full|+=-0.25 pvs:A|2|full|14=0.49 pvs:A|2|full|7=0.23
pvs:A|2|open|+=-0.07 pvs:A|2|open|7=0.09 pvs:A|2|piece|+=0.25 pvs:A|2|piece|7=-0.29 pvs:A|3|full|+=-0.15
pvs:A|3|full|14=0.34 pvs:A|3|open|+=-0.06 pvs:A|3|open|14=-0.24 pvs:A|3|piece|+=0.1 pvs:A|3|piece|14=-0.06
pvs:B1|0|full|+=0.2 pvs:B1|0|full|1=0.1 pvs:B1|0|full|14=-0.11 pvs:B1|0|full|3=0.15 pvs:B1|0|full|7=0.21
pvs:B1|0|open|+=0.26 pvs:B1|0|open|1=0.21 pvs:B1|0|open|14=-0.13 pvs:B1|0|open|7=0.2 pvs:B1|0|piece|+=-0.68
pvs:B1|0|piece|14=0.35 pvs:B1|0|piece|3=0.18 pvs:B1|0|piece|7=0.21 pvs:B1|1|full|+=0.08 pvs:B1|1|full|14=0.21
pvs:B1|1|full|7=-0.63 pvs:B1|1|open|+=0.26 pvs:B1|1|open|14=-0.42 pvs:B1|1|open|7=-0.19 pvs:B1|1|piece|14=0.11
pvs:B1|1|piece|7=0.14 pvs:B1|2|full|14=0.29 pvs:B1|2|full|7=0.43 pvs:B1|2|open|+=0.12 pvs:B1|2|open|14=0.46
pvs:B1|2|piece|14=-0.33 pvs:B1|3|full|+=-0.14 pvs:B1|3|full|14=-0.27 pvs:B1|3|open|+=-0.32 pvs:B1|3|open|14=-0.11
pvs:B1|3|piece|+=-0.17 pvs:B2|0|open|+=-0.34 pvs:B2|0|piece|+=-0.07 pvs:B2|0|piece|14=0.17 pvs:B2|0|piece|7=-0.2
pvs:B2|1|full|+=0.18 pvs:B2|1|full|7=-0.21 pvs:B2|1|open|+=0.39 pvs:B2|1|piece|+=0.12 pvs:B2|1|piece|14=0.28
pvs:B2|2|full|14=0.26 pvs:B2|2|open|+=-0.52 pvs:B2|2|piece|+=0.14 pvs:B2|2|piece|14=-0.47 pvs:B2|3|full|+=-0.44
pvs:B2|3|open|+=-0.06 pvs:B2|3|piece|+=-0.18 pvs:B2|3|piece|14=-0.29 pvs:B3|2|full|+=-0.15 pvs:B3|2|piece|+=0.1
pvs:B3|3|full|+=-0.17 pvs:B3|3|open|+=-0.33 pvs:B3|3|piece|+=-0.07 pvs:B|0|full|0=0.09 pvs:B|0|full|1=0.15
pvs:B|0|full|14=-0.74 pvs:B|0|full|3=0.1 pvs:B|0|full|7=0.09 pvs:B|0|open|+=0.1 pvs:B|0|open|0=0.15
pvs:B|0|open|1=0.12 pvs:B|0|open|7=0.06 pvs:B|0|piece|+=-0.37 pvs:B|0|piece|14=0.14 pvs:B|0|piece|3=0.07
pvs:B|0|piece|7=0.1 pvs:B|1|full|+=0.86 pvs:B|1|full|14=-0.22 pvs:B|1|full|3=0.36 pvs:B|1|full|7=-0.07
pvs:B|1|open|+=-0.21 pvs:B|1|open|3=0.27 pvs:B|1|piece|+=-0.21 pvs:B|1|piece|1=0.26 pvs:B|1|piece|14=0.07
pvs:B|1|piece|3=0.26 pvs:B|1|piece|7=0.22 pvs:B|2|full|14=0.21 pvs:B|2|full|7=-0.73 pvs:B|2|open|+=0.22
pvs:B|2|open|14=0.28 pvs:B|2|open|7=0.67 pvs:B|2|piece|+=0.1 pvs:B|2|piece|14=-0.15 pvs:B|2|piece|3=0.12
pvs:B|2|piece|7=0.52 pvs:B|3|full|+=-0.68 pvs:B|3|full|14=-0.53 pvs:B|3|open|+=-0.25 pvs:B|3|open|14=0.49
pvs:B|3|piece|+=0.08 pvs:B|3|piece|14=0.47 pvs:B|3|piece|7=-0.08 pvs:L|0|full|0=0.24 pvs:L|0|full|3=0.3
pvs:L|0|full|7=0.08 pvs:L|0|open|1=0.2 pvs:L|0|open|14=-0.55 pvs:L|0|open|3=0.29 pvs:L|0|open|7=-0.08
pvs:L|0|piece|1=0.26 pvs:L|0|piece|14=0.38 pvs:L|0|piece|7=0.51 pvs:L|1|piece|+=0.51 pvs:L|1|piece|3=-0.17
pvs:L|1|piece|7=0.7 pvs:L|3|piece|+=0.09 pvs:N1|0|full|0=-0.18 pvs:N1|0|full|1=-0.46 pvs:N1|0|full|3=-0.22
pvs:N1|0|open|1=-0.25 pvs:N1|0|open|3=-0.32 pvs:N1|0|piece|0=-0.06 pvs:N1|0|piece|1=-0.24 pvs:N1|0|piece|3=-0.32
pvs:P1|0|full|0=-0.13 pvs:P1|0|full|1=-0.22 pvs:P1|0|full|3=-0.09 pvs:P1|0|open|0=-0.1 pvs:P1|0|open|1=-0.25
pvs:P1|0|open|3=0.08 pvs:P1|0|piece|0=-0.08 pvs:P1|0|piece|1=-0.09 pvs:P2|0|full|0=-0.09 pvs:P2|0|full|1=-0.11
pvs:P2|0|open|1=-0.42 pvs:P2|0|open|3=-0.12 pvs:P2|0|piece|0=-0.09 pvs:P2|0|piece|3=-0.26 pw:A1|w+=-0.15
pw:A1|w12=0.09 pw:A1|w2=-0.11 pw:A1|w5=-0.1 pw:A2|w+=-0.31 pw:A2|w12=-0.13 pw:A2|w2=-0.14 pw:A|w+=0.27 pw:A|w12=0.21
pw:B1|w12=-0.11 pw:B1|w5=-0.07 pw:B2|w+=-0.31 pw:B2|w12=0.29 pw:B2|w2=-0.11 pw:B2|w5=-0.33 pw:B3|w+=-0.14
pw:B3|w5=-0.35 pw:B|w+=0.06 pw:B|w12=0.19 pw:B|w2=0.13 pw:L|w+=0.16 pw:L|w12=-0.55 pw:L|w2=0.21 pw:L|w5=0.45
pw:N1|w+=-0.44 pw:N1|w2=-0.09 pw:P1|w+=-0.08 pw:P1|w12=-0.11 pw:P1|w2=-0.12 pw:P2|w+=-0.31 pw:P2|w12=0.09
pw:P2|w5=-0.11 sn:a:(=0.18 sn:a:(|w1=0.51 sn:a:)=0.08 sn:a:,=-0.4 sn:a:,|w+=0.62 sn:a:,|w1=-0.5 sn:a:-=-0.32
sn:a:-|w1=0.17 sn:a:-|w2=-0.28 sn:a:-|w9=-0.73 sn:a:.=-0.14 sn:a:.|w+=0.6 sn:a:.|w5=-0.39 sn:a:.|w9=0.11
sn:a:Cap=0.19 sn:a:Cap|w+=0.18 sn:a:Cap|w1=0.2 sn:a:Cap|w2=0.15 sn:a:Cap|w3=-0.65 sn:a:Cap|w5=0.78 sn:a:Cap|w9=0.59
sn:a:a=-0.23 sn:a:about=-0.14 sn:a:about|w2=-0.29 sn:a:adv=0.32 sn:a:adv|w+=0.3 sn:a:adv|w2=0.8 sn:a:and=0.18
sn:a:and|w+=-0.8 sn:a:and|w1=0.86 sn:a:and|w2=0.19 sn:a:and|w3=0.3 sn:a:and|w5=0.12 sn:a:and|w9=0.77 sn:a:as=1.05
sn:a:a|w+=0.31 sn:a:a|w1=0.47 sn:a:but=0.39 sn:a:but|w2=-0.2 sn:a:but|w3=0.45 sn:a:but|w5=0.47 sn:a:but|w9=0.43
sn:a:by=-0.35 sn:a:by|w+=-0.7 sn:a:by|w1=0.41 sn:a:by|w9=-0.35 sn:a:conj|w+=-0.32 sn:a:conj|w1=0.59 sn:a:conj|w2=0.26
sn:a:conj|w3=-0.45 sn:a:conj|w5=-0.07 sn:a:conj|w9=0.59 sn:a:ed=-0.23 sn:a:edge=0.35 sn:a:edge|w+=0.5
sn:a:edge|w1=0.24 sn:a:edge|w2=-0.21 sn:a:edge|w3=0.2 sn:a:edge|w5=-0.16 sn:a:edge|w9=0.25 sn:a:for=0.18
sn:a:for|w1=0.41 sn:a:for|w2=-0.26 sn:a:for|w5=0.09 sn:a:his=-0.11 sn:a:in=0.17 sn:a:in|w1=0.13 sn:a:in|w2=0.07
sn:a:in|w3=0.36 sn:a:in|w5=-0.54 sn:a:in|w9=0.31 sn:a:is=-0.56 sn:a:it=0.12 sn:a:nouns=-0.22 sn:a:nouns|w1=0.17
sn:a:nouns|w2=-0.17 sn:a:nouns|w3=-0.46 sn:a:of=0.72 sn:a:of|w1=0.48 sn:a:of|w2=0.7 sn:a:on=0.11 sn:a:on|w2=0.13
sn:a:or=-0.32 sn:a:or|w1=-0.36 sn:a:p=-0.3 sn:a:prep=0.1 sn:a:prep|w+=0.74 sn:a:prep|w1=0.54 sn:a:prep|w2=-0.45
sn:a:prep|w3=-0.43 sn:a:prep|w5=0.94 sn:a:prep|w9=0.29 sn:a:pron=0.13 sn:a:pron|w+=-0.1 sn:a:pron|w1=0.68
sn:a:pron|w2=0.25 sn:a:pron|w3=0.2 sn:a:pron|w5=-0.19 sn:a:pron|w9=0.16 sn:a:p|w+=-0.13 sn:a:p|w1=-0.99
sn:a:p|w3=-0.29 sn:a:quote=-0.5 sn:a:quote|w+=0.09 sn:a:quote|w3=0.11 sn:a:quote|w9=-0.46 sn:a:said=0.21
sn:a:said|w+=0.19 sn:a:said|w5=0.34 sn:a:said|w9=0.42 sn:a:say1=0.17 sn:a:say1|w+=0.48 sn:a:say1|w1=-0.32
sn:a:say1|w5=0.36 sn:a:say2=-0.34 sn:a:say2|w+=0.5 sn:a:say2|w1=-0.24 sn:a:say2|w2=-0.3 sn:a:say2|w9=-0.21
sn:a:that=-0.18 sn:a:that|w1=-0.87 sn:a:that|w2=0.4 sn:a:the=0.19 sn:a:the|w+=0.1 sn:a:the|w1=0.19 sn:a:the|w2=0.31
sn:a:the|w5=0.29 sn:a:the|w9=-0.36 sn:a:to=0.62 sn:a:to|w1=0.23 sn:a:to|w2=0.22 sn:a:to|w3=0.52 sn:a:verb=-0.06
sn:a:verb|w1=0.11 sn:a:verb|w2=-0.22 sn:a:verb|w3=-0.13 sn:a:verb|w5=0.3 sn:a:was=0.47 sn:a:with=-0.13
sn:a:with|w1=0.38 sn:a:word=-0.48 sn:a:word|w+=-0.58 sn:a:word|w1=-0.55 sn:a:word|w2=-0.16 sn:a:word|w3=0.59
sn:a:word|w5=-0.33 sn:a:word|w9=0.09 sn:alone:true=-0.2 sn:any:true=-0.14 sn:b:(=0.17 sn:b:,|w+=0.49 sn:b:,|w1=0.17
sn:b:,|w2=-0.36 sn:b:,|w3=-0.21 sn:b:,|w5=-0.07 sn:b:,|w9=-0.17 sn:b:-=-0.59 sn:b:-|w+=-0.31 sn:b:-|w9=-0.18
sn:b:.=0.34 sn:b:.|w1=-0.1 sn:b:.|w2=0.74 sn:b:.|w3=0.85 sn:b:.|w5=1.05 sn:b:.|w9=0.22 sn:b::=-0.11 sn:b::|w+=-0.17
sn:b::|w9=0.61 sn:b:Cap=0.08 sn:b:Cap|w+=0.37 sn:b:Cap|w1=-0.25 sn:b:about=0.22 sn:b:adv=0.18 sn:b:adv|w+=0.18
sn:b:an=-0.1 sn:b:and=-0.29 sn:b:and|w+=0.5 sn:b:and|w1=0.26 sn:b:and|w2=-0.33 sn:b:and|w5=-0.48 sn:b:and|w9=-0.26
sn:b:an|w1=-0.24 sn:b:an|w2=0.72 sn:b:as=0.43 sn:b:as|w1=0.32 sn:b:as|w2=0.45 sn:b:as|w3=0.45 sn:b:a|w+=0.47
sn:b:a|w1=0.17 sn:b:a|w2=-0.18 sn:b:a|w3=-0.22 sn:b:a|w5=0.94 sn:b:called=0.21 sn:b:conj=0.28 sn:b:conj|w+=0.37
sn:b:conj|w9=0.4 sn:b:edge=0.13 sn:b:edge|w+=0.14 sn:b:edge|w1=-0.3 sn:b:edge|w2=0.39 sn:b:edge|w3=0.36
sn:b:edge|w5=0.12 sn:b:ed|w1=0.25 sn:b:ed|w2=0.36 sn:b:for=-0.4 sn:b:for|w+=0.65 sn:b:his|w1=0.39 sn:b:his|w2=0.07
sn:b:in=-0.5 sn:b:is=0.21 sn:b:is|w+=-0.15 sn:b:is|w1=0.68 sn:b:is|w5=-0.21 sn:b:is|w9=0.31 sn:b:it=0.73
sn:b:like=0.47 sn:b:not=0.15 sn:b:nouns=-0.09 sn:b:nouns|w+=-0.36 sn:b:nouns|w1=0.17 sn:b:nouns|w2=-0.28
sn:b:nouns|w9=0.83 sn:b:of=-0.08 sn:b:of|w1=0.27 sn:b:of|w3=-0.11 sn:b:of|w5=0.3 sn:b:on=-0.18 sn:b:or=-0.37
sn:b:p=-0.71 sn:b:poss=-0.23 sn:b:poss|w1=-0.15 sn:b:poss|w2=0.1 sn:b:poss|w3=-0.32 sn:b:poss|w5=-0.5 sn:b:prep=0.22
sn:b:pron|w1=-0.29 sn:b:pron|w2=0.17 sn:b:pron|w5=0.16 sn:b:pron|w9=0.61 sn:b:p|w1=-0.93 sn:b:p|w3=-0.31
sn:b:quote=-0.34 sn:b:said=0.35 sn:b:say1=0.33 sn:b:say1|w+=0.53 sn:b:say1|w1=0.4 sn:b:say1|w2=0.46
sn:b:say1|w3=-0.43 sn:b:say1|w9=0.49 sn:b:say2|w+=-0.18 sn:b:say2|w5=0.29 sn:b:that=0.58 sn:b:that|w2=0.3
sn:b:that|w9=0.45 sn:b:the=0.23 sn:b:the|w1=-0.2 sn:b:the|w2=-0.1 sn:b:the|w3=0.34 sn:b:the|w5=0.08 sn:b:the|w9=0.57
sn:b:to=0.08 sn:b:to|w+=0.43 sn:b:to|w1=0.14 sn:b:to|w2=-0.1 sn:b:to|w3=0.1 sn:b:to|w9=-0.13 sn:b:verb|w+=0.22
sn:b:verb|w1=0.15 sn:b:verb|w2=0.32 sn:b:verb|w5=-0.06 sn:b:verb|w9=-0.14 sn:b:was=0.14 sn:b:was|w+=0.32
sn:b:was|w1=0.37 sn:b:was|w2=0.45 sn:b:was|w5=-0.38 sn:b:was|w9=0.27 sn:b:with=-0.32 sn:b:word|w+=-0.19
sn:b:word|w1=-0.27 sn:b:word|w2=-0.17 sn:b:word|w3=0.3 sn:b:word|w9=0.65 sn:in:false=0.18 sn:in:true=-1.28
sn:k:heading=-1.48 sn:k:paragraph=0.07 sn:l:!=0.25 sn:l:w=-0.13 sn:s:false=0.58 sn:s:true=-2.58 sn:say:false=-0.23
sn:say:true=0.11 sn:t:false=0.12 sn:t:false|b:-=-0.48 sn:t:false|b:.=0.23 sn:t:false|b::=-0.07 sn:t:false|b:Cap=-0.06
sn:t:false|b:about=0.39 sn:t:false|b:adv=0.54 sn:t:false|b:an=-0.1 sn:t:false|b:called=0.14 sn:t:false|b:conj=0.36
sn:t:false|b:edge=0.23 sn:t:false|b:for=-0.45 sn:t:false|b:his=0.12 sn:t:false|b:in=-0.06 sn:t:false|b:is=0.21
sn:t:false|b:it=0.73 sn:t:false|b:not=0.39 sn:t:false|b:nouns=0.11 sn:t:false|b:of=0.18 sn:t:false|b:on=0.66
sn:t:false|b:or=-0.21 sn:t:false|b:p=-0.58 sn:t:false|b:poss=0.54 sn:t:false|b:prep=0.27 sn:t:false|b:pron=0.1
sn:t:false|b:quote=-0.31 sn:t:false|b:said=0.35 sn:t:false|b:that=0.41 sn:t:false|b:the=0.25 sn:t:false|b:to=0.07
sn:t:false|b:verb=0.26 sn:t:false|b:was=0.14 sn:t:false|b:with=-0.2 sn:t:false|w+=0.16 sn:t:false|w1=-0.17
sn:t:false|w2=0.15 sn:t:false|w3=0.1 sn:t:false|w5=0.21 sn:t:false|w9=0.13 sn:t:true=-0.58 sn:t:true|b:,=0.09
sn:t:true|b:.=0.8 sn:t:true|b::=0.08 sn:t:true|b:Cap=0.21 sn:t:true|b:a=-0.09 sn:t:true|b:and=-0.44
sn:t:true|b:as=0.55 sn:t:true|b:called=0.19 sn:t:true|b:ed=-0.1 sn:t:true|b:edge=-0.62 sn:t:true|b:his=-0.08
sn:t:true|b:in=-0.74 sn:t:true|b:of=-0.26 sn:t:true|b:on=-0.45 sn:t:true|b:p=-0.54 sn:t:true|b:poss=-0.78
sn:t:true|b:quote=-0.07 sn:t:true|b:say1=0.72 sn:t:true|b:the=0.06 sn:t:true|b:verb=-0.57 sn:t:true|b:word=-0.14
sn:t:true|w+=-0.57 sn:t:true|w2=-0.41 sn:t:true|w3=-0.2 sn:t:true|w5=-0.44 sn:t:true|w9=-0.21 sn:w+=0.14
sn:w+|full=0.16 sn:w+|open=0.32 sn:w+|piece=-0.07 sn:w+|say:false=0.11 sn:w+|say:true=0.11 sn:w1=-0.13
sn:w1|full=-0.08 sn:w1|open=-0.16 sn:w1|say:false=-0.21 sn:w1|say:true=0.15 sn:w2|piece=-0.11 sn:w2|say:false=-0.11
sn:w3=-0.16 sn:w3|open=-0.25 sn:w3|piece=0.13 sn:w3|say:false=-0.07 sn:w3|say:true=-0.16 sn:w5|full=-0.2
sn:w5|open=-0.11 sn:w5|piece=0.24 sn:w5|say:false=-0.22 sn:w5|say:true=0.19 sn:w9=0.07 sn:w9|full=0.07
sn:w9|open=-0.13 sn:w9|piece=0.09 sn:w9|say:true=0.15 u:,|.=0.48 u:,|Cap=0.41 u:,|and=-0.55 u:,|conj=-0.62
u:,|edge=0.66 u:,|false|w+=0.48 u:,|false|w1=-0.16 u:,|false|w2=0.19 u:,|false|w3=0.17 u:,|false|w5=-0.54
u:,|false|w9=-0.18 u:,|prep=0.68 u:,|pron=0.21 u:,|the=-0.5 u:,|true|w1=0.31 u:,|true|w2=-0.57 u:,|true|w3=-0.24
u:,|true|w5=0.8 u:,|word=-0.34 u:-|-=0.3 u:-|by=-0.96 u:-|edge=-0.14 u:-|false|w+=-0.31 u:-|false|w9=-0.18
u:.|Cap=0.97 u:.|edge=0.08 u:.|false|w2=0.69 u:.|false|w3=0.66 u:.|false|w5=0.93 u:.|false|w9=0.21 u:.|pron=0.25
u:.|said=0.41 u:.|say2=0.49 u:.|the=0.46 u:0|groupother=0.07 u:0|grouprole=0.3 u:0|heshe=-0.41 u:0|i=-0.44
u:0|it=-0.16 u:0|name=0.31 u:0|nominaldoc=-0.64 u:0|nominalrole=-0.66 u:0|org=0.41 u:0|we=-0.16 u:0|who=0.26
u:0|you=-0.71 u:1|groupbody=0.93 u:1|groupother=0.31 u:1|grouprole=0.11 u:1|heshe=0.35 u:1|his=0.82 u:1|name=-0.1
u:1|nominalbody=-0.59 u:1|nominaldoc=0.15 u:1|nominalother=-0.54 u:1|nominalrole=0.83 u:1|org=0.2 u:1|they=-0.35
u:2|groupbody=-0.5 u:2|groupother=-0.25 u:2|grouprole=0.22 u:2|heshe=0.31 u:2|i=-0.08 u:2|it=-0.21 u:2|name=0.09
u:2|names=0.46 u:2|nominalbody=0.11 u:2|nominalother=-0.12 u:2|nominalrole=0.29 u:2|org=0.24 u:2|they=0.16
u::|Cap=0.57 u::|edge=0.1 u::|false|w+=-0.12 u::|false|w5=0.19 u::|false|w9=0.49 u::|p=0.26 u::|pron=0.14
u::|word=-1.11 u:A1|0|1=-0.22 u:A1|0|2=0.41 u:A1|0|w1=-0.15 u:A1|1|a:Cap=0.21 u:A1|2|a:Cap=0.41 u:A1|2|b:edge=0.21
u:A1|2|w+=0.29 u:A1|full|.=0.08 u:A1|full|?=0.67 u:A1|name=0.28 u:A1|open|w=-0.4 u:A1|sv0=-0.15 u:A1|sv1=0.08
u:A2|+|0=-0.21 u:A2|sv0=-0.22 u:A|+|2=0.32 u:A|,=0.2 u:A|0|0=-0.48 u:A|0|1=0.5 u:A|0|2=0.18 u:A|0|a:Cap=-0.56
u:A|0|a:verb=0.22 u:A|0|a:word=-0.75 u:A|0|b:edge=0.48 u:A|0|b:p=-0.17 u:A|0|b:the=-0.31 u:A|0|b:word=0.14
u:A|0|w+=0.46 u:A|0|w1=-0.3 u:A|0|w3=-0.08 u:A|0|w5=-0.6 u:A|14|0=0.24 u:A|14|1=0.4 u:A|14|2=0.47 u:A|1|a:Cap=-0.26
u:A|1|a:pron=0.57 u:A|1|a:say1=0.39 u:A|1|a:the=0.81 u:A|1|a:word=-0.16 u:A|1|b:.=-0.27 u:A|1|b:edge=-0.12
u:A|1|b:p=-0.47 u:A|1|w+=0.19 u:A|1|w1=0.5 u:A|1|w5=0.21 u:A|1|w9=-0.15 u:A|2|a:,=0.57 u:A|2|a:Cap=0.15
u:A|2|a:a=-0.17 u:A|2|a:and=-0.1 u:A|2|a:conj=-0.09 u:A|2|a:prep=0.07 u:A|2|a:said=0.48 u:A|2|a:say2=-0.21
u:A|2|a:that=0.37 u:A|2|a:the=0.37 u:A|2|a:word=0.38 u:A|2|b:,=-0.32 u:A|2|b:.=0.74 u:A|2|b::=0.45 u:A|2|b:Cap=0.83
u:A|2|b:edge=0.62 u:A|2|b:of=-0.27 u:A|2|b:p=-0.42 u:A|2|b:poss=-0.89 u:A|2|b:the=0.42 u:A|2|b:to=-0.23
u:A|2|b:was=0.41 u:A|2|w+=0.07 u:A|2|w3=-0.12 u:A|2|w5=0.26 u:A|2|w9=0.98 u:A|3|0=-0.14 u:A|3|2=-0.16 u:A|7|1=-0.38
u:A|Cap_,=-0.57 u:A|according2=0.65 u:A|conj_,=-0.09 u:A|full|!=0.46 u:A|full|,=0.14 u:A|full|?=-0.38 u:A|group=0.57
u:A|heshe=0.22 u:A|it=0.08 u:A|name=0.13 u:A|nominal=-0.16 u:A|none=0.2 u:A|open|w=-0.17 u:A|org=-0.08
u:A|piece|,=0.93 u:A|prep_,=0.14 u:A|sv0=-0.49 u:A|sv1=-0.07 u:A|that_,_t=0.58 u:A|the_,=0.36 u:A|vs0=0.26
u:A|vs1=0.39 u:A|vs2=0.41 u:A|word_,=0.6 u:A|word_and=-0.58 u:A|word_p=0.29 u:B1|+|0=0.13 u:B1|+|1=-0.5 u:B1|,_.=1.18
u:B1|,_._t=0.35 u:B1|.=0.29 u:B1|0|a:edge=-0.61 u:B1|0|b:.=-0.67 u:B1|0|w+=-0.13 u:B1|0|w1=-0.29 u:B1|14|0=0.24
u:B1|14|1=0.45 u:B1|14|2=-0.09 u:B1|1|1=-0.26 u:B1|1|2=0.43 u:B1|1|a:edge=-0.22 u:B1|1|b:.=-0.11 u:B1|1|w+=-0.33
u:B1|2|a:Cap=0.17 u:B1|2|a:edge=0.31 u:B1|2|b:.=0.51 u:B1|2|b:quote=0.74 u:B1|2|w+=0.21 u:B1|2|w2=-0.52
u:B1|2|w3=-0.24 u:B1|2|w5=0.96 u:B1|2|w9=0.39 u:B1|3|2=-0.08 u:B1|7|2=-0.11 u:B1|Cap_.=0.83 u:B1|according2=0.41
u:B1|full|!=0.4 u:B1|full|,=0.31 u:B1|full|.=-0.14 u:B1|full|?=0.77 u:B1|group=0.29 u:B1|heshe=-0.39 u:B1|in_.=-0.07
u:B1|name=0.07 u:B1|nominal=0.1 u:B1|nouns_.=0.41 u:B1|of_.=0.59 u:B1|on_.=0.84 u:B1|open|w=0.44 u:B1|org=0.29
u:B1|piece|.=-0.36 u:B1|prep_.=-0.17 u:B1|pron_.=-0.28 u:B1|sv0=-0.11 u:B1|sv1=-0.41 u:B1|sv2=0.11
u:B1|that_._t=-0.36 u:B1|the_.=-0.42 u:B1|to_.=-0.43 u:B1|word_.=0.55 u:B2|+|2=0.36 u:B2|2|a:edge=0.37
u:B2|2|b:.=0.26 u:B2|full|.=0.43 u:B2|name=0.38 u:B2|sv2=0.34 u:B|+|0=0.33 u:B|+|1=-0.14 u:B|+|2=-0.22 u:B|,=0.36
u:B|,_,=0.26 u:B|0|0=0.55 u:B|0|1=-0.15 u:B|0|2=-0.18 u:B|0|a:,=-0.24 u:B|0|a:adv=0.39 u:B|0|a:and=-0.21
u:B|0|a:but=0.45 u:B|0|a:conj=-0.22 u:B|0|a:edge=0.53 u:B|0|a:for=-0.62 u:B|0|a:in=-0.12 u:B|0|a:nouns=0.51
u:B|0|a:on=0.13 u:B|0|a:pron=-0.46 u:B|0|a:say1=-0.32 u:B|0|a:say2=0.26 u:B|0|a:that=0.1 u:B|0|a:the=-0.06
u:B|0|a:to=0.84 u:B|0|a:verb=-0.22 u:B|0|a:with=-0.09 u:B|0|a:word=-0.2 u:B|0|b:,=0.5 u:B|0|b::=0.38 u:B|0|b:a=0.22
u:B|0|b:an=-0.07 u:B|0|b:and=-0.62 u:B|0|b:called=0.29 u:B|0|b:ed=0.26 u:B|0|b:his=-0.29 u:B|0|b:of=-0.39
u:B|0|b:poss=0.42 u:B|0|b:say1=0.72 u:B|0|b:to=-0.13 u:B|0|b:verb=-0.24 u:B|0|b:word=0.09 u:B|0|w+=0.45
u:B|0|w1=-0.17 u:B|0|w2=-0.21 u:B|0|w3=0.6 u:B|0|w9=-0.31 u:B|14|1=0.11 u:B|14|2=0.12 u:B|1|0=-0.58 u:B|1|1=0.18
u:B|1|2=0.27 u:B|1|a:(=0.81 u:B|1|a:.=-0.41 u:B|1|a:Cap=0.42 u:B|1|a:and=0.68 u:B|1|a:but=0.52 u:B|1|a:conj=0.15
u:B|1|a:for=0.78 u:B|1|a:in=0.16 u:B|1|a:nouns=-0.18 u:B|1|a:of=0.72 u:B|1|a:on=-0.14 u:B|1|a:or=-0.43 u:B|1|a:p=0.16
u:B|1|a:prep=-0.25 u:B|1|a:pron=0.09 u:B|1|a:say2=-0.66 u:B|1|a:that=-0.7 u:B|1|a:the=0.38 u:B|1|a:to=0.33
u:B|1|a:with=0.33 u:B|1|a:word=0.23 u:B|1|b:,=-0.19 u:B|1|b::=0.16 u:B|1|b:Cap=-0.13 u:B|1|b:a=-0.27 u:B|1|b:an=0.29
u:B|1|b:and=0.14 u:B|1|b:as=-0.25 u:B|1|b:called=-0.21 u:B|1|b:for=-0.17 u:B|1|b:his=-0.13 u:B|1|b:is=-0.31
u:B|1|b:it=0.68 u:B|1|b:nouns=0.9 u:B|1|b:of=0.66 u:B|1|b:on=0.81 u:B|1|b:poss=0.23 u:B|1|b:pron=0.5
u:B|1|b:say1=0.14 u:B|1|b:that=0.47 u:B|1|b:the=0.97 u:B|1|b:to=0.07 u:B|1|b:verb=-0.34 u:B|1|b:word=0.42
u:B|1|w+=0.62 u:B|1|w1=0.1 u:B|1|w2=0.3 u:B|1|w3=-0.08 u:B|1|w5=-0.18 u:B|1|w9=0.18 u:B|2|a:.=-0.32 u:B|2|a:Cap=0.58
u:B|2|a:a=-0.13 u:B|2|a:adv=0.52 u:B|2|a:and=-0.22 u:B|2|a:but=0.14 u:B|2|a:by=0.48 u:B|2|a:conj=0.17
u:B|2|a:edge=0.25 u:B|2|a:for=0.84 u:B|2|a:in=0.34 u:B|2|a:nouns=-0.17 u:B|2|a:of=0.53 u:B|2|a:p=0.22
u:B|2|a:prep=0.39 u:B|2|a:pron=0.88 u:B|2|a:quote=-0.59 u:B|2|a:say1=0.77 u:B|2|a:say2=0.64 u:B|2|a:the=0.14
u:B|2|a:to=0.26 u:B|2|a:verb=-0.3 u:B|2|a:with=-0.15 u:B|2|a:word=0.11 u:B|2|b:,=-0.27 u:B|2|b::=0.49 u:B|2|b:Cap=0.7
u:B|2|b:a=0.77 u:B|2|b:adv=0.61 u:B|2|b:an=-0.59 u:B|2|b:and=0.16 u:B|2|b:as=0.61 u:B|2|b:conj=0.47 u:B|2|b:ed=-0.31
u:B|2|b:his=0.49 u:B|2|b:is=0.15 u:B|2|b:nouns=-0.22 u:B|2|b:of=0.36 u:B|2|b:poss=-0.59 u:B|2|b:prep=0.76
u:B|2|b:pron=-0.1 u:B|2|b:said=0.21 u:B|2|b:say1=0.85 u:B|2|b:say2=-0.17 u:B|2|b:the=0.35 u:B|2|b:to=0.72
u:B|2|b:verb=0.81 u:B|2|b:was=0.65 u:B|2|b:word=-0.34 u:B|2|w1=0.61 u:B|2|w5=0.13 u:B|2|w9=0.09 u:B|3|0=-0.13
u:B|3|1=0.14 u:B|3|2=-0.24 u:B|7|0=-0.07 u:B|7|1=0.41 u:B|7|2=0.66 u:B|:=0.77 u:B|Cap=-0.1 u:B|Cap_,=0.59
u:B|Cap_Cap=0.59 u:B|Cap_a=0.25 u:B|Cap_and=0.44 u:B|Cap_as=-0.07 u:B|Cap_is=0.5 u:B|Cap_nouns=0.46 u:B|Cap_poss=-1.1
u:B|Cap_pron=-0.5 u:B|Cap_that_t=0.15 u:B|Cap_the=0.82 u:B|Cap_to=0.77 u:B|Cap_verb=-0.14 u:B|Cap_verb_t=0.32
u:B|Cap_word=0.51 u:B|a_,=0.19 u:B|a_:=-0.33 u:B|a_the=0.08 u:B|according2=-0.11 u:B|as=-0.52 u:B|bare1=0.16
u:B|for=0.07 u:B|full|!=0.13 u:B|full|,=0.2 u:B|full|.=0.14 u:B|full|?=-0.44 u:B|group=0.06 u:B|heshe=0.24
u:B|his_,=0.16 u:B|i=-0.38 u:B|in_,=0.48 u:B|it=-0.19 u:B|it_was=0.28 u:B|name=0.33 u:B|names=0.14 u:B|nominal=0.1
u:B|none=0.06 u:B|noun1=-0.18 u:B|on_,=-0.6 u:B|org=0.34 u:B|piece|!=0.47 u:B|piece|,=-0.09 u:B|piece|.=0.18
u:B|piece|?=-0.48 u:B|piece|w=0.21 u:B|prep_a=0.92 u:B|prep_the=-0.85 u:B|pron=0.72 u:B|pron_:=0.89 u:B|pron_Cap=0.46
u:B|pron_a=0.75 u:B|pron_the=0.75 u:B|pron_to=-0.08 u:B|pron_verb=0.51 u:B|pron_was=0.49 u:B|pron_word=0.66
u:B|sv1=0.32 u:B|sv2=0.29 u:B|that=-0.17 u:B|that_,_t=-0.23 u:B|that_Cap_t=0.42 u:B|that_a_t=0.99 u:B|that_and_t=0.52
u:B|that_is_t=0.79 u:B|that_poss_t=0.19 u:B|that_the_t=1.04 u:B|that_verb_t=0.37 u:B|that_was_t=0.4
u:B|that_word_t=0.77 u:B|the=0.51 u:B|the_,=-0.2 u:B|the_Cap=-0.62 u:B|the_a=0.07 u:B|the_as=-0.13
u:B|the_nouns=-0.12 u:B|the_verb=-0.31 u:B|the_word=0.75 u:B|they=0.11 u:B|to=0.62 u:B|to_,=0.29 u:B|vs2=-0.67
u:B|we=-0.11 u:B|word=0.09 u:B|word_,=-1.02 u:B|word_:=0.47 u:B|word_a=0.63 u:B|word_the=0.16 u:B|word_to=-0.15
u:B|word_word=0.4 u:B|you=-0.7 u:Cap|Cap=0.09 u:Cap|edge=0.31 u:Cap|false|w+=0.46 u:Cap|false|w1=-0.34
u:Cap|false|w2=-0.53 u:Cap|false|w3=0.16 u:Cap|false|w5=0.2 u:Cap|false|w9=-0.08 u:Cap|in=-0.45 u:Cap|p=0.14
u:Cap|the=-0.22 u:Cap|true|w1=0.12 u:Cap|true|w2=0.68 u:Cap|true|w5=-0.24 u:Cap|word=0.38 u:L|0|2=-0.12
u:L|2|a:edge=-0.42 u:L|2|b::=0.15 u:L|2|b:Cap=-0.22 u:L|2|w+=0.66 u:L|2|w1=-0.35 u:L|2|w3=-0.41 u:L|2|w5=-0.37
u:L|2|w9=-0.82 u:L|3|2=-0.44 u:L|7|2=-0.1 u:L|label2=-0.43 u:L|name=-0.5 u:L|none=-0.12 u:L|open|w=-0.73 u:N1|=-0.39
u:N1|0|0=0.19 u:N1|0|1=-0.38 u:N1|0|2=-0.14 u:N1|0|a:Cap=-0.35 u:N1|0|a:edge=-0.39 u:N1|0|a:word=0.35
u:N1|0|b:Cap=0.3 u:N1|0|b:edge=-0.13 u:N1|0|b:p=-0.19 u:N1|1|a:edge=-0.23 u:N1|1|a:p=-0.31 u:N1|1|a:word=0.26
u:N1|1|b:Cap=-0.31 u:N1|1|b:p=-0.13 u:N1|1|w1=-0.22 u:N1|1|w3=-0.1 u:N1|2|a:edge=0.12 u:N1|2|a:p=0.34
u:N1|2|a:word=-0.98 u:N1|2|b:p=-0.12 u:N1|2|w+=0.33 u:N1|2|w1=-0.5 u:N1|2|w2=0.36 u:N1|2|w5=-0.1 u:N1|2|w9=-0.64
u:N1|full|,=-0.7 u:N1|full|.=-0.25 u:N1|group=-0.09 u:N1|name=-0.17 u:N1|nominal=-0.26 u:N1|open|w=-0.48
u:N1|piece|w=0.34 u:N1|sv0=-0.12 u:N1|sv1=-0.59 u:N1|sv2=-0.16 u:P1|0|0=-0.25 u:P1|0|2=-0.07 u:P1|0|a:edge=-0.68
u:P1|0|a:p=0.45 u:P1|0|a:word=-0.34 u:P1|0|b:edge=0.12 u:P1|0|b:p=-0.28 u:P1|0|w+=-0.17 u:P1|1|0=-0.25 u:P1|1|2=0.28
u:P1|1|a:edge=0.25 u:P1|1|a:p=0.22 u:P1|1|a:word=-0.49 u:P1|1|b:edge=-0.53 u:P1|1|b:p=-0.37 u:P1|1|w+=-0.2
u:P1|1|w1=-0.08 u:P1|2|a:edge=0.6 u:P1|2|a:p=-0.38 u:P1|2|a:word=-0.23 u:P1|2|b:edge=-0.48 u:P1|2|w+=-0.08
u:P1|2|w1=-0.52 u:P1|2|w3=-0.15 u:P1|2|w5=0.15 u:P1|according2=0.6 u:P1|colon=-0.27 u:P1|full|,=-0.85
u:P1|full|.=0.39 u:P1|full|?=0.68 u:P1|group=0.4 u:P1|heshe=0.2 u:P1|name=-0.21 u:P1|nominal=-0.65 u:P1|noun1=-0.36
u:P1|open|w=0.31 u:P1|org=0.36 u:P1|piece|,=0.24 u:P1|piece|w=-0.83 u:P1|stop=-0.06 u:P1|sv0=-0.2 u:P1|sv1=-0.21
u:P1|sv2=-0.14 u:P1|vs2=0.74 u:P2|=-0.4 u:P2|0|2=-0.27 u:P2|1|2=0.06 u:P2|2|a:edge=-0.19 u:P2|2|w+=-0.15
u:P2|full|.=-0.13 u:P2|label2=-0.84 u:P2|name=-0.19 u:P2|open|w=-0.43 u:P2|sv2=0.47 u:adv|edge=0.37
u:adv|false|w+=0.18 u:and|edge=0.19 u:and|false|w+=0.5 u:and|false|w1=0.24 u:and|false|w2=-0.49 u:and|false|w5=-0.24
u:and|false|w9=0.44 u:an|false|w1=-0.23 u:an|false|w2=0.72 u:as|Cap=0.73 u:as|and=-0.1 u:as|false|w1=0.35
u:as|false|w2=0.07 u:as|false|w3=0.75 u:as|false|w5=-0.28 u:as|true|w1=0.06 u:a|Cap=0.48 u:a|and=0.06 u:a|conj=0.82
u:a|false|w+=0.47 u:a|false|w1=0.12 u:a|false|w3=-0.39 u:a|false|w5=0.98 u:a|for=-0.19 u:a|in=0.68 u:a|prep=-0.2
u:a|pron=0.86 u:a|to=0.33 u:a|true|w2=-0.45 u:a|word=0.22 u:base|1|A=0.68 u:base|2|A=-0.12 u:base|2|B=-0.17
u:base|2|P1=0.4 u:cfalse|full|w+=0.1 u:cfalse|full|w2=0.06 u:cfalse|full|w5=0.37 u:cfalse|full|w9=-0.09
u:cfalse|open|w+=0.08 u:cfalse|open|w1=-0.22 u:cfalse|open|w5=0.19 u:cfalse|open|w9=-0.19 u:cfalse|piece|w+=0.21
u:cfalse|piece|w2=-0.14 u:cfalse|piece|w3=0.33 u:cfalse|piece|w9=0.13 u:conj|edge=0.45 u:conj|false|w+=0.37
u:conj|false|w9=0.49 u:ctrue|full|w1=-0.2 u:ctrue|full|w2=-0.25 u:ctrue|full|w3=-0.21 u:ctrue|full|w5=-0.69
u:ctrue|full|w9=0.37 u:ctrue|open|w+=0.65 u:ctrue|open|w1=0.15 u:ctrue|open|w3=-0.87 u:ctrue|piece|w+=0.15
u:ctrue|piece|w2=0.34 u:ctrue|piece|w3=-0.12 u:ctrue|piece|w5=0.88 u:ctrue|piece|w9=-0.12 u:edge|Cap=0.26
u:edge|a=0.52 u:edge|edge=-0.2 u:edge|false|w+=0.14 u:edge|false|w2=0.55 u:edge|false|w3=0.56 u:edge|false|w5=0.4
u:edge|pron=0.14 u:edge|quote=-0.34 u:edge|said=0.38 u:edge|say2=1.03 u:edge|the=-0.21 u:edge|true|w1=-0.28
u:edge|true|w3=-0.39 u:edge|true|w5=-0.49 u:ed|false|w2=0.36 u:finite|0|A=-0.41 u:finite|0|A1=-0.14
u:finite|0|A2=-0.22 u:finite|0|B=-0.12 u:finite|0|B1=-0.07 u:finite|0|N1=-0.08 u:finite|0|P1=-0.2 u:finite|1|A1=0.15
u:finite|1|B=0.15 u:finite|1|B1=0.06 u:finite|1|N1=-0.53 u:finite|1|P1=0.08 u:finite|2|A=0.28 u:finite|2|B=0.26
u:finite|2|B1=0.16 u:finite|2|B2=0.39 u:finite|2|P2=0.52 u:for|false|w+=0.65 u:full|!|w+=0.71 u:full|!|w5=-0.1
u:full|!|w9=-0.44 u:full|,|w1=-0.4 u:full|,|w3=0.08 u:full|,|w5=-0.14 u:full|,|w9=0.32 u:full|.|w+=0.19
u:full|.|w1=0.31 u:full|.|w2=-0.16 u:full|.|w3=-0.41 u:full|.|w5=0.15 u:full|.|w9=-0.12 u:full|?|w+=0.29
u:full|?|w5=-0.33 u:full|?|w9=0.59 u:his|false|w1=0.09 u:his|false|w2=0.18 u:is|Cap=-0.4 u:is|and=-0.47
u:is|edge=0.15 u:is|false|w+=-0.15 u:is|false|w1=0.66 u:is|false|w5=-0.21 u:is|false|w9=0.34 u:none=-0.14
u:none|1|B=-0.11 u:none|2|A=0.65 u:none|2|B=-0.11 u:none|2|B1=0.41 u:none|2|L=-0.43 u:none|2|P1=0.31
u:none|2|P2=-0.68 u:nouns|false|w+=-0.36 u:nouns|false|w1=0.17 u:nouns|false|w9=0.83 u:nouns|word=-0.07
u:of|edge=-0.34 u:of|false|w1=-0.21 u:of|false|w2=0.45 u:of|false|w3=0.15 u:of|false|w5=0.3 u:of|true|w1=0.66
u:of|true|w3=-0.22 u:on|edge=0.39 u:open|w|w+=0.32 u:open|w|w1=-0.16 u:open|w|w3=-0.25 u:open|w|w5=-0.11
u:open|w|w9=-0.13 u:participle|0|B=0.26 u:participle|1|B=0.51 u:participle|2|P1=-0.41 u:past-participle|1|B=-0.23
u:piece|,|w+=0.74 u:piece|,|w1=-0.24 u:piece|,|w3=0.36 u:piece|,|w5=0.12 u:piece|,|w9=0.1 u:piece|.|w+=-0.16
u:piece|.|w1=0.53 u:piece|.|w2=-0.22 u:piece|.|w3=0.72 u:piece|.|w9=-0.24 u:piece|?|w+=0.54 u:piece|w|w+=-0.32
u:piece|w|w1=-0.08 u:piece|w|w3=-0.19 u:piece|w|w5=0.28 u:piece|w|w9=0.59 u:poss|Cap=-0.97 u:poss|edge=-0.42
u:poss|false|w2=0.56 u:poss|on=0.2 u:poss|quote=-0.46 u:poss|true|w2=-0.21 u:poss|true|w3=-0.31 u:poss|true|w5=-0.83
u:poss|word=-0.22 u:pron|and=-0.48 u:pron|edge=0.97 u:pron|false|w1=-0.29 u:pron|false|w2=0.64 u:pron|false|w5=0.16
u:pron|false|w9=0.61 u:p|edge=0.3 u:p|false|w1=-0.87 u:p|p=-0.91 u:p|true|w1=-0.45 u:p|true|w3=-0.31 u:p|word=-0.78
u:quote|edge=0.23 u:say1|false|w+=0.53 u:say1|false|w1=0.37 u:say1|false|w2=0.18 u:say1|false|w3=-0.58
u:say1|prep=0.1 u:say1|pron=-0.33 u:say2|edge=0.27 u:say2|false|w+=-0.18 u:that|edge=0.93 u:that|false|w2=0.3
u:that|false|w9=0.45 u:the|Cap=0.32 u:the|and=0.74 u:the|edge=0.27 u:the|false|w1=0.18 u:the|false|w2=-0.43
u:the|false|w3=0.33 u:the|false|w5=0.69 u:the|false|w9=0.49 u:the|of=0.35 u:the|that=0.72 u:the|true|w1=-0.85
u:the|true|w2=0.53 u:the|true|w3=0.17 u:the|true|w5=-0.27 u:the|verb=-0.52 u:the|word=-0.58 u:to|Cap=0.55
u:to|and=0.48 u:to|edge=0.52 u:to|false|w+=0.43 u:to|false|w1=0.14 u:to|false|w2=-0.28 u:to|false|w3=0.22
u:to|false|w5=-0.08 u:to|false|w9=0.15 u:to|word=-0.29 u:verb|Cap=0.62 u:verb|and=-0.29 u:verb|conj=0.07
u:verb|edge=-0.33 u:verb|false|w+=0.22 u:verb|false|w1=0.17 u:verb|false|w2=0.88 u:verb|false|w5=0.1
u:verb|false|w9=-0.14 u:verb|for=0.68 u:verb|in=0.73 u:verb|prep=-0.25 u:verb|pron=0.66 u:verb|the=0.48
u:verb|true|w2=-0.41 u:verb|word=0.58 u:was|conj=0.33 u:was|edge=-0.63 u:was|false|w+=0.32 u:was|false|w1=0.39
u:was|false|w2=0.45 u:was|false|w5=-0.38 u:was|false|w9=0.27 u:was|to=0.25 u:word|Cap=-0.5 u:word|and=1.25
u:word|but=-0.33 u:word|edge=-0.2 u:word|false|w+=-0.19 u:word|false|w1=-0.3 u:word|false|w2=-0.18
u:word|false|w3=1.02 u:word|false|w5=0.41 u:word|false|w9=0.65 u:word|nouns=-0.18 u:word|prep=0.07 u:word|that=-0.84
u:word|true|w1=0.08 u:word|true|w3=-0.09 u:word|verb=0.27 u:word|word=0.48`;

/**
 * What each feature of a candidate counts for. Made by `npm run eval:attribution -- --learn`: numbers only, and the
 * features are classes of form and place (features.ts).
 */
export const weights: Record<string, number> = {};
for (const entry of LEARNED.split(/\s+/)) {
  const at = entry.lastIndexOf('=');
  weights[entry.slice(0, at)] = Number(entry.slice(at + 1));
}

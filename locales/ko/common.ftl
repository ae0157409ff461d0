## 협력의 종류

kind-twinning = 자매결연
kind-memorandum = 양해각서
kind-friendship-pact = 우호협력협정
kind-regional-cooperation = 지역 간 협력
kind-partnership = 협력 관계
kind-institutional-partnership = 기관 간 협력
kind-agreement = 협정
kind-cooperation-agreement = 협력협정
kind-planned-partnership = 추진 중인 협력

## 교류 상태

status-active = 활발
status-dormant = 휴면
status-planned = 예정
status-unknown = 출처에 언급 없음

## 행정 단위

level-city = 도시
level-county = 군
level-district = 구
level-region = 레지옹
level-metropolis = 메트로폴
level-province = 도
level-institution = 기관
level-country = 국가

## 양측

side-france = 프랑스 측
side-korea = 한국 측

## 근삿값
## 출처가 쓴 어림 표현을 그대로 따른다.

# $value (string): 서식이 적용된 값
approximation-exact = { $value }
# $value (string): 서식이 적용된 값
approximation-about = 약 { $value }
# $value (string): 서식이 적용된 값
approximation-almost = { $value } 가까이
# $value (string): 서식이 적용된 값
approximation-under = { $value } 미만
    .counted = { $value } 미만
# $value (string): 서식이 적용된 값
approximation-over = { $value } 초과

## 공통 표지

undated = 시기 미상
planned = 예정
figure-supplement = 그림
table-supplement = 표
# $name (string): 이름
# $other (string): 다른 문자로 적은 이름
other-name = { $name }({ $other })

## 언어 이름

language-en = 영어
language-fr = 프랑스어
language-ko = 한국어

## PDF에 첨부하는 파일

attachment-facts = 이 문서에 쓰인 사실 자료(날짜, 수치, 장소, 출처)
attachment-words = 이 문서를 조판하는 데 쓰인 문구 원본
attachment-provenance = 이 문서를 만드는 데 쓰인 자료 목록과 자료별 해시값

# The short name of the language, in the running head of an edition in several languages.
language-tag = 한국어

# $source (string): its number, such as S1
link-source = 출처 { $source }

# $language (string): the name of the language
authoritative-language = { $language }본만을 정본으로 한다.

# $address (string): the web address that the code leads to
edition-code = 이 문서의 QR 코드: { $address }

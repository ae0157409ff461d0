## 자료집의 표지와 차례

# $date (string): 발행일
dossier-edition = { $date } 판
dossier-keywords = 한불 관계, 자매도시, 자매결연, 지방정부 국제협력, 지방외교, 공공외교, 수교 기념
# $years (number): 수교 햇수
dossier-author = 한불 수교 { $years }주년 자료집
dossier-contents = 차례
dossier-running-head = 한불 자매도시와 지방정부 국제협력

## 그림과 표의 제목

dossier-matrix-caption = 협력 관계별 협력 분야(출처에 명시된 것)
dossier-matrix-yes = 해당
dossier-roles-caption = 기관별 역할
dossier-relations-caption = 관계 기관의 협력망
# $count (number): 협력 관계의 수
dossier-overview-caption = 협력 관계 { $count }건 일람

## 표의 열

dossier-column-partnership = 협력 관계
dossier-column-since = 시작
dossier-column-kind = 종류
dossier-column-status = 상태
dossier-column-role = 역할
dossier-column-meaning = 뜻

## 항목 이름

dossier-label-fields = 분야
dossier-label-people = 인물
dossier-label-relations = 협력 기관
dossier-problem = 문제
dossier-evidence = 근거
dossier-answers = 해법
dossier-example = 사례

## 출처와 협조자

# $list (string): 사람의 목록
dossier-interviewed = 정책 보고서의 면담 대상자: { $list }
# $list (string): 사람의 목록
dossier-contributors = 현지 자료 협조자: { $list }
# $source (string): 인용한 문헌
dossier-cited-in = { $source }에서 재인용
# $date (string): 발행일
dossier-published = { $date } 발행
# $language (string): 언어 이름
dossier-title-language = { $language } 자료
dossier-fields-none = 출처에 명시된 분야 없음

## 간기

# $date (string): 기준일
dossier-colophon = 이 자료집은 { $date } 현재의 사실 자료 한 벌을 바탕으로 세 언어로 조판하였다. 이 자료는 누구나 읽고 확인하고 다시 쓸 수 있도록 데이터로 PDF에 첨부하였다.

dossier-column-page = 쪽

dossier-answered = 관련 과제

dossier-glossary-caption = 언어별 용어

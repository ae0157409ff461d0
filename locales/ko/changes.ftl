## 이전 판과 달라진 내용을 알리는 안내문

changes-title = 달라진 내용
# $date (string): 이전 판의 기준일
changes-lead = { $date } 판과 달라진 점을 모았다. 모든 언어에 공통되는 사실 자료를 먼저 싣고, 이어서 한국어 문구를 싣는다.
changes-none = 이전 판과 달라진 내용이 없다.
changes-facts = 사실 자료
changes-texts = 문구
changes-caption = 추가·수정·삭제된 사실 자료
changes-what = 항목
changes-before = 변경 전
changes-now = 변경 후
changes-added = 추가
changes-withdrawn = 삭제
changes-other = 그 밖의 문구

## 여부 표시

flag-yes = 예
flag-no = 아니요

## 자료 항목의 이름

key-country = 국가
key-level = 단위
key-within = 소속 지역
key-coordinates = 위치
key-organisation = 소속 기관
key-place = 지역
key-interviewed = 면담 여부
key-contributed = 자료 협조 여부
key-kind = 형태
key-since = 시작 시기
key-partners = 협력 상대
key-fields = 협력 분야
key-status = 상태
key-side = 소속 국가
key-people = 관계자
key-tasks = 역할
key-works-with = 협력 기관
key-span = 기간
key-date = 날짜
key-timeline = 연표 수록 여부
key-planned = 예정 여부
key-value = 수치
key-approximation = 정확도
key-period = 대상 기간
key-key = 주요 수치 여부
key-partnerships = 협력 관계
key-answers = 대응 방안
key-title = 제목
key-language = 언어
key-authors = 저자
key-cited-in = 수록 문헌
key-url = 웹 주소
key-picture = 사진
key-facts = 수치
key-dates = 날짜
key-figures = 수치
key-milestones = 관련 연혁
key-sources = 출처

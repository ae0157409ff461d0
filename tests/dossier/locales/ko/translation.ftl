### 번역 현황: 원문이 바뀐 문단 옆의 표시와 `briefing status`의 지면

# 여백에 작게 놓인다.
translation-stale = 옛 원문의 번역
translation-title = 번역 현황
# $date (date): 자료 기준일
translation-lead = { $date } 현재의 문안이다. 원문과 나란히 읽고 승인한 것을 완료로 센다.
translation-caption = 파일별로 남은 일
translation-file = 파일
translation-texts = 문안
translation-done = 완료
# $count (number): 빠진 문안
translation-missing = 누락 { $count }건
# $count (number): 옛 원문에서 옮긴 문안
translation-stale-count = 원문 변경 { $count }건
# $count (number): 아직 승인하지 않은 문안
translation-unreviewed = 미검토 { $count }건
translation-total = 전체
